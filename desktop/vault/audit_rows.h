// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/vault/vault.h"
#include "shared/clock.h"
#include "shared/ids.h"
#include "shared/money.h"
#include "shared/protocol/messages.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace rubber::vault {

/// A row and the relay it came from.
struct StoredRow {
    RelayId relay;
    protocol::Row row;
};
/// Which rows; absent parts do not filter.
struct RowFilter {
    std::optional<KeyId> key;
    std::optional<RelayId> relay;
    std::optional<WallTime> since, until; ///< since <= at < until
    std::vector<std::string> kinds;
    std::uint32_t limit = 0; ///< The newest n; 0 = all.
};
/// Where a page of rows ended: the last one of it.
struct RowPlace {
    WallTime at;
    RelayId relay;
    std::uint64_t sequence = 0;
};
enum class Order { OldestFirst, NewestFirst }; ///< By time, relay and sequence.

enum class GroupBy { Model, Key, Day };
/// Money and tokens of one group: `group` is a model, a key id, or a day number.
struct SpendGroup {
    std::string group;
    Money cost;
    std::uint64_t requests = 0;
    std::int64_t inputTokens = 0, outputTokens = 0;
};
/// What of a row's body stands in columns too, for sums.
struct RowFacts {
    std::int64_t outcome = -1; ///< protocol::RequestOutcome; -1: the row tells of no request.
    std::int64_t times = 0;    ///< How many requests it stands for.
    std::int64_t unpriced = 0; ///< 1: it was forwarded without a known price.
};
RowFacts factsOf(const protocol::Row& row);
struct RowGap {
    std::uint64_t first = 0, last = 0;
};

struct Where;

/// The relays' journal rows, as far as they were fetched. Rows and cursor move in one transaction, so a crash
/// fetches again rather than forgets; storing a row twice changes nothing.
class AuditRows {
public:
    explicit AuditRows(Vault& vault) : m_database(vault.database()) {}
    /// Stores a page and moves the relay's cursor to `cursor` (never back). `gap` is what the relay no longer
    /// has.
    Status store(const RelayId& relay, const std::vector<protocol::Row>& rows, std::uint64_t cursor,
                 const std::optional<RowGap>& gap = {});
    /// Oldest first, by time, relay and sequence.
    Result<std::vector<StoredRow>> select(const RowFilter& filter);
    /// The oldest `limit` behind `after`, whatever the filter's own limit says.
    Result<std::vector<StoredRow>> page(const RowFilter& filter, const std::optional<RowPlace>& after,
                                        std::uint32_t limit);
    Result<std::uint64_t> count(const RowFilter& filter); ///< Without the filter's limit.
    /// Settled and forfeited money, and the full hold of what is still looked up. Dearest first; days in
    /// order.
    Result<std::vector<SpendGroup>> spend(GroupBy by, const RowFilter& filter);
    /// Takes rows away for good, and what they add to the sums; what alerts and this month need is younger. Gives
    /// their number.
    Result<std::uint64_t> removeOlder(WallTime before);
    /// The same money by time: parts of `width` counted from `since`; parts without any are left out.
    Result<std::vector<std::pair<std::int64_t, Money>>> spendOver(const RowFilter& filter, WallTime since,
                                                                  Duration width);
    Result<std::vector<RowGap>> gaps(const RelayId& relay);

private:
    Status storeNew(const RelayId& relay, const std::vector<const protocol::Row*>& rows);
    Status storeLeaves(const RelayId& relay, const std::vector<const protocol::Row*>& rows);
    Result<std::vector<StoredRow>> read(Where where, Order order, std::uint32_t limit);
    Database& m_database;
};

} // namespace rubber::vault
