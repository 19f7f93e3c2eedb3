// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/vault/audit_logs.h"

#include <algorithm>

namespace rubber::vault {

namespace {

std::string bytesOf(const std::vector<Digest>& nodes) {
    std::string bytes;
    for (const auto& node : nodes)
        bytes += asText(node);
    return bytes;
}

Result<merkle::Frontier> frontierOf(std::uint64_t size, const std::string& bytes) {
    std::vector<Digest> nodes(bytes.size() / sizeof(Digest));
    for (std::size_t i = 0; i < nodes.size(); ++i)
        std::copy_n(bytes.begin() + static_cast<std::ptrdiff_t>(i * sizeof(Digest)), sizeof(Digest), nodes[i].begin());
    auto frontier = merkle::Frontier::restore(size, std::move(nodes));
    if (!frontier || bytes.size() % sizeof(Digest) != 0)
        return fail(ErrorCode::Corrupt, "vault_damaged: the edge of an audit tree does not read");
    return std::move(*frontier);
}

std::int64_t number(std::uint64_t value) { return static_cast<std::int64_t>(value); }

StoredLeaf leafIn(const ResultRow& row) {
    return {static_cast<std::uint64_t>(row.integer(0)), static_cast<std::uint64_t>(row.integer(1)), row.blob(2)};
}

} // namespace

Result<std::optional<WitnessedLog>> AuditLogs::find(const RelayId& relay) {
    std::optional<WitnessedLog> found;
    const auto read = [&](const ResultRow& row) -> Status {
        WitnessedLog log;
        log.relay = relay;
        log.auditKey = row.text(0);
        log.note = row.text(1);
        TRY_LET(checked, frontierOf(static_cast<std::uint64_t>(row.integer(2)), row.blob(3)));
        log.checked = std::move(checked);
        log.verifiedRow = static_cast<std::uint64_t>(row.integer(4));
        log.checkedAt = WallTime{row.integer(5)};
        log.trouble = row.text(6);
        log.troubleAt = WallTime{row.integer(7)};
        log.evidence = row.text(8);
        found = std::move(log);
        return {};
    };
    TRY(m_database.query("SELECT audit_key, note, checked, edge, verified_row, checked_ms, trouble, trouble_ms, evidence"
                         " FROM audit_logs WHERE relay = ?",
                         {relay.text()}, read));
    return found;
}

Status AuditLogs::save(const WitnessedLog& log) {
    return m_database.run("INSERT OR REPLACE INTO audit_logs (relay, audit_key, note, checked, edge, verified_row,"
                          " checked_ms, trouble, trouble_ms, evidence) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                          {log.relay.text(), log.auditKey, log.note, number(log.checked.size()),
                           Blob{bytesOf(log.checked.nodes())}, number(log.verifiedRow), log.checkedAt.ms, log.trouble,
                           log.troubleAt.ms, log.evidence});
}

Result<std::vector<StoredLeaf>> AuditLogs::leaves(const RelayId& relay, std::uint64_t from, std::uint32_t limit) {
    std::vector<StoredLeaf> leaves;
    TRY(m_database.query("SELECT leaf, sequence, record FROM leaves WHERE relay = ? AND leaf >= ? ORDER BY leaf LIMIT ?",
                         {relay.text(), number(from), std::int64_t{limit}}, [&](const ResultRow& row) {
                             leaves.push_back(leafIn(row));
                             return Status();
                         }));
    return leaves;
}

Result<std::optional<std::uint64_t>> AuditLogs::lastRun(const RelayId& relay, std::uint64_t size) {
    TRY_LET(last, m_database.integer("SELECT max(leaf) FROM leaves WHERE relay = ? AND leaf < ?",
                                     {relay.text(), number(size)}, -1));
    if (size == 0 || last != number(size) - 1) return std::optional<std::uint64_t>();
    TRY_LET(start, m_database.integer("SELECT max(leaf) FROM leaves AS here WHERE relay = ? AND leaf < ? AND NOT EXISTS"
                                      " (SELECT 1 FROM leaves AS before WHERE before.relay = here.relay AND before.leaf ="
                                      " here.leaf - 1)",
                                      {relay.text(), number(size)}, 0));
    return std::optional(static_cast<std::uint64_t>(start));
}

Result<std::optional<StoredLeaf>> AuditLogs::leafOf(const RelayId& relay, std::uint64_t sequence) {
    std::optional<StoredLeaf> found;
    TRY(m_database.query("SELECT leaf, sequence, record FROM leaves WHERE relay = ? AND sequence = ?",
                         {relay.text(), number(sequence)}, [&](const ResultRow& row) {
                             found = leafIn(row);
                             return Status();
                         }));
    return found;
}

Result<std::uint64_t> AuditLogs::rowsWithoutLeaf(const RelayId& relay) {
    TRY_LET(count, m_database.integer("SELECT count(*) FROM rows WHERE relay = ? AND NOT EXISTS (SELECT 1 FROM leaves"
                                      " WHERE leaves.relay = rows.relay AND leaves.sequence = rows.sequence)",
                                      {relay.text()}, 0));
    return static_cast<std::uint64_t>(count);
}

} // namespace rubber::vault
