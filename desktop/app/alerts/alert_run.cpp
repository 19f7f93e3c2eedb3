// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/alerts/alert_run.h"

#include "desktop/app/alerts/notification_plan.h"
#include "desktop/app/error_name.h"
#include "desktop/vault/audit_logs.h"

namespace rubber::desktop {

AlertRun::AlertRun(App::Core& core, vault::Vault& vault)
    : m_core(core), m_alerts(vault), m_rows(vault), m_vault(vault) {}

Status AlertRun::begin() {
    TRY_LET(rules, RuleSet::load(m_vault));
    m_rules = std::move(rules);
    m_settings = m_core.settingsWith(&m_vault);
    TRY_LET(names, RowNames::load(m_vault));
    m_names = std::move(names);
    TRY_LET(relays, vault::Relays(m_vault).all());
    m_relays = std::move(relays);
    TRY_LET(keys, vault::ProxyKeyTable(m_vault).all());
    for (auto& key : keys)
        m_keys.emplace(key.id, std::move(key));
    return {};
}

Scene AlertRun::scene() const { return {m_rules, m_core.clock.wall(), m_core.clock.boot(), {}, {}}; }

Status AlertRun::lookAtStatus(const StatusReport& status) {
    Scene seen = scene();
    TRY_LET(open, m_alerts.openMarks(toString(AlertRule::RelayIdentity) + "/"));
    std::map<std::string, const RelayReport*> relays;
    for (const auto& relay : status.relays) {
        relays[relay.name] = &relay;
        identityRule(seen, relay.id, relay.error ? errorName(*relay.error) : "", relay.status.has_value(),
                     open);
    }
    for (const auto& key : status.keys) {
        const auto relay = relays.find(key.relay);
        if (!key.live || relay == relays.end() || !relay->second->status) continue;
        // What is dead spends nothing any more.
        if (key.live->state == protocol::KeyState::Killed || key.live->state == protocol::KeyState::Expired)
            continue;
        const RelayId& id = relay->second->id;
        const WallTime now = relay->second->status->now;
        limitRules(seen, {key.id, id, now, UtcDay::of(now), key.live->spentToday, key.live->spentLifetime,
                          key.live->policy.dailyLimit, key.live->policy.lifetimeLimit});
        expiryRule(seen, *key.live, id, now);
    }
    return m_vault.database().inTransaction([&] { return store(seen); });
}

Status AlertRun::lookAtConnections(const std::vector<RelayConnection>& connections) {
    Scene seen = scene();
    TRY_LET(open, m_alerts.openMarks("relay_"));
    connectionRules(seen, connections, open);
    return m_vault.database().inTransaction([&] { return store(seen); });
}

Status AlertRun::lookAtAuditLogs() {
    Scene seen = scene();
    TRY_LET(open, m_alerts.openMarks(toString(AlertRule::AuditLog) + "/"));
    for (const auto& relay : m_relays) {
        TRY_LET(log, vault::AuditLogs(m_vault).find(relay.id));
        if (log) auditRule(seen, relay.id, log->trouble, log->troubleAt, open);
    }
    return m_vault.database().inTransaction([&] { return store(seen); });
}

Status AlertRun::lookAtKills(const std::vector<UnconfirmedKill>& pending) {
    Scene seen = scene();
    TRY_LET(open, m_alerts.openMarks(toString(AlertRule::KillUnconfirmed) + "/"));
    killRule(seen, pending, open);
    return m_vault.database().inTransaction([&] { return store(seen); });
}

Status AlertRun::store(const Scene& scene) {
    for (const auto& mark : scene.closed) {
        TRY_LET(id, m_alerts.close(mark));
        if (id) m_check.closed.push_back(id);
    }
    for (const auto& finding : scene.found)
        TRY(storeOne(finding));
    return {};
}

Status AlertRun::storeOne(const Finding& finding) {
    const std::string mark = finding.mark();
    TRY_LET(known, m_alerts.marked(mark));
    if (known && finding.again == Finding::Again::Ignore) return {};
    if (known) {
        TRY(m_alerts.countUp(known, finding.count, finding.at));
        TRY_LET(alert, m_alerts.find(known));
        if (alert) remember(finding, *alert);
        return {};
    }
    vault::StoredAlert alert;
    alert.rule = toString(finding.rule);
    alert.severity = static_cast<int>(m_rules[finding.rule].severity);
    alert.key = finding.key;
    alert.relay = finding.relay;
    alert.first = alert.last = finding.at;
    alert.count = finding.count;
    alert.open = finding.open;
    alert.evidence = finding.evidence;
    TRY_LET(id, m_alerts.insert(alert, mark));
    alert.id = id;
    remember(finding, alert);
    return {};
}

void AlertRun::remember(const Finding& finding, const vault::StoredAlert& stored) {
    Alert alert;
    alert.id = stored.id;
    alert.rule = finding.rule;
    alert.severity = m_rules[finding.rule].severity;
    alert.key = stored.key;
    alert.keyName = m_names.keyName(stored.key);
    alert.relay = stored.relay;
    alert.relayName = m_names.relayName(stored.relay);
    alert.first = stored.first;
    alert.last = stored.last;
    alert.count = stored.count;
    alert.open = stored.open;
    alert.evidence = stored.evidence;
    const auto [place, isNew] = m_places.emplace(stored.id, m_check.fresh.size());
    if (isNew)
        m_check.fresh.push_back(std::move(alert));
    else
        m_check.fresh[place->second] = std::move(alert);
}

Result<AlertCheck> AlertRun::finish() {
    const WallTime now = m_core.clock.wall();
    const Duration cooldown = Duration::seconds(60 * m_settings.alertCooldownMinutes);
    std::vector<Alert> loud;
    const auto decide = [&]() -> Status {
        for (const auto& alert : m_check.fresh) {
            if (!m_rules[alert.rule].notify || now - alert.last >= kNews) continue;
            const std::string rule = toString(alert.rule);
            const std::string& subject = alert.key.empty() ? alert.relay.text() : alert.key.text();
            TRY_LET(quiet, m_alerts.quiet(rule, subject));
            if (isQuiet(quiet, now, cooldown)) continue;
            TRY(m_alerts.setNotified(rule, subject, now));
            loud.push_back(alert);
        }
        return m_check.fresh.empty() ? Status() : m_alerts.trim();
    };
    TRY(m_vault.database().inTransaction(decide));
    planNotifications(loud, m_core.notificationTimes, m_core.clock.boot(), m_check);
    return std::move(m_check);
}

} // namespace rubber::desktop
