// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/result.h"

#include <string>
#include <string_view>

/// The verbs of rubberapi-relay. Each returns the exit code; data goes to stdout, talk to stderr.
namespace rubber::relay {

/// Stable exit codes (relay/README.md).
enum Exit : int {
    kExitDone = 0,
    kExitFailed = 1,
    kExitUsage = 2,      ///< Wrong arguments or configuration.
    kExitNotFound = 4,   ///< No relay in this folder.
    kExitNotRunning = 5, ///< The verb needs a running relay.
    kExitTrust = 7,      ///< Wrong master key, files others may read.
    kExitInUse = 9,      ///< Another relay runs on this folder.
    kExitDamaged = 11,   ///< Stored data is damaged.
    kExitVersion = 12,   ///< Stored data is of a newer version, or of one too old to read.
};
int exitCodeOf(const Error& error);
/// Prints the error on stderr (as an object with `json`) and returns `code`.
int reportFailure(const Error& error, int code, bool json = false);
inline int reportFailure(const Error& error, bool json = false) {
    return reportFailure(error, exitCodeOf(error), json);
}

/// What the command line said. Only the fields of the verb are set.
struct Invocation {
    std::string verb;
    std::string dataFolder;
    bool json = false;
    // init
    std::string listen = "127.0.0.1:8787", control = "127.0.0.1:8788";
    std::string publicUrl, sealMode = "desktop", tlsCert, tlsKey;
    bool behindProxy = false;
    bool service = false; ///< For the user and under the rules of the packaged service.
    // backup, restore
    std::string file; ///< "-": stdout, stdin.
    bool withMasterKey = false, moved = false;
};

int initRelay(const Invocation& invocation);
int serve(const Invocation& invocation);
int pairDevice(const Invocation& invocation);
int showStatus(const Invocation& invocation);
int unsealRelay(const Invocation& invocation);
int checkConfig(const Invocation& invocation);
int verifyJournalFiles(const Invocation& invocation);
int repairJournalFiles(const Invocation& invocation);
int backupRelay(const Invocation& invocation);
int restoreRelay(const Invocation& invocation);
int examine(const Invocation& invocation); ///< doctor
int makeMetricsToken(const Invocation& invocation); ///< metrics

} // namespace rubber::relay
