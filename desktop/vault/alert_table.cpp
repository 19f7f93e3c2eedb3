// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/vault/alert_table.h"

namespace rubber::vault {

namespace {

constexpr const char* kColumns =
    "SELECT id, rule, severity, key_id, relay, first_ms, last_ms, count, read, open, evidence FROM alerts";

StoredAlert alertOf(const ResultRow& row) {
    StoredAlert alert;
    alert.id = row.integer(0);
    alert.rule = row.text(1);
    alert.severity = static_cast<int>(row.integer(2));
    alert.key = KeyId(row.text(3));
    alert.relay = RelayId(row.text(4));
    alert.first = WallTime{row.integer(5)};
    alert.last = WallTime{row.integer(6)};
    alert.count = static_cast<std::uint64_t>(row.integer(7));
    alert.read = row.integer(8) != 0;
    alert.open = row.integer(9) != 0;
    alert.evidence = fieldsOf(row.text(10));
    return alert;
}

} // namespace

Result<std::int64_t> AlertTable::marked(const std::string& mark) {
    return m_database.integer("SELECT alert FROM alert_marks WHERE mark = ?", {mark}, 0);
}

Result<std::int64_t> AlertTable::insert(const StoredAlert& alert, const std::string& mark) {
    TRY(m_database.run("INSERT INTO alerts (rule, severity, key_id, relay, first_ms, last_ms, count, open, "
                       "evidence) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                       {alert.rule, std::int64_t{alert.severity}, alert.key.text(), alert.relay.text(),
                        alert.first.ms, alert.last.ms, static_cast<std::int64_t>(alert.count),
                        std::int64_t{alert.open}, toText(alert.evidence)}));
    TRY_LET(id, m_database.integer("SELECT last_insert_rowid()", {}, 0));
    TRY(m_database.run("INSERT INTO alert_marks (mark, alert) VALUES (?, ?)", {mark, id}));
    return id;
}

Status AlertTable::countUp(std::int64_t id, std::uint64_t more, WallTime at) {
    return m_database.run(
        "UPDATE alerts SET count = count + ?, last_ms = max(last_ms, ?), read = 0 WHERE id = ?",
        {static_cast<std::int64_t>(more), at.ms, id});
}

Result<std::int64_t> AlertTable::close(const std::string& mark) {
    TRY_LET(id, marked(mark));
    if (id == 0) return id;
    TRY(m_database.run("UPDATE alerts SET open = 0 WHERE id = ?", {id}));
    TRY(m_database.run("DELETE FROM alert_marks WHERE mark = ?", {mark}));
    return id;
}

Result<std::vector<std::string>> AlertTable::openMarks(const std::string& beginning) {
    std::vector<std::string> marks;
    TRY(m_database.query("SELECT mark FROM alert_marks JOIN alerts ON alerts.id = alert_marks.alert"
                         " WHERE alerts.open = 1 AND substr(mark, 1, ?) = ? ORDER BY mark",
                         {static_cast<std::int64_t>(beginning.size()), beginning}, [&](const ResultRow& row) {
                             marks.push_back(row.text(0));
                             return Status();
                         }));
    return marks;
}

Result<std::optional<StoredAlert>> AlertTable::find(std::int64_t id) {
    std::optional<StoredAlert> alert;
    TRY(m_database.query(std::string(kColumns) + " WHERE id = ?", {id}, [&](const ResultRow& row) {
        alert = alertOf(row);
        return Status();
    }));
    return alert;
}

Result<std::vector<StoredAlert>> AlertTable::select(const Filter& filter) {
    std::string sql = std::string(kColumns) + " WHERE 1";
    std::vector<Value> values;
    if (filter.unreadOnly) sql += " AND read = 0";
    if (filter.key) {
        sql += " AND key_id = ?";
        values.emplace_back(filter.key->text());
    }
    if (!filter.rule.empty()) {
        sql += " AND rule = ?";
        values.emplace_back(filter.rule);
    }
    sql += " ORDER BY last_ms DESC, id DESC";
    if (filter.limit > 0) {
        sql += " LIMIT ?";
        values.emplace_back(std::int64_t{filter.limit});
    }
    std::vector<StoredAlert> alerts;
    TRY(m_database.query(sql, values, [&](const ResultRow& row) {
        alerts.push_back(alertOf(row));
        return Status();
    }));
    return alerts;
}

Result<std::uint64_t> AlertTable::unread() {
    TRY_LET(count, m_database.integer("SELECT count(*) FROM alerts WHERE read = 0", {}, 0));
    return static_cast<std::uint64_t>(count);
}

Result<std::uint64_t> AlertTable::urgent(int severity) {
    TRY_LET(count,
            m_database.integer("SELECT count(*) FROM alerts WHERE severity = ? AND (read = 0 OR open = 1)",
                               {std::int64_t{severity}}, 0));
    return static_cast<std::uint64_t>(count);
}

Status AlertTable::markRead(const std::vector<std::int64_t>& ids) {
    if (ids.empty()) return m_database.run("UPDATE alerts SET read = 1 WHERE read = 0");
    return m_database.inTransaction([&]() -> Status {
        for (const auto id : ids)
            TRY(m_database.run("UPDATE alerts SET read = 1 WHERE id = ?", {id}));
        return {};
    });
}

Result<StoredQuiet> AlertTable::quiet(const std::string& rule, const std::string& subject) {
    StoredQuiet quiet;
    TRY(m_database.query("SELECT notified_ms, muted_until_ms FROM alert_quiet WHERE rule = ? AND subject = ?",
                         {rule, subject}, [&](const ResultRow& row) {
                             if (!row.isNull(0)) quiet.notified = WallTime{row.integer(0)};
                             if (!row.isNull(1)) quiet.mutedUntil = WallTime{row.integer(1)};
                             return Status();
                         }));
    return quiet;
}

Status AlertTable::setNotified(const std::string& rule, const std::string& subject, WallTime at) {
    return m_database.run("INSERT INTO alert_quiet (rule, subject, notified_ms) VALUES (?, ?, ?)"
                          " ON CONFLICT (rule, subject) DO UPDATE SET notified_ms = excluded.notified_ms",
                          {rule, subject, at.ms});
}

Status AlertTable::mute(const std::string& rule, const std::string& subject, WallTime until) {
    return m_database.run(
        "INSERT INTO alert_quiet (rule, subject, muted_until_ms) VALUES (?, ?, ?)"
        " ON CONFLICT (rule, subject) DO UPDATE SET muted_until_ms = excluded.muted_until_ms",
        {rule, subject, until.ms});
}

Status AlertTable::trim() {
    TRY_LET(alerts, m_database.integer("SELECT count(*) FROM alerts", {}, 0));
    if (alerts > kMostAlerts)
        // What nobody has seen yet goes last, what still goes on never.
        TRY(m_database.run("DELETE FROM alerts WHERE id IN (SELECT id FROM alerts WHERE open = 0"
                           " ORDER BY read DESC, last_ms, id LIMIT ?)",
                           {alerts - kMostAlerts}));
    TRY_LET(marks, m_database.integer("SELECT count(*) FROM alert_marks", {}, 0));
    if (marks <= kMostMarks) return {};
    return m_database.run("DELETE FROM alert_marks WHERE rowid IN (SELECT rowid FROM alert_marks"
                          " WHERE mark NOT GLOB 'lifetime_*' ORDER BY rowid LIMIT ?)",
                          {marks - kMostMarks});
}

} // namespace rubber::vault
