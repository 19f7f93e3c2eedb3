// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/clock.h"
#include "shared/crypto/sealed_box.h"
#include "shared/crypto/signature.h"
#include "shared/crypto/slip39/sharing.h"
#include "shared/ids.h"

#include <cstdint>
#include <string>
#include <vector>

/// Messages about what opens a relay: one-time sealing keys, and unsealing by shares. PROTOCOL.md is
/// normative.
namespace rubber::protocol {

// --- One-time sealing keys. Their private halves are in the relay's memory alone; each is erased by the
// first box that names it, so that nothing found on the relay later opens a box that was captured.

struct SealingKeysRequest {  ///< POST sealing-keys
    std::uint32_t count = 1; ///< 1 to 32
};
struct OneTimeKey {
    SealingKeyId id;
    SealingPublicKey key{};
};
struct SealingKeyBatch { ///< Its answer: for this device alone.
    RelayId relay;
    DeviceId device;
    WallTime issuedAt, expiresAt;
    std::vector<OneTimeKey> keys;
    Signature signature{}; ///< Identity key over `sealingKeysText`.
};
/// "rubberapi/sealing-keys/v1" 0 relay 0 device 0 issued_at 0 expires_at, then for each key 0 id 0 key; times
/// in ms, decimal.
std::string sealingKeysText(const SealingKeyBatch& batch);

struct UnsealRequest {           ///< POST unseal
    SealingKeyId sealKey;        ///< The one-time key the box is for.
    std::string sealedMasterKey; ///< 32 bytes in a box. Binary. Ids repeated: relay 0 device 0 key.
};

// --- Unsealing by shares (seal mode "shamir"). A share secret wraps the relay master key; its shares are
// with people.

/// Which shares a relay wants; public.
struct SharesStatus {
    std::uint16_t set = 0;
    slip39::SharePlan plan;
    WallTime madeAt;
};
/// POST shares/adopt: puts new shares in force. CommandReceipt. On a relay that never had a master key it
/// makes one; on an open one the shares before become void.
struct SharesAdoption {
    SealingKeyId sealKey;
    std::string sealedSecret; ///< Box of relay 0 device 0 and the share secret of 32 bytes. Binary.
    std::uint16_t set = 0;
    slip39::SharePlan plan;
};
struct GroupCount { ///< Shares of one group that were given.
    std::uint8_t group = 0, have = 0;
    bool operator==(const GroupCount&) const = default;
};
/// What is known of an attempt to unseal: how many shares, never which.
struct UnsealStatus {
    std::uint32_t given = 0;
    std::vector<GroupCount> groups;
    WallTime expiresAt;
};
/// POST unseal/attempt, with {}: the attempt that is going on, or a new one. Also the answer of unseal/share.
struct UnsealAttempt {
    std::string attempt;    ///< 16 random bytes: its nonce.
    SealingPublicKey key{}; ///< Shares of this attempt are sealed to it; it ends with the attempt.
    SharesStatus shares;
    UnsealStatus state;
    bool unsealed = false;      ///< This share was the last one that was needed.
    std::uint64_t sequence = 0; ///< Of the journal, when `unsealed`.
};
struct UnsealShare {         ///< POST unseal/share
    std::string attempt;     ///< Its nonce.
    std::string sealedShare; ///< Box for its key: relay 0 device 0 nonce 0 and the words. Binary.
};

} // namespace rubber::protocol
