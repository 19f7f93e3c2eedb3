// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/alerts/alert.h"
#include "desktop/client/relay_client.h"
#include "desktop/vault/vault.h"
#include "shared/crypto/signature.h"

#include <string>
#include <vector>

namespace rubber::desktop {

/// What a locked program needs to ask relays for totals, and nothing more: a key that is good for that alone, one
/// watch pass a relay (shared/watch_pass.h), and where the relays are. Names no key and no model.
struct WatchFile {
    struct Relay {
        RelayAddress address;
        std::string keyId; ///< The whole pass.
    };
    SigningKey key;
    std::vector<Relay> relays;
    std::vector<AlertRule> silent; ///< Rules that are off or do not notify.
};

/// Writes `watch.json` (0600) with a fresh key and fresh passes, signed by this device. Without relays there is none.
Status writeWatchFile(vault::Vault& vault, const std::vector<AlertRule>& silent, WallTime now);
/// Nothing when there is none, or none that reads.
std::optional<WatchFile> readWatchFile(const std::string& home);
/// Fine when there is none.
Status removeWatchFile(const std::string& home);

} // namespace rubber::desktop
