// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/vault/vault.h"
#include "shared/clock.h"
#include "shared/ids.h"
#include "shared/money.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace rubber::vault {

/// How fine sums are taken. Hours and days come from a table that is kept as rows come and go; five minutes
/// are added up from the rows themselves.
enum class SumsPer { FiveMinutes, Hour, Day };

/// What the requests of one model came to in one stretch of time.
struct SpendSum {
    std::int64_t bucket = 0; ///< Five minutes, hours or days since 1970. A day is the one of admission.
    std::string model;
    Money cost; ///< As AuditRows::spend counts it: held in full while it is looked up.
    std::uint64_t ok = 0, rejected = 0, error = 0;
    std::uint64_t unpriced = 0; ///< Forwarded without a known price, so at least `cost`.
};

/// Spend over time. The sums of all buckets are what AuditRows::spend says, whatever was stored twice or
/// removed: AuditRows keeps the sums in the transactions that store and remove rows.
class SpendSums {
public:
    explicit SpendSums(Vault& vault) : m_database(vault.database()) {}
    /// first <= bucket < last, in order of bucket and model.
    Result<std::vector<SpendSum>> between(SumsPer per, std::int64_t first, std::int64_t last,
                                          const std::optional<KeyId>& key = {});
    /// Any request at all, answered or refused.
    Result<bool> any();

private:
    Database& m_database;
};

/// Makes the table of sums, what keeps it, and the columns of `rows` it needs; adds up the rows that are
/// there. Part of upgradeSchema.
Status makeSpendSums(Database& database);
/// After rows that were not there were stored, with nothing else of the relay between `first` and `last`.
Status countRows(Database& database, const RelayId& relay, std::int64_t first, std::int64_t last);
/// Before the rows older than that are deleted.
Status uncountRowsBefore(Database& database, WallTime before);
/// All anew, from the rows as they are.
Status recountRows(Database& database);

} // namespace rubber::vault
