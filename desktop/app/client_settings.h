// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/result.h"

#include <string>
#include <utility>
#include <vector>

namespace rubber::desktop {

/// How one kind of client is told to use a relay.
struct ClientSettings {
    std::vector<std::pair<std::string, std::string>> variables; ///< Addresses and the like; no secret.
    std::string keyVariable;                                    ///< Gets the proxy key.
    std::string file;                                           ///< "~/.codex/config.toml"; "" = none needed.
    std::vector<std::string> fileLines;                         ///< What belongs into it.
};

/// The clients `--for` knows.
std::vector<std::string> clientNames();

/// `client` "" = what most clients of the provider read. `endpoint` is the relay's address as `show` prints
/// it.
ClientSettings settingsFor(const std::string& client, const std::string& provider,
                           const std::string& endpoint);

/// The client whose own variable this is ("OPENROUTER_API_KEY"), else what most clients of the provider read,
/// with the variable's name in its place. Others that read the same variable under other address names come
/// behind it.
std::vector<ClientSettings> settingsForVariable(const std::string& variable, const std::string& provider,
                                                const std::string& endpoint);

/// Such lines are run by a shell, and the endpoint is what a relay said at pairing: refused (Corrupt) unless
/// every character is harmless in every shell.
Status checkEndpoint(const std::string& endpoint);

} // namespace rubber::desktop
