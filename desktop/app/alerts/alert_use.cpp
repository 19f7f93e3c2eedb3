// SPDX-License-Identifier: GPL-3.0-or-later
// Checking for alerts, reading them, and setting their rules.
#include "desktop/app/alerts/alert_run.h"
#include "desktop/app/alerts/notification_plan.h"
#include "desktop/app/key_lookup.h"

namespace rubber::desktop {

namespace {

Result<Alert> shown(vault::AlertTable& table, const RowNames& names, vault::StoredAlert stored,
                    WallTime now) {
    Alert alert;
    // A rule of a newer program is shown as what it is closest to: something a relay told.
    alert.rule = alertRuleOf(stored.rule).value_or(AlertRule::RelayAlert);
    alert.id = stored.id;
    alert.severity = static_cast<Severity>(stored.severity);
    alert.keyName = names.keyName(stored.key);
    alert.relayName = stored.relay.empty() ? "" : names.relayName(stored.relay);
    TRY_LET(quiet, table.quiet(stored.rule, stored.key.empty() ? stored.relay.text() : stored.key.text()));
    if (isMuted(quiet, now)) alert.mutedUntil = quiet.mutedUntil;
    alert.key = std::move(stored.key);
    alert.relay = std::move(stored.relay);
    alert.first = stored.first;
    alert.last = stored.last;
    alert.count = stored.count;
    alert.read = stored.read;
    alert.open = stored.open;
    alert.evidence = std::move(stored.evidence);
    return alert;
}

Result<vault::StoredAlert> known(vault::AlertTable& table, std::int64_t id) {
    TRY_LET(alert, table.find(id));
    if (!alert) return fail(ErrorCode::NotFound, "no_such_alert: " + std::to_string(id));
    return std::move(*alert);
}

} // namespace

Result<AlertCheck> App::checkAlerts(const AlertInput& input) {
    if (m_core->readOnly() != ReadOnly::No) return AlertCheck(); // Whoever writes it tells of them.
    TRY_LET(kills, pendingKills());
    TRY_LET(vault, m_core->openVault());
    AlertRun run(*m_core, vault);
    TRY(run.begin());
    TRY(run.lookAtRows());
    if (input.status) TRY(run.lookAtStatus(*input.status));
    if (input.connections) TRY(run.lookAtConnections(*input.connections));
    TRY(run.lookAtAuditLogs());
    TRY(run.lookAtKills(kills));
    return run.finish();
}

Result<AlertList> App::alerts(const AlertQuery& query) {
    TRY_LET(vault, m_core->openVault());
    vault::AlertTable table(vault);
    vault::AlertTable::Filter filter;
    filter.unreadOnly = query.unreadOnly;
    filter.limit = query.limit;
    if (query.rule) filter.rule = toString(*query.rule);
    if (!query.key.empty()) {
        TRY_LET(key, findKey(vault, query.key));
        filter.key = key.id;
    }
    AlertList list;
    TRY_LET(names, RowNames::load(vault));
    TRY_LET(stored, table.select(filter));
    for (auto& alert : stored) {
        TRY_LET(each, shown(table, names, std::move(alert), m_core->clock.wall()));
        list.alerts.push_back(std::move(each));
    }
    TRY_LET(unread, table.unread());
    TRY_LET(urgent, table.urgent(static_cast<int>(Severity::Danger)));
    list.unread = unread;
    list.urgent = urgent;
    return list;
}

Status App::acknowledgeAlerts(const std::vector<std::int64_t>& ids) {
    TRY_LET(vault, m_core->openVault());
    vault::AlertTable table(vault);
    for (const auto id : ids)
        TRY(known(table, id));
    return table.markRead(ids);
}

Status App::muteAlert(std::int64_t id, Duration span) {
    if (span < Duration{0} || span > kLongestMute)
        return fail(ErrorCode::Invalid, "bad_setting: an alert is muted for at most 7 days");
    TRY_LET(vault, m_core->openVault());
    vault::AlertTable table(vault);
    TRY_LET(alert, known(table, id));
    return table.mute(alert.rule, alert.key.empty() ? alert.relay.text() : alert.key.text(),
                      m_core->clock.wall() + span);
}

Result<std::vector<AlertRuleReport>> App::alertRules() {
    TRY_LET(vault, m_core->openVault());
    TRY_LET(rules, RuleSet::load(vault));
    return rules.all();
}

Status App::setAlertRule(const AlertRuleChange& change) {
    TRY_LET(vault, m_core->openVault());
    TRY_LET(rules, RuleSet::load(vault));
    TRY(rules.change(change));
    TRY(rules.store(vault, change.rule));
    EventFields details;
    if (change.on) details.emplace_back("state", *change.on ? "on" : "off");
    if (change.notify) details.emplace_back("notify", *change.notify ? "on" : "off");
    if (change.values) {
        std::string values;
        for (const auto value : rules[change.rule].values)
            values += (values.empty() ? "" : ",") + std::to_string(value);
        details.emplace_back("values", values);
    }
    std::ignore = m_core->noteIn(vault, EventKind::AlertRuleChanged, toString(change.rule), details);
    return {};
}

} // namespace rubber::desktop
