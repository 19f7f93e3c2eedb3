// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/app.h"
#include "desktop/client/relay_client.h"
#include "desktop/vault/device_keys.h"
#include "desktop/vault/proxy_keys.h"
#include "desktop/vault/relays.h"
#include "desktop/vault/vault.h"

#include <memory>

namespace rubber::desktop {

/// What the use cases share: where the vault is, its key while unlocked, the clock and the network.
struct App::Core {
    AppOptions options;
    Clock& clock;
    RelayClient& client;
    std::shared_ptr<const vault::VaultKey> key; ///< Shared with the Apps it was lent to; wiped with the last.

    /// Takes the vault's lock; give the result back before waiting for a relay. Locked "vault_locked" before
    /// `unlock`.
    Result<vault::Vault> openVault(Duration patience = vault::VaultLock::kPatience);
    /// The file's settings and, with a vault, the vault's.
    Settings settingsWith(vault::Vault* vault) const;
};

inline RelayAddress addressOf(const vault::StoredRelay& relay) {
    return {relay.controlUrl, relay.id, relay.identityKey, relay.tlsKeyHash};
}

/// By name or id; "" means the only one. NotFound "no_relay" or "no_such_relay"; Invalid "ambiguous" for ""
/// with several.
Result<vault::StoredRelay> findRelay(vault::Vault& vault, const std::string& relay);

} // namespace rubber::desktop
