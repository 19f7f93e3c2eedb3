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

/// What `adopt` will do with one line of a file.
struct AdoptLine {
    std::size_t number = 0; ///< From 1.
    std::string variable;   ///< "OPENROUTER_API_KEY"
    std::string provider, baseUrl, hint;
    std::string inVault; ///< Label of the same key in the vault; "" = it will be stored.
    std::string
        baseUrlLine; ///< The line that sets the base URL for clients; "" = none is known for the provider.
    std::size_t replacesLine =
        0; ///< Number of the line `baseUrlLine` takes the place of; 0 = it is added below.
    Secret secret;
};

/// The plan for one file: nothing is done yet. It holds the secrets and the bytes it was made from.
struct AdoptPlan {
    std::string file;
    std::vector<AdoptLine> lines;
    std::string relay, endpoint; ///< Where the proxy keys will live.
    Secret content;              ///< As read; a file that changed since is refused.
};

struct AdoptOptions {
    std::string relay; ///< "" = the only paired one
    PolicyWords policy;
};

struct AdoptReport {
    struct Adopted {
        std::string variable, keyName, upstreamLabel;
        KeyId id;
        bool upstreamKeyIsNew = false;
    };
    std::vector<Adopted> adopted;
    std::vector<std::pair<std::string, Error>> failed; ///< Variable and why: its line is as it was.
    std::vector<std::string> warnings;
};

} // namespace rubber::desktop
