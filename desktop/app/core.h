// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/app.h"
#include "desktop/client/relay_client.h"
#include "desktop/vault/device_keys.h"
#include "desktop/vault/owner_events.h"
#include "desktop/vault/proxy_keys.h"
#include "desktop/vault/relays.h"
#include "desktop/vault/vault.h"

#include <deque>
#include <memory>
#include <tuple>

namespace rubber::desktop {

/// What the use cases share: where the vault is, its key while unlocked, the clock and the network.
struct App::Core {
    Core(AppOptions o, Clock& c, RelayClient& r) : options(std::move(o)), clock(c), client(r) {}

    AppOptions options;
    Clock& clock;
    RelayClient& client;
    std::shared_ptr<const vault::VaultKey> key; ///< Shared with the Apps it was lent to; wiped with the last.
    std::deque<BootTime> notificationTimes;     ///< Of the last few: many at once become one.
    bool keyIsLent = false; ///< By the App that unlocked; its unlocking and locking are the events.

    /// Takes the vault's lock; give the result back before waiting for a relay. Locked "vault_locked" before
    /// `unlock`.
    Result<vault::Vault> openVault(Duration patience = vault::VaultLock::kPatience);
    ReadOnly readOnly() const;
    Status requireWritable() const; ///< Stopped "vault_read_only".
    /// The file's settings and, with a vault, the vault's.
    Settings settingsWith(vault::Vault* vault) const;
    std::uint64_t freeBytes() const; ///< On the disk of the vault's folder.
    std::uint64_t databaseBytes() const;
    /// Unavailable "disk_full" when so many bytes would leave less than kLeastFree.
    Status requireFree(std::uint64_t bytes) const;
    /// What a new passphrase costs to try, on this computer.
    PassphraseParameters passphraseCost() const;
    /// What every way of unlocking ends with: the event, and once a day what a vault needs.
    Status opened(vault::VaultKey fresh, const EventFields& how);

    /// Writes one event into the owner's chain; beside the vault when that is locked or in use. Call it with
    /// the vault closed. A use case ignores an error, unless what it is about to show must be on record.
    Status note(EventKind kind, const std::string& target = "", const EventFields& details = {});
    /// The same inside a use case that has the vault open.
    Status noteIn(vault::Vault& vault, EventKind kind, const std::string& target = "",
                  const EventFields& details = {});
    /// Gives the result on, and writes the event when it is a success.
    template <class T>
    Result<T> noted(Result<T> result, EventKind kind, const std::string& target = "",
                    const EventFields& details = {}) {
        if (result) std::ignore = note(kind, target, details);
        return result;
    }

private:
    Status storeEvent(vault::Vault& vault, const vault::StoredEvent& event);
};

inline RelayAddress addressOf(const vault::StoredRelay& relay) {
    return {relay.controlUrl, relay.id, relay.identityKey, relay.tlsKeyHash};
}

/// By name or id; "" means the only one. NotFound "no_relay" or "no_such_relay"; Invalid "ambiguous" for ""
/// with several.
Result<vault::StoredRelay> findRelay(vault::Vault& vault, const std::string& relay);

} // namespace rubber::desktop
