// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/key_ring.h"
#include "relay/core/money/ledger.h"
#include "relay/core/money/pool.h"
#include "shared/journal/record.h"

#include <optional>
#include <string>
#include <vector>

/// How full the budgets of a key are, and what its owner is told about it. Nothing here changes anything.
namespace rubber::relay::alerts {

/// One limit in dollars that applies to a key, and what is settled of it.
struct CapUse {
    const char* limit; ///< "daily", "lifetime", "pool_daily", "pool_lifetime"
    Money cap, spent;
    std::optional<UtcDay> day; ///< Its window; a lifetime has none.
    UpstreamKeyId pool;        ///< Of a pool: whose.
};
/// `pool` is that of the key, or null. Numbers are those of the key's own day, which may be over.
std::vector<CapUse> capsOf(const Key& key, const Ledger& ledger, const Pool* pool);

/// The highest of 50, 80, 95, 100 that is reached; 0 for none, and for a cap of nothing.
int percentReached(Money spent, Money cap);

/// "budget.threshold": a part of a budget is spent. A budget that jumped over several parts tells the highest.
journal::AlertRecord thresholdAlert(const Key& key, const CapUse& use, int percent, WallTime now);
/// "budget.exhausted": a request was refused, because nothing is left.
journal::AlertRecord exhaustedAlert(const Key& key, const CapUse& use);
/// The same of a limit that counts requests: "daily_requests", "total_requests".
journal::AlertRecord requestsUsedUp(const Key& key, const char* limit, std::uint64_t most, std::string window);

} // namespace rubber::relay::alerts
