// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/result.h"

#include <string>
#include <vector>

/// Which steps put a relay on a machine: a pure function of what the owner wants and what the machine said. Nothing here
/// runs anything.
namespace rubber::cli {

/// The options of `relay deploy`, as typed.
struct DeployWords {
    std::string package; ///< The relay's Debian package, on this computer.
    std::string publicUrl, tlsCert, tlsKey;
    std::string listen = "0.0.0.0:8787", control = "0.0.0.0:8788", sealMode = "desktop";
    bool behindProxy = false;
    bool tunnel = false; ///< The control listener stays on the machine's loopback.
};

struct RemoteFacts {
    bool root = false, sudo = false, systemd = false;
    bool made = false;        ///< There is a relay already.
    std::string architecture; ///< Of its packages: "amd64"; "" = no dpkg there.
    std::string installed;    ///< Version of the relay's package; "" = none.
};

/// Prints what `parseRemoteFacts` reads, and changes nothing.
extern const char* const kFactsScript;
Result<RemoteFacts> parseRemoteFacts(const std::string& text);

struct DeployStep {
    std::string title; ///< "Install the package"
    std::string script; ///< For the machine's shell, as root.
};

struct DeployPlan {
    std::vector<DeployStep> steps;
    std::string uploadTo;   ///< Where the package is put before the first step.
    std::string controlUrl; ///< What this computer pairs with.
    std::string tunnel;     ///< For `ssh -L`: "8788:127.0.0.1:8788"; "" = the address is reached as it is.
};

/// A machine as ssh takes it: "root@vps", "vps". bad_option when ssh could take it for anything else.
Status checkHost(const std::string& host);
/// bad_option names the option that is missing or does not fit; deploy_refused says why this machine cannot take a relay.
Result<DeployPlan> planDeploy(const DeployWords& words, const RemoteFacts& facts, const std::string& host);

/// Prints the one-time code, alone on a line.
extern const char* const kPairScript;

} // namespace rubber::cli
