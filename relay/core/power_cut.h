// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/money/account.h"
#include "shared/ids.h"
#include "shared/policy.h"

#include <cstdint>
#include <unordered_map>
#include <utility>
#include <vector>

/// What a power cut may take, and what is charged for it (journal/README.md has the reasoning).
namespace rubber::relay::powercut {

/// How far back a hold makes its key count as active: in records of the whole journal.
inline constexpr std::uint64_t kActiveRecords = 4'096;

/// W: the larger of the largest hold on disk and 1 % of the smallest cap.
Money windowOf(const Account& account, const Policy& policy);

/// Was the key active at the end of a journal that reaches to `last` and was quiet at `quiet`? Then holds of
/// it may have been lost.
bool mayHaveLostHolds(const Account& account, std::uint64_t last, std::uint64_t quiet);

/// The holds of each key that are not durable yet. Loop thread only.
class UnsyncedHolds {
public:
    /// A hold or the growth of one was appended.
    void add(const KeyId& key, std::uint64_t sequence, Money amount, std::uint64_t durable);
    /// Must the key's newest hold be durable before it is used? Returns its sequence, or 0.
    std::uint64_t waitFor(const KeyId& key, const Policy& policy, std::uint64_t last, std::uint64_t durable,
                          std::uint64_t quiet);
    /// After recovery: what is known of the key is on disk.
    void load(const KeyId& key, const Account& account);

private:
    struct Volatile {
        void forgetUpTo(std::uint64_t sequence);
        std::vector<std::pair<std::uint64_t, Money>> holds; ///< Not known to be durable, in order.
        Account durable; ///< Only lastHold and largestHold: of the holds on disk.
    };
    std::unordered_map<KeyId, Volatile> m_keys;
};

} // namespace rubber::relay::powercut
