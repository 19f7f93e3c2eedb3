// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/vault/request_rows.h"

#include "desktop/vault/row_where.h"
#include "shared/protocol/codec.h"

namespace rubber::vault {

namespace {

void add(Where& where, const RequestFilter::Word& word) {
    std::string marks;
    where.values.emplace_back(word.part);
    for (const auto& key : word.keys) {
        marks += marks.empty() ? "?" : ", ?";
        where.values.emplace_back(key.text());
    }
    where.sql += " AND (instr(q.words, ?) > 0" + (marks.empty() ? ")" : " OR q.key_id IN (" + marks + "))");
}

Where whereOf(const RequestFilter& filter) {
    Where where;
    if (filter.key) where.add("q.key_id = ?", filter.key->text());
    if (filter.relay) where.add("q.relay = ?", filter.relay->text());
    if (!filter.model.empty()) where.add("q.model = ?", filter.model);
    if (!filter.client.empty()) where.add("q.client = ?", filter.client);
    if (filter.outcome) where.add("q.outcome = ?", static_cast<std::int64_t>(*filter.outcome));
    if (filter.since) where.add("q.at_ms >= ?", filter.since->ms);
    if (filter.until) where.add("q.at_ms < ?", filter.until->ms);
    for (const auto& word : filter.words)
        add(where, word);
    return where;
}

std::uint64_t count(const ResultRow& row, int column) { return static_cast<std::uint64_t>(row.integer(column)); }

/// Sums of requests by outcome.
constexpr const char* kByOutcome = "sum(CASE outcome WHEN 0 THEN count ELSE 0 END), sum(CASE outcome WHEN 1 THEN "
                                   "count ELSE 0 END), sum(CASE outcome WHEN 2 THEN count ELSE 0 END)";

Result<std::vector<RelayId>> relaysWithRows(Database& database) {
    std::vector<RelayId> relays;
    TRY(database.query("SELECT DISTINCT relay FROM rows", {}, [&](const ResultRow& row) {
        relays.emplace_back(row.text(0));
        return Status();
    }));
    return relays;
}

} // namespace

Status RequestRows::enter(Database& database, const RelayId& relay, const std::vector<protocol::Row>& rows) {
    std::vector<std::vector<Value>> entries, ended;
    for (const auto& row : rows) {
        const auto outcome = protocol::outcomeOf(row);
        if (!outcome) continue;
        const auto request = static_cast<std::int64_t>(row.request);
        entries.push_back({row.at.ms, relay.text(), static_cast<std::int64_t>(row.sequence), row.key.text(), row.model,
                           row.client, static_cast<std::int64_t>(*outcome), std::int64_t{protocol::requestsIn(row)},
                           row.cost.nano(), protocol::searchText(row)});
        if (row.request != 0 && row.kind != "refuse") ended.push_back({relay.text(), request});
    }
    TRY(database.runEach("INSERT OR IGNORE INTO requests (at_ms, relay, sequence, key_id, model, client, outcome, count,"
                         " cost, words) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                         entries));
    // A row that waited for a settle has said what it had to say, whichever of the two came here first. Two scalar
    // questions and the right index, so that the entry is looked up and not searched for.
    static const std::string kRows = "FROM rows INDEXED BY rows_request WHERE relay = ?1 AND request = ?2 AND kind = ";
    return database.runEach("DELETE FROM requests WHERE relay = ?1 AND at_ms = (SELECT max(at_ms) " + kRows +
                                "'looking_up') AND sequence = (SELECT max(sequence) " + kRows +
                                "'looking_up') AND EXISTS (SELECT 1 " + kRows + "'settle')",
                            ended);
}

Status RequestRows::enterAll(Database& database) {
    // Page by page, in order: a row that waited may be entered only before the one it waited for.
    constexpr std::int64_t kPage = 2'000;
    TRY_LET(relays, relaysWithRows(database));
    for (const auto& relay : relays)
        for (std::int64_t last = 0;;) {
            std::vector<protocol::Row> rows;
            TRY(database.query("SELECT relay, body FROM rows WHERE relay = ? AND sequence > ? ORDER BY sequence LIMIT ?",
                               {relay.text(), last, kPage}, [&](const ResultRow& stored) -> Status {
                                   TRY_LET(row, decodeRow(stored, 0));
                                   rows.push_back(std::move(row.row));
                                   return {};
                               }));
            if (rows.empty()) break;
            last = static_cast<std::int64_t>(rows.back().sequence);
            TRY(enter(database, relay, rows));
        }
    return {};
}

Result<std::vector<StoredRow>> RequestRows::page(const RequestFilter& filter, Order order,
                                                 const std::optional<RowPlace>& after, std::uint32_t limit) {
    Where where = whereOf(filter);
    where.behind("q.", order, after);
    where.values.emplace_back(std::int64_t{limit});
    std::vector<StoredRow> rows;
    // CROSS JOIN: the narrow table is walked, the wide one is asked for what came through.
    TRY(m_database.query("SELECT rows.relay, rows.body FROM requests AS q CROSS JOIN rows ON rows.relay = q.relay AND"
                         " rows.sequence = q.sequence" +
                             where.sql + orderBy("q.", order) + " LIMIT ?",
                         where.values, [&](const ResultRow& stored) -> Status {
                             TRY_LET(row, decodeRow(stored, 0));
                             rows.push_back(std::move(row));
                             return {};
                         }));
    return rows;
}

Result<RequestSums> RequestRows::sums(const RequestFilter& filter) {
    const Where where = whereOf(filter);
    RequestSums sums;
    TRY(m_database.query("SELECT " + std::string(kByOutcome) + ", count(*), sum(cost) FROM requests AS q" + where.sql,
                         where.values, [&](const ResultRow& row) {
                             sums.ok = count(row, 0);
                             sums.rejected = count(row, 1);
                             sums.error = count(row, 2);
                             sums.rows = count(row, 3);
                             sums.cost = Money::fromNano(row.integer(4));
                             return Status();
                         }));
    return sums;
}

Result<std::vector<RequestBucket>> RequestRows::buckets(const RequestFilter& filter, WallTime from, Duration width) {
    CHECK(width.ms > 0);
    Where where = whereOf(filter);
    where.add("q.at_ms >= ?", from.ms);
    where.values.insert(where.values.begin(), {from.ms, width.ms});
    std::vector<RequestBucket> buckets;
    TRY(m_database.query("SELECT (q.at_ms - ?) / ?, " + std::string(kByOutcome) + " FROM requests AS q" + where.sql +
                             " GROUP BY 1 ORDER BY 1",
                         where.values, [&](const ResultRow& row) {
                             buckets.push_back(
                                 {from + Duration{row.integer(0) * width.ms}, count(row, 1), count(row, 2), count(row, 3)});
                             return Status();
                         }));
    return buckets;
}

Result<std::vector<std::string>> RequestRows::models() {
    std::vector<std::string> models;
    TRY(m_database.query("SELECT DISTINCT model FROM requests WHERE model <> '' ORDER BY model", {},
                         [&](const ResultRow& row) {
                             models.push_back(row.text(0));
                             return Status();
                         }));
    return models;
}

} // namespace rubber::vault
