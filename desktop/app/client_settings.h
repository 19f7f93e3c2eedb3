// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

} // namespace rubber::desktop
