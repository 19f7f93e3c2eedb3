// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/vault/vault.h"
#include "shared/clock.h"
#include "shared/crypto/signature.h"
#include "shared/ids.h"

#include <cstdint>

namespace rubber::vault {

/// This installation's own keys.
struct DeviceIdentity {
    DeviceId id;
    SigningKey key;     ///< Signs everything.
    SigningKey killKey; ///< Can only kill; a copy of its seed is in kill.json.
};

/// The one device of a vault, and the sequence number its requests carry.
class DeviceKeys {
public:
    explicit DeviceKeys(Vault& vault) : m_vault(vault) {}
    /// Made at the first call, the same ever after.
    Result<DeviceIdentity> loadOrMake();
    /// Strictly increasing and durable before it is given out; a number that is never used is harmless. Never
    /// below the time in milliseconds, so that a vault restored from a backup does not repeat numbers its
    /// relays have seen.
    Result<std::uint64_t> nextSequence(WallTime now);

private:
    Vault& m_vault;
};

} // namespace rubber::vault
