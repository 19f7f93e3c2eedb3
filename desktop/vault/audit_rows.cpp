// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/vault/audit_rows.h"

#include "desktop/vault/request_rows.h"
#include "desktop/vault/row_where.h"
#include "desktop/vault/spend_sums.h"
#include "shared/protocol/codec.h"
#include "shared/protocol/request_row.h"

#include <algorithm>
#include <map>

namespace rubber::vault {

namespace {

/// A row still looked up counts with its full hold until its settle row is here.
constexpr const char* kCosts =
    " AND (kind IN ('settle', 'forfeit') OR (kind = 'looking_up' AND NOT EXISTS (SELECT 1 FROM rows AS later"
    " WHERE later.relay = rows.relay AND later.request = rows.request AND later.kind = 'settle')))";
constexpr const char* kCostSum = "sum(CASE WHEN kind = 'settle' OR cost > 0 THEN cost ELSE held END)";

Where whereOf(const RowFilter& filter) {
    Where where;
    if (filter.key) where.add("key_id = ?", filter.key->text());
    if (filter.relay) where.add("relay = ?", filter.relay->text());
    if (filter.since) where.add("at_ms >= ?", filter.since->ms);
    if (filter.until) where.add("at_ms < ?", filter.until->ms);
    if (!filter.kinds.empty()) {
        std::string marks;
        for (const auto& kind : filter.kinds) {
            marks += marks.empty() ? "?" : ", ?";
            where.values.emplace_back(kind);
        }
        where.sql += " AND kind IN (" + marks + ")";
    }
    return where;
}

std::string groupColumn(GroupBy by) {
    switch (by) {
    case GroupBy::Model:
        return "model";
    case GroupBy::Key:
        return "key_id";
    case GroupBy::Day:
        return "day";
    }
    return "day";
}

/// Without what the table of leaves has.
std::string bodyOf(protocol::Row row) {
    row.leaf.reset();
    row.record.clear();
    return protocol::encode(row);
}

std::vector<Value> columnsOf(const RelayId& relay, const protocol::Row& row) {
    const RowFacts facts = factsOf(row);
    return {relay.text(),
            static_cast<std::int64_t>(row.sequence),
            row.kind,
            row.at.ms,
            row.key.text(),
            static_cast<std::int64_t>(row.request),
            std::int64_t{row.day != 0 ? row.day : UtcDay::of(row.at).number},
            row.model,
            row.cost.nano(),
            row.held.nano(),
            row.inputTokens + row.cacheReadTokens + row.cacheWriteTokens,
            row.outputTokens,
            bodyOf(row),
            facts.outcome,
            facts.times,
            facts.unpriced};
}

/// The rows that are not stored yet, in pieces with nothing stored between them; usually that is one piece.
Result<std::vector<std::vector<const protocol::Row*>>>
newRuns(Database& database, const RelayId& relay, const std::vector<protocol::Row>& rows) {
    std::map<std::int64_t, const protocol::Row*> wanted; // nullptr: stored.
    for (const auto& row : rows)
        wanted[static_cast<std::int64_t>(row.sequence)] = &row;
    std::vector<std::vector<const protocol::Row*>> runs;
    if (wanted.empty()) return runs;
    TRY(database.query("SELECT sequence FROM rows WHERE relay = ? AND sequence BETWEEN ? AND ?",
                       {relay.text(), wanted.begin()->first, wanted.rbegin()->first},
                       [&](const ResultRow& stored) {
                           wanted[stored.integer(0)] = nullptr;
                           return Status();
                       }));
    bool open = false;
    for (const auto& [sequence, row] : wanted) {
        if (row && !open) runs.emplace_back();
        open = row != nullptr;
        if (row) runs.back().push_back(row);
    }
    return runs;
}

} // namespace

RowFacts factsOf(const protocol::Row& row) {
    const auto outcome = protocol::outcomeOf(row);
    if (!outcome) return {};
    return {static_cast<std::int64_t>(*outcome), std::int64_t{protocol::requestsIn(row)},
            protocol::isUnpriced(row)};
}

Status AuditRows::store(const RelayId& relay, const std::vector<protocol::Row>& rows, std::uint64_t cursor,
                        const std::optional<RowGap>& gap) {
    return m_database.inTransaction([&]() -> Status {
        if (gap)
            TRY(m_database.run(
                "INSERT OR REPLACE INTO gaps (relay, first, last) VALUES (?, ?, ?)",
                {relay.text(), static_cast<std::int64_t>(gap->first), static_cast<std::int64_t>(gap->last)}));
        TRY_LET(runs, newRuns(m_database, relay, rows));
        for (const auto& run : runs)
            TRY(storeNew(relay, run));
        TRY(RequestRows::enter(m_database, relay, rows));
        return m_database.run("UPDATE relays SET cursor = max(cursor, ?) WHERE id = ?",
                              {static_cast<std::int64_t>(cursor), relay.text()});
    });
}

Status AuditRows::storeNew(const RelayId& relay, const std::vector<const protocol::Row*>& rows) {
    std::vector<std::vector<Value>> values;
    values.reserve(rows.size());
    for (const auto* row : rows)
        values.push_back(columnsOf(relay, *row));
    TRY(m_database.runEach("INSERT INTO rows (relay, sequence, kind, at_ms, key_id, request, day, model, cost, held,"
                           " input_tokens, output_tokens, body, outcome, times, unpriced) VALUES (?, ?, ?, ?, ?, ?, ?,"
                           " ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                           values));
    TRY(storeLeaves(relay, rows));
    return countRows(m_database, relay, static_cast<std::int64_t>(rows.front()->sequence),
                     static_cast<std::int64_t>(rows.back()->sequence));
}

/// A leaf that is taken stays what it is: that the relay now names another row so shows when the tree is checked.
Status AuditRows::storeLeaves(const RelayId& relay, const std::vector<const protocol::Row*>& rows) {
    std::vector<std::vector<Value>> values;
    for (const auto* row : rows)
        if (row->leaf && !row->record.empty())
            values.push_back({relay.text(), static_cast<std::int64_t>(*row->leaf),
                              static_cast<std::int64_t>(row->sequence), Blob{row->record}});
    return m_database.runEach("INSERT OR IGNORE INTO leaves (relay, leaf, sequence, record) VALUES (?, ?, ?, ?)",
                              values);
}

Result<std::uint64_t> AuditRows::removeOlder(WallTime before) {
    std::uint64_t removed = 0;
    const auto work = [&]() -> Status {
        TRY(uncountRowsBefore(m_database, before));
        TRY(m_database.run("DELETE FROM rows WHERE at_ms < ?", {before.ms}));
        TRY_LET(count, m_database.integer("SELECT changes()", {}, 0));
        removed = static_cast<std::uint64_t>(count);
        return {};
    };
    TRY(m_database.inTransaction(work));
    return removed;
}

Result<std::vector<StoredRow>> AuditRows::read(Where where, Order order, std::uint32_t limit) {
    std::string sql = "SELECT relay, body FROM rows" + where.sql + orderBy("", order);
    if (limit > 0) {
        sql += " LIMIT ?";
        where.values.emplace_back(std::int64_t{limit});
    }
    std::vector<StoredRow> rows;
    TRY(m_database.query(sql, where.values, [&](const ResultRow& stored) -> Status {
        TRY_LET(row, decodeRow(stored, 0));
        rows.push_back(std::move(row));
        return {};
    }));
    return rows;
}

Result<std::vector<StoredRow>> AuditRows::select(const RowFilter& filter) {
    TRY_LET(rows, read(whereOf(filter), Order::NewestFirst, filter.limit));
    std::reverse(rows.begin(), rows.end());
    return rows;
}

Result<std::vector<StoredRow>> AuditRows::page(const RowFilter& filter, const std::optional<RowPlace>& after,
                                               std::uint32_t limit) {
    Where where = whereOf(filter);
    where.behind("", Order::OldestFirst, after);
    return read(std::move(where), Order::OldestFirst, limit);
}

Result<std::uint64_t> AuditRows::count(const RowFilter& filter) {
    const Where where = whereOf(filter);
    TRY_LET(count, m_database.integer("SELECT count(*) FROM rows" + where.sql, where.values, 0));
    return static_cast<std::uint64_t>(count);
}

Result<std::vector<SpendGroup>> AuditRows::spend(GroupBy by, const RowFilter& filter) {
    Where where = whereOf(filter);
    where.sql += kCosts;
    const std::string column = groupColumn(by);
    std::vector<SpendGroup> groups;
    TRY(m_database.query(
        "SELECT " + column + ", " + kCostSum +
            ", count(*),"
            " sum(input_tokens), sum(output_tokens) FROM rows" +
            where.sql + " GROUP BY " + column + " ORDER BY " + (by == GroupBy::Day ? "day" : "2 DESC, 1"),
        where.values, [&](const ResultRow& row) {
            groups.push_back({row.text(0), Money::fromNano(row.integer(1)),
                              static_cast<std::uint64_t>(row.integer(2)), row.integer(3), row.integer(4)});
            return Status();
        }));
    return groups;
}

Result<std::vector<std::pair<std::int64_t, Money>>> AuditRows::spendOver(const RowFilter& filter,
                                                                         WallTime since, Duration width) {
    Where where = whereOf(filter);
    where.sql += kCosts;
    where.values.insert(where.values.begin(), {since.ms, width.ms});
    std::vector<std::pair<std::int64_t, Money>> parts;
    TRY(m_database.query("SELECT (at_ms - ?) / ? AS part, " + std::string(kCostSum) + " FROM rows" +
                             where.sql + " GROUP BY part ORDER BY part",
                         where.values, [&](const ResultRow& row) {
                             parts.emplace_back(row.integer(0), Money::fromNano(row.integer(1)));
                             return Status();
                         }));
    return parts;
}

Result<std::vector<RowGap>> AuditRows::gaps(const RelayId& relay) {
    std::vector<RowGap> gaps;
    TRY(m_database.query("SELECT first, last FROM gaps WHERE relay = ? ORDER BY first", {relay.text()},
                         [&](const ResultRow& row) {
                             gaps.push_back({static_cast<std::uint64_t>(row.integer(0)),
                                             static_cast<std::uint64_t>(row.integer(1))});
                             return Status();
                         }));
    return gaps;
}

} // namespace rubber::vault
