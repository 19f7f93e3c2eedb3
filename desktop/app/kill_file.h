// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/core.h"
#include "desktop/app/key_lookup.h"
#include "desktop/client/relay_client.h"
#include "shared/crypto/signature.h"

#include <cstdint>
#include <string>
#include <vector>

namespace rubber::desktop {

/// What is needed to kill with the vault locked, and nothing more: the kill credential (it can do nothing
/// else), where the relays are, how to recognise them, and the ids and names of keys. No token, no upstream
/// key.
struct KillFile {
    struct Relay {
        std::string name;
        RelayAddress address;
    };
    struct Key {
        KnownKey known;
        RelayId relay;
        std::uint64_t version = 0; ///< Of the last grant signed: what a kill that is late may end.
    };
    DeviceId device;
    SigningKey killKey;
    std::vector<Relay> relays;
    std::vector<Key> keys;
};

/// Writes `kill.json` (0600) from the vault; called after every change of relays or keys and before every
/// grant leaves, with the vault open.
Status writeKillFile(vault::Vault& vault);
/// NotFound "no_kill_file"; Corrupt "kill_file_damaged".
Result<KillFile> readKillFile(const std::string& home);

} // namespace rubber::desktop
