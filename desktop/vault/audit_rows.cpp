// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/vault/audit_rows.h"

#include "desktop/vault/request_rows.h"
#include "desktop/vault/row_where.h"
#include "shared/protocol/codec.h"

#include <algorithm>

namespace rubber::vault {

namespace {

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

} // namespace

Status AuditRows::store(const RelayId& relay, const std::vector<protocol::Row>& rows, std::uint64_t cursor,
                        const std::optional<RowGap>& gap) {
    return m_database.inTransaction([&]() -> Status {
        if (gap)
            TRY(m_database.run(
                "INSERT OR REPLACE INTO gaps (relay, first, last) VALUES (?, ?, ?)",
                {relay.text(), static_cast<std::int64_t>(gap->first), static_cast<std::int64_t>(gap->last)}));
        std::vector<std::vector<Value>> values;
        for (const auto& row : rows)
            values.push_back({relay.text(), static_cast<std::int64_t>(row.sequence), row.kind, row.at.ms, row.key.text(),
                              static_cast<std::int64_t>(row.request),
                              std::int64_t{row.day != 0 ? row.day : UtcDay::of(row.at).number}, row.model,
                              row.cost.nano(), row.held.nano(),
                              row.inputTokens + row.cacheReadTokens + row.cacheWriteTokens, row.outputTokens,
                              protocol::encode(row)});
        TRY(m_database.runEach("INSERT OR IGNORE INTO rows (relay, sequence, kind, at_ms, key_id, request, day, model, "
                               "cost, held, input_tokens, output_tokens, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
                               "?, ?)",
                               values));
        TRY(RequestRows::enter(m_database, relay, rows));
        return m_database.run("UPDATE relays SET cursor = max(cursor, ?) WHERE id = ?",
                              {static_cast<std::int64_t>(cursor), relay.text()});
    });
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
    // A row still looked up counts with its full hold until its settle row is here.
    where.sql +=
        " AND (kind IN ('settle', 'forfeit') OR (kind = 'looking_up' AND NOT EXISTS (SELECT 1 FROM rows AS "
        "later"
        " WHERE later.relay = rows.relay AND later.request = rows.request AND later.kind = 'settle')))";
    const std::string column = groupColumn(by);
    std::vector<SpendGroup> groups;
    TRY(m_database.query(
        "SELECT " + column +
            ", sum(CASE WHEN kind = 'settle' OR cost > 0 THEN cost ELSE held END), count(*),"
            " sum(input_tokens), sum(output_tokens) FROM rows" +
            where.sql + " GROUP BY " + column + " ORDER BY " + (by == GroupBy::Day ? "day" : "2 DESC, 1"),
        where.values, [&](const ResultRow& row) {
            groups.push_back({row.text(0), Money::fromNano(row.integer(1)),
                              static_cast<std::uint64_t>(row.integer(2)), row.integer(3), row.integer(4)});
            return Status();
        }));
    return groups;
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
