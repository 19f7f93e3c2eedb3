// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/reports.h"
#include "shared/clock.h"
#include "shared/ids.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// Alerts as values: what they are, how they are asked for, what they are made of. Sentences are in the
/// front ends.
namespace rubber::desktop {

enum class AlertRule {
    DailyNear,         ///< daily_near: values are percents of the daily limit, below 100.
    DailyReached,      ///< daily_reached
    LifetimeNear,      ///< lifetime_near
    LifetimeReached,   ///< lifetime_reached
    SpendRate,         ///< spend_rate: value = how many times the usual hour.
    ModelNotAllowed,   ///< model_not_allowed: one a key and hour.
    AddressNotAllowed, ///< address_not_allowed
    NewAddress,        ///< new_address: on a key without IP lock.
    ExpiresSoon,       ///< expires_soon: value = days.
    Expired,           ///< expired
    UpstreamRefused,   ///< upstream_refused: the provider refuses the upstream key.
    RelayOffline,      ///< relay_offline: value = minutes. Open until it is back.
    RelayBack,         ///< relay_back
    RelayIdentity,     ///< relay_identity: open until the relay shows the paired identity again.
    KillUnconfirmed,   ///< kill_unconfirmed: value = seconds. Open until the relay confirms.
    Unpriced,          ///< unpriced
    KilledByPhone,     ///< killed_by_phone
    Overrun,           ///< overrun: a bill was above its hold.
    Leak,              ///< leak: an answer had the upstream key in it.
    SuspendedByRelay,  ///< suspended_by_relay: not by the owner.
    WeakPin,           ///< weak_pin: locked to an address many machines share.
    AuditLog,          ///< audit_log: a relay shows another log than it signed. Open until it shows that one again.
    CanaryTouched,     ///< canary_touched: somebody tried a key that nobody uses. One a key, address and hour.
    Anomaly,           ///< anomaly: a relay's rule fired (shared/anomaly/rule.h); evidence "type" says which.
    RelayAlert,        ///< relay_alert: any other alert of a relay; evidence "type" says which.
};
std::string toString(AlertRule rule); ///< "daily_near"
std::optional<AlertRule> alertRuleOf(std::string_view word);

enum class Severity { Info, Warning, Danger };

/// How a rule is set: every rule can be off, or on and silent.
struct AlertRuleReport {
    AlertRule rule = AlertRule::DailyNear;
    Severity severity = Severity::Info;
    bool on = true;
    bool notify = true;
    /// Percents (near), times (spend_rate), days, minutes or seconds; empty where a rule has none. Only the
    /// near rules may have several (up to 8).
    std::vector<std::int64_t> values;
    std::vector<std::int64_t> defaultValues;
    std::int64_t least = 0, most = 0; ///< Of each value; 0 and 0: the rule has none.
};
/// What to change; absent parts stay.
struct AlertRuleChange {
    AlertRule rule = AlertRule::DailyNear;
    std::optional<bool> on, notify;
    std::optional<std::vector<std::int64_t>> values;
};

/// Something that happened and that the owner should know. Evidence names: spent, limit, percent, day, hour,
/// usual, model, client, endpoint, expires, type, detail, error, waiting_seconds ... plain text each.
struct Alert {
    std::int64_t id = 0;
    AlertRule rule = AlertRule::DailyNear;
    Severity severity = Severity::Info;
    KeyId key; ///< Empty when it is about a relay.
    std::string keyName;
    RelayId relay;
    std::string relayName;
    WallTime first, last;
    std::uint64_t count = 1;
    bool read = false;
    /// True while what it tells of goes on (offline, identity, kill): its notification stays that long.
    bool open = false;
    std::optional<WallTime> mutedUntil; ///< This rule for this key (relay).
    std::vector<std::pair<std::string, std::string>> evidence;
};
struct AlertQuery {
    bool unreadOnly = false;
    std::string key; ///< KEY argument; "" = all.
    std::optional<AlertRule> rule;
    std::uint32_t limit = 0; ///< The newest n; 0 = all.
};
struct AlertList {
    std::vector<Alert> alerts; ///< Newest first.
    std::uint64_t unread = 0;  ///< In all, whatever was asked for.
    std::uint64_t urgent = 0;  ///< Unread or open, and Danger: the tray's "!".
};

/// What the vault does not know and a rule asks for.
struct RelayConnection {
    RelayId relay;
    std::optional<BootTime> offlineSince; ///< Absent: connected.
    std::string error;                    ///< errorName of why not: "identity_changed" ...
};
struct AlertInput {
    /// Limits, spend and expiry of keys, as relays told it; nullptr: not asked this time.
    const StatusReport* status = nullptr;
    /// Every paired relay's connection; absent: nobody is listening (no offline alerts, none cleared).
    std::optional<std::vector<RelayConnection>> connections;
};
/// What one check found, and what to show. `notify` is decided: rule silent, muted and cool-down are out.
struct AlertCheck {
    std::vector<Alert> fresh;              ///< New or counted up by this check.
    std::vector<std::int64_t> notify;      ///< Ids: a notification each.
    std::vector<std::int64_t> notifyAsOne; ///< Ids: one notification for all ("5 keys need attention").
    std::uint32_t keysAsOne = 0;           ///< Different keys (or relays) among `notifyAsOne`.
    std::vector<std::int64_t> closed;      ///< Ids whose matter is over: take their notifications away.
};

} // namespace rubber::desktop
