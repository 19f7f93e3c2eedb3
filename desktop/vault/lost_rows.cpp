// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/vault/lost_rows.h"

#include "desktop/vault/audit_logs.h"
#include "desktop/vault/spend_sums.h"

#include <charconv>
#include <string_view>

namespace rubber::vault {

namespace {

constexpr std::string_view kMark = "-lost";

std::int64_t number(std::uint64_t value) { return static_cast<std::int64_t>(value); }

} // namespace

LostOf lostOf(const RelayId& id) {
    const std::string& text = id.text();
    const auto mark = text.rfind(kMark);
    LostOf found{id, 0};
    if (mark == std::string::npos) return found;
    const char* end = text.data() + text.size();
    const auto read = std::from_chars(text.data() + mark + kMark.size(), end, found.number);
    if (read.ec != std::errc() || read.ptr != end) return {id, 0};
    found.relay = RelayId(text.substr(0, mark));
    return found;
}

Result<RelayId> LostRows::nextId(const RelayId& relay) {
    for (unsigned i = 1;; ++i) {
        RelayId id(relay.text() + std::string(kMark) + std::to_string(i));
        TRY_LET(taken, m_vault.database().integer("SELECT EXISTS (SELECT 1 FROM audit_logs WHERE relay = ?)",
                                                  {id.text()}, 0));
        if (taken == 0) return id;
    }
}

Status LostRows::setAside(const RelayId& relay, const Parting& at, const RelayId& aside,
                          const std::vector<std::uint64_t>& again, const std::function<Status()>& then) {
    Database& database = m_vault.database();
    const std::int64_t last = number(at.lastRow), leaves = number(at.leaves);
    const auto work = [&]() -> Status {
        std::vector<std::vector<Value>> twice;
        for (const auto sequence : again)
            twice.push_back({relay.text(), number(sequence)});
        TRY(database.runEach("DELETE FROM rows WHERE relay = ? AND sequence = ?", twice));
        TRY(database.run("UPDATE leaves SET relay = ? WHERE relay = ? AND leaf >= ?", {aside.text(), relay.text(), leaves}));
        for (const char* table : {"requests", "rows"})
            TRY(database.run(std::string("UPDATE ") + table + " SET relay = ? WHERE relay = ? AND sequence > ?",
                             {aside.text(), relay.text(), last}));
        TRY(database.run("UPDATE gaps SET relay = ? WHERE relay = ? AND first > ?", {aside.text(), relay.text(), last}));
        TRY(recountRows(database));
        AuditLogs logs(m_vault);
        TRY_LET(witnessed, logs.find(relay));
        if (witnessed) {
            witnessed->relay = aside;
            TRY(logs.save(*witnessed));
        }
        TRY(database.run("UPDATE relays SET cursor = min(cursor, ?) WHERE id = ?", {last, relay.text()}));
        TRY(database.run("UPDATE alert_cursors SET sequence = min(sequence, ?) WHERE relay = ?", {last, relay.text()}));
        // What was acknowledged behind the parting is no measure of the new log.
        TRY(database.run("UPDATE grants SET receipt_sequence = min(receipt_sequence, ?) WHERE relay = ?",
                         {last, relay.text()}));
        return then();
    };
    return database.inTransaction(work);
}

} // namespace rubber::vault
