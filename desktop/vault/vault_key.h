// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/crypto/digest.h"
#include "shared/secret.h"

#include <cstdint>
#include <string>
#include <utility>

namespace rubber::vault {

/// What a subkey of the vault master key is for. The number is the subkey number of FORMAT.md; never reuse
/// one.
enum class Purpose : std::uint64_t {
    Database = 1,
    Header = 2,
    Devices = 3,
    Backup = 4,
    Index = 5,
    Items = 6,
    Events = 7
};

/// An unlocked vault's master key. It stays the same for the vault's whole life, whatever happens to the
/// passphrase. Moves, never copies.
class VaultKey {
public:
    VaultKey(std::string vaultId, Secret masterKey)
        : m_vaultId(std::move(vaultId)), m_masterKey(std::move(masterKey)) {}

    const std::string& vaultId() const { return m_vaultId; }
    Secret derive(Purpose purpose) const {
        return deriveKey(m_masterKey, static_cast<std::uint64_t>(purpose), "rk-vault");
    }
    /// For wrapping into another slot.
    const Secret& masterKey() const { return m_masterKey; }

private:
    std::string m_vaultId;
    Secret m_masterKey;
};

} // namespace rubber::vault
