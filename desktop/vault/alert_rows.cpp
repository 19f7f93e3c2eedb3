// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/vault/alert_rows.h"

#include "shared/protocol/codec.h"

namespace rubber::vault {

namespace {

constexpr std::int64_t kHourMs = 3'600'000;
// As AuditRows::spend counts, but for what is still looked up: an alert may wait for the bill.
constexpr const char* kSpend = " AND kind IN ('settle', 'forfeit')";

} // namespace

Result<std::optional<std::uint64_t>> AlertRows::cursor(const RelayId& relay) {
    TRY_LET(sequence,
            m_database.integer("SELECT sequence FROM alert_cursors WHERE relay = ?", {relay.text()}, -1));
    if (sequence < 0) return std::optional<std::uint64_t>();
    return std::optional<std::uint64_t>(static_cast<std::uint64_t>(sequence));
}

Status AlertRows::setCursor(const RelayId& relay, std::uint64_t sequence) {
    return m_database.run("INSERT INTO alert_cursors (relay, sequence) VALUES (?, ?)"
                          " ON CONFLICT (relay) DO UPDATE SET sequence = max(sequence, excluded.sequence)",
                          {relay.text(), static_cast<std::int64_t>(sequence)});
}

Result<std::uint64_t> AlertRows::lastBefore(const RelayId& relay, WallTime time) {
    TRY_LET(sequence, m_database.integer("SELECT max(sequence) FROM rows WHERE relay = ? AND at_ms < ?",
                                         {relay.text(), time.ms}, 0));
    return static_cast<std::uint64_t>(sequence);
}

Result<std::vector<protocol::Row>> AlertRows::after(const RelayId& relay, std::uint64_t sequence,
                                                    std::uint32_t limit) {
    std::vector<protocol::Row> rows;
    TRY(m_database.query("SELECT body FROM rows WHERE relay = ? AND sequence > ? ORDER BY sequence LIMIT ?",
                         {relay.text(), static_cast<std::int64_t>(sequence), std::int64_t{limit}},
                         [&](const ResultRow& stored) -> Status {
                             auto row = protocol::decode<protocol::Row>(stored.text(0));
                             if (!row)
                                 return fail(ErrorCode::Corrupt,
                                             "vault_damaged: an audit row does not read: " +
                                                 row.error().context);
                             rows.push_back(std::move(*row));
                             return {};
                         }));
    return rows;
}

Result<Money> AlertRows::spentOn(const KeyId& key, UtcDay day) {
    TRY_LET(nano, m_database.integer(std::string("SELECT sum(cost) FROM rows WHERE key_id = ? AND day = ?") +
                                         kSpend,
                                     {key.text(), std::int64_t{day.number}}, 0));
    return Money::fromNano(nano);
}

Result<Money> AlertRows::spentInAll(const KeyId& key) {
    TRY_LET(nano, m_database.integer(std::string("SELECT sum(cost) FROM rows WHERE key_id = ?") + kSpend,
                                     {key.text()}, 0));
    return Money::fromNano(nano);
}

Result<std::vector<AlertRows::Hour>> AlertRows::hours(const KeyId& key, WallTime since, std::int64_t last) {
    std::vector<Hour> hours;
    // By day first: there is an index on (key_id, day).
    TRY(m_database.query(
        std::string("SELECT at_ms / ?, sum(cost) FROM rows WHERE key_id = ? AND day >= ?"
                    " AND at_ms >= ? AND at_ms < ?") +
            kSpend + " AND cost > 0 GROUP BY 1 ORDER BY 1",
        {kHourMs, key.text(), std::int64_t{UtcDay::of(since).number}, since.ms, (last + 1) * kHourMs},
        [&](const ResultRow& row) {
            hours.push_back({row.integer(0), Money::fromNano(row.integer(1))});
            return Status();
        }));
    return hours;
}

Result<AlertRows::Seen> AlertRows::see(const KeyId& key, const std::string& address) {
    TRY_LET(known, m_database.integer("SELECT 1 FROM key_addresses WHERE key_id = ? AND address = ?",
                                      {key.text(), address}, 0));
    if (known) return Seen::Before;
    TRY_LET(count,
            m_database.integer("SELECT count(*) FROM key_addresses WHERE key_id = ?", {key.text()}, 0));
    if (count >= kMostAddresses) return Seen::TooMany;
    TRY(m_database.run("INSERT INTO key_addresses (key_id, address) VALUES (?, ?)", {key.text(), address}));
    return count == 0 ? Seen::First : Seen::New;
}

} // namespace rubber::vault
