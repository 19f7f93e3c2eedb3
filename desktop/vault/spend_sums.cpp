// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/vault/spend_sums.h"

#include "desktop/vault/audit_rows.h"
#include "desktop/vault/row_where.h"

namespace rubber::vault {

namespace {

SpendSum sumOf(const ResultRow& row) {
    const auto count = [&](int column) { return static_cast<std::uint64_t>(row.integer(column)); };
    return {row.integer(0), row.text(1), Money::fromNano(row.integer(2)), count(3), count(4),
            count(5),       count(6)};
}

// A request counts when it is settled, forfeited or refused, and with its full hold while its cost is looked
// up.
const std::string kCounts =
    "(kind IN ('settle', 'forfeit', 'refuse') OR (kind = 'looking_up' AND NOT EXISTS (SELECT 1 FROM rows AS "
    "later"
    " WHERE later.relay = rows.relay AND later.request = rows.request AND later.kind = 'settle')))";

/// Cost, ok, rejected, error and unpriced of rows; `sign` "-" takes them away.
std::string sums(const std::string& sign = "") {
    const auto sum = [&](const std::string& what) { return sign + "sum(" + what + ")"; };
    return sum("CASE WHEN kind = 'refuse' THEN 0 WHEN kind = 'settle' OR cost > 0 THEN cost ELSE held END") +
           ", " + sum("(outcome = 0) * times") + ", " + sum("(outcome = 1) * times") + ", " +
           sum("(outcome = 2) * times") + ", " + sum("unpriced");
}

/// Adds what the rows of a condition come to, or takes it away.
std::string changeBy(const std::string& sign, const std::string& where) {
    return "INSERT INTO spend_sums (day, hour, key_id, model, cost, ok, rejected, error, unpriced) SELECT "
           "day, at_ms /"
           " 3600000, key_id, model, " +
           sums(sign) + " FROM rows WHERE " + where +
           " GROUP BY 1, 2, 3, 4"
           " ON CONFLICT (day, hour, key_id, model) DO UPDATE SET cost = cost + excluded.cost, ok = ok + "
           "excluded.ok,"
           " rejected = rejected + excluded.rejected, error = error + excluded.error,"
           " unpriced = unpriced + excluded.unpriced";
}

const char* const kDropEmpty =
    "DELETE FROM spend_sums WHERE cost = 0 AND ok = 0 AND rejected = 0 AND error = 0";

/// What the rows' columns did not say before this format, from their bodies.
Status fillColumns(Database& database) {
    // Read first, written then: a query does not like its table to change under it. In pieces, because a
    // vault may have a million rows.
    constexpr std::size_t kPiece = 10'000;
    std::string relay;
    std::int64_t sequence = -1;
    for (;;) {
        std::vector<StoredRow> piece;
        TRY(database.query("SELECT relay, body FROM rows WHERE (relay, sequence) > (?, ?) ORDER BY "
                           "relay, sequence LIMIT ?",
                           {relay, sequence, std::int64_t{kPiece}}, [&](const ResultRow& stored) -> Status {
                               TRY_LET(row, decodeRow(stored, 0));
                               piece.push_back(std::move(row));
                               return {};
                           }));
        std::vector<std::vector<Value>> values;
        for (const auto& [of, row] : piece) {
            const RowFacts facts = factsOf(row);
            values.push_back({facts.outcome, facts.times, facts.unpriced, of.text(),
                              static_cast<std::int64_t>(row.sequence)});
        }
        TRY(database.runEach(
            "UPDATE rows SET outcome = ?, times = ?, unpriced = ? WHERE relay = ? AND sequence = ?", values));
        if (piece.size() < kPiece) return {};
        relay = piece.back().relay.text();
        sequence = static_cast<std::int64_t>(piece.back().row.sequence);
    }
}

} // namespace

Result<std::vector<SpendSum>> SpendSums::between(SumsPer per, std::int64_t first, std::int64_t last,
                                                 const std::optional<KeyId>& key) {
    std::string sql;
    if (per == SumsPer::FiveMinutes) {
        sql = "SELECT at_ms / 300000, model, " + sums() + " FROM rows WHERE " + kCounts +
              " AND at_ms >= ? * 300000 AND at_ms < ? * 300000";
    } else {
        const std::string column = per == SumsPer::Hour ? "hour" : "day";
        sql = "SELECT " + column +
              ", model, sum(cost), sum(ok), sum(rejected), sum(error), sum(unpriced)"
              " FROM spend_sums WHERE " +
              column + " >= ? AND " + column + " < ?";
    }
    std::vector<Value> values{first, last};
    if (key) {
        sql += " AND key_id = ?";
        values.emplace_back(key->text());
    }
    std::vector<SpendSum> found;
    TRY(m_database.query(sql + " GROUP BY 1, 2 ORDER BY 1, 2", values, [&](const ResultRow& row) {
        found.push_back(sumOf(row));
        return Status();
    }));
    return found;
}

Result<bool> SpendSums::any() {
    TRY_LET(found, m_database.integer("SELECT EXISTS (SELECT 1 FROM spend_sums)", {}, 0));
    return found != 0;
}

Status makeSpendSums(Database& database) {
    for (const char* column : {"outcome", "times", "unpriced"})
        TRY(database.run(std::string("ALTER TABLE rows ADD COLUMN ") + column +
                         " INTEGER NOT NULL DEFAULT 0"));
    TRY(fillColumns(database));
    TRY(database.run(
        "CREATE TABLE spend_sums (day INTEGER NOT NULL, hour INTEGER NOT NULL, key_id TEXT NOT NULL,"
        " model TEXT NOT NULL, cost INTEGER NOT NULL, ok INTEGER NOT NULL, rejected INTEGER NOT NULL,"
        " error INTEGER NOT NULL, unpriced INTEGER NOT NULL, PRIMARY KEY (day, hour, key_id, model))"
        " WITHOUT ROWID"));
    TRY(database.run("CREATE INDEX spend_sums_hour ON spend_sums (hour)"));
    return database.run(changeBy("", kCounts));
}

Status countRows(Database& database, const RelayId& relay, std::int64_t first, std::int64_t last) {
    TRY(database.run(changeBy("", kCounts + " AND relay = ? AND sequence BETWEEN ? AND ?"),
                     {relay.text(), first, last}));
    // The first settle row of a request takes back what its look-up held.
    TRY(database.run(
        changeBy("-",
                 "kind = 'looking_up' AND relay = ? AND sequence NOT BETWEEN ? AND ? AND request IN (SELECT "
                 "request"
                 " FROM rows WHERE relay = ? AND sequence BETWEEN ? AND ? AND kind = 'settle') AND NOT EXISTS"
                 " (SELECT 1 FROM rows AS other WHERE other.relay = rows.relay AND other.request = "
                 "rows.request AND"
                 " other.kind = 'settle' AND other.sequence NOT BETWEEN ? AND ?)"),
        {relay.text(), first, last, relay.text(), first, last, first, last}));
    TRY_LET(changed, database.integer("SELECT changes()", {}, 0));
    return changed > 0 ? database.run(kDropEmpty) : Status();
}

Status recountRows(Database& database) {
    TRY(database.run("DELETE FROM spend_sums"));
    TRY(database.run(changeBy("", kCounts)));
    return database.run(kDropEmpty);
}

Status uncountRowsBefore(Database& database, WallTime before) {
    TRY(database.run(changeBy("-", kCounts + " AND at_ms < ?"), {before.ms}));
    return database.run(kDropEmpty);
}

} // namespace rubber::vault
