// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/vault/vault.h"
#include "shared/clock.h"
#include "shared/crypto/sealed_box.h"
#include "shared/crypto/signature.h"
#include "shared/ids.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace rubber::vault {

/// A paired relay and its pins.
struct StoredRelay {
    RelayId id;
    std::string name;
    std::string controlUrl, dataUrl, sealMode;
    VerifyKey identityKey{};
    Digest tlsKeyHash{};
    SealingPublicKey sealingKey{};
    WallTime pairedAt;
    bool hasMasterKey = false;
    std::uint64_t cursor = 0; ///< The last journal row fetched.
};

/// All paired relays, by name.
class Relays {
public:
    explicit Relays(Vault& vault) : m_vault(vault) {}
    Result<std::vector<StoredRelay>> all();
    /// Exists "name_taken" for a name or id that is there.
    Status insert(const StoredRelay& relay);
    /// Pairing the same relay again: addresses and pins change, name, rows and master key stay.
    Status update(const StoredRelay& relay);
    Status rename(const RelayId& id, const std::string& name); ///< Exists "name_taken".
    /// `fresh` takes the place of a relay that was made anew: its name and its proxy keys. Rows stay under
    /// the old id, the master key goes unless the id is the same.
    Status replace(const RelayId& old, const StoredRelay& fresh);
    /// Forgets a relay, its proxy keys and their grants; rows stay.
    Status remove(const RelayId& id);
    Status setMasterKey(const RelayId& id, const Secret& masterKey);
    Status forgetMasterKey(const RelayId& id); ///< Shares of people take its place.
    /// The relay master key (RMK) this vault made, or nothing.
    Result<std::optional<Secret>> masterKey(const RelayId& id);

private:
    Vault& m_vault;
};

} // namespace rubber::vault
