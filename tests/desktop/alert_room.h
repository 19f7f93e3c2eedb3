// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN

#include "tests/desktop/app_room.h"

namespace rubber::test {

/// An App with one relay and one key "ci" ($5 a day, $20 in all, no IP lock), and words for what happened.
class AlertRoom : public AppRoom {
public:
    AlertRoom() : AppRoom("home-lab") {
        auto r = request();
        r.name = "ci";
        r.policy.dailyLimit = "5.00";
        r.policy.lifetimeLimit = "20.00";
        r.policy.ipLock = "off";
        auto pushed = app.push(std::move(r));
        if (!pushed) qFatal("%s", pushed.error().context.c_str());
        ci = pushed->id;
    }

    /// What a status of the relay would say, by its own clock.
    desktop::StatusReport status(Money today, Money inAll = {}, std::optional<WallTime> relayNow = {}) {
        desktop::StatusReport report;
        desktop::RelayReport home;
        home.id = relay.relayId;
        home.name = "home-lab";
        home.status.emplace();
        home.status->now = relayNow.value_or(clock.wall());
        report.relays.push_back(std::move(home));
        report.keys.push_back(keyReport(ci, today, inAll));
        return report;
    }
    desktop::KeyReport keyReport(const KeyId& id, Money today, Money inAll) {
        desktop::KeyReport key;
        key.id = id;
        key.name = "ci";
        key.relay = "home-lab";
        key.live.emplace();
        key.live->key = id;
        key.live->spentToday = today;
        key.live->spentLifetime = inAll;
        key.live->policy.dailyLimit = Money::fromNano(5'000'000'000);
        key.live->policy.lifetimeLimit = Money::fromNano(20'000'000'000);
        return key;
    }
    protocol::Row& row(const char* kind, const char* code = "") {
        relay.addRow(kind, ci);
        relay.rows.back().code = code;
        return relay.rows.back();
    }
    protocol::Row& settle(std::int64_t nano) {
        relay.addRow("settle", ci, "claude-haiku-4-5", nano);
        return relay.rows.back();
    }

    desktop::AlertCheck check(const desktop::StatusReport* report = nullptr) {
        desktop::AlertInput input;
        input.status = report;
        return checkWith(input);
    }
    desktop::AlertCheck check(const desktop::StatusReport& report) { return check(&report); }
    desktop::AlertCheck checkWith(const desktop::AlertInput& input) {
        if (const auto synced = app.syncRows(); !synced) qFatal("%s", synced.error().context.c_str());
        auto checked = app.checkAlerts(input);
        if (!checked) qFatal("%s", checked.error().context.c_str());
        return std::move(*checked);
    }
    desktop::AlertCheck connected(std::optional<BootTime> offlineSince, const char* error = "") {
        desktop::AlertInput input;
        input.connections.emplace();
        input.connections->push_back({relay.relayId, offlineSince, error});
        return checkWith(input);
    }
    void set(desktop::AlertRule rule, std::optional<bool> on,
             std::optional<std::vector<std::int64_t>> values = {}) {
        const auto done = app.setAlertRule({rule, on, {}, std::move(values)});
        if (!done) qFatal("%s", done.error().context.c_str());
    }

    KeyId ci;
};

inline constexpr Money dollars(std::int64_t cents) { return Money::fromNano(cents * 10'000'000); }

/// "daily_near×1 new_address×2": the rules of what is fresh.
inline QByteArray fresh(const desktop::AlertCheck& check) {
    std::string text;
    for (const auto& alert : check.fresh)
        text += (text.empty() ? "" : " ") + toString(alert.rule) + "*" + std::to_string(alert.count);
    return QByteArray::fromStdString(text);
}
inline QByteArray evidence(const desktop::Alert& alert, const char* name) {
    for (const auto& [field, value] : alert.evidence)
        if (field == name) return QByteArray::fromStdString(value);
    return "(none)";
}

} // namespace rubber::test

#endif // Q_MOC_RUN
