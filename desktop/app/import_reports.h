// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/reports.h"
#include "desktop/app/upstream_reports.h"
#include "shared/secret.h"

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

/// Upstream keys found in files of other programs. These hold secrets, so they move and never copy: to carry
/// one across threads, put it into a shared_ptr.
namespace rubber::desktop {

enum class ImportFormat { Env, JsonMap, BitwardenJson, BitwardenCsv, OnePasswordCsv, OnePux, KeePassXcCsv };
const char* code(ImportFormat format); ///< "env", "json", "bitwarden-json" ...

/// One value that looks like an upstream key.
struct ImportCandidate {
    std::string name; ///< Where it was found: the variable or the entry's title. Shown, so free of control
                      ///< characters.
    std::string
        provider;        ///< By the key's prefix; "" = unclear: the owner must say before it can be imported.
    std::string baseUrl; ///< "" = the provider's own.
    std::string label;   ///< What it will be called; free in the vault and in this list. May be changed.
    std::string hint;    ///< "sk-…k3f9"
    std::string inVault; ///< Label of the same key in the vault; "" = new.
    Secret secret;
};

struct ImportPreview {
    ImportFormat format = ImportFormat::Env;
    std::vector<ImportCandidate> candidates;
    std::size_t entries = 0; ///< Looked at, in all.
};

struct ImportReport {
    std::vector<UpstreamReport> added;
    std::vector<std::string> alreadyThere; ///< Labels.
};

/// A key `adopt` found: it goes to the vault, and a proxy key of its own takes its place in the file.
struct AdoptKey {
    std::vector<std::string> variables; ///< More than one when several have the same key.
    std::string provider, baseUrl, hint;
    std::string inVault; ///< Label of the same key in the vault; "" = it will be stored.
    Secret secret;
};

/// One line as it is and as it will be, both with their secrets masked. `before` "" = a new line, behind
/// `line`.
struct AdoptChange {
    std::size_t line = 0; ///< From 1.
    std::string before, after;
};

/// The plan for one file: nothing is done yet. It holds the secrets and the bytes it was made from.
struct AdoptPlan {
    std::string file; ///< Where links lead to.
    std::vector<AdoptKey> keys;
    std::vector<AdoptChange> changes; ///< In the order of lines: what to show before asking.
    /// Lines that have something like a key where none can be put in its place: comments and the like.
    std::vector<std::size_t> leftLines;
    std::string relay, endpoint; ///< Where the proxy keys will live.
    Secret content;              ///< As read; a file that changed since is refused.
};

struct AdoptOptions {
    std::string relay; ///< "" = the only paired one
    PolicyWords policy;
};

struct AdoptReport {
    struct Adopted {
        std::vector<std::string> variables;
        std::string keyName, upstreamLabel;
        KeyId id;
        bool upstreamKeyIsNew = false;
    };
    std::vector<Adopted> adopted;
    std::vector<std::string> warnings;
};

} // namespace rubber::desktop
