// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/vault/vault.h"
#include "shared/clock.h"
#include "shared/crypto/digest.h"
#include "shared/ids.h"

#include <cstdint>
#include <optional>

namespace rubber::vault {

/// What was signed for a key, and what its relay acknowledged.
struct StoredGrant {
    KeyId key;
    std::uint64_t version = 0;
    RelayId relay;
    Digest payloadDigest{}; ///< SHA-256 of the signed payload.
    WallTime sentAt;
    std::optional<std::uint64_t> receiptSequence; ///< Absent: never confirmed.
};

/// The history of grants. The upstream key inside a grant is not kept here.
class Grants {
public:
    explicit Grants(Vault& vault) : m_database(vault.database()) {}
    Status recordSent(const StoredGrant& grant);
    Status recordReceipt(const KeyId& key, std::uint64_t version, std::uint64_t sequence, WallTime at);
    Result<std::optional<StoredGrant>> newest(const KeyId& key);
    /// The last journal position this relay acknowledged a grant with; 0 for none.
    Result<std::uint64_t> highestReceipt(const RelayId& relay);

private:
    Database& m_database;
};

} // namespace rubber::vault
