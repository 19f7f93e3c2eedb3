// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/cli/alert_text.h"

#include "desktop/cli/terminal.h"
#include "shared/money.h"

namespace rubber::cli {

namespace {

using desktop::AlertRule;

std::string fact(const desktop::Alert& alert, std::string_view name) {
    for (const auto& [field, value] : alert.evidence)
        if (field == name) return safe(value);
    return "";
}

std::string dollars(const desktop::Alert& alert, std::string_view name) {
    const auto amount = Money::parse(fact(alert, name));
    return amount ? amount->toDisplay() : "?";
}

/// " from 203.0.113.7", or nothing when it is not known.
std::string with(const char* between, const std::string& value) {
    return value.empty() ? "" : between + value;
}

std::string limitSentence(const desktop::Alert& alert, const char* limit) {
    return fact(alert, "percent") + " % of the " + limit + " limit of " + dollars(alert, "limit") +
           " used (" + dollars(alert, "spent") + ")";
}

} // namespace

std::string alertSentence(const desktop::Alert& alert) {
    switch (alert.rule) {
    case AlertRule::DailyNear:
        return limitSentence(alert, "daily");
    case AlertRule::DailyReached:
        return "Daily limit of " + dollars(alert, "limit") + " reached";
    case AlertRule::LifetimeNear:
        return limitSentence(alert, "lifetime");
    case AlertRule::LifetimeReached:
        return "Lifetime limit of " + dollars(alert, "limit") + " reached";
    case AlertRule::SpendRate:
        return "Spent " + dollars(alert, "spent") + " in one hour; usual is " + dollars(alert, "usual");
    case AlertRule::ModelNotAllowed:
        return "Asked for a model that is not allowed" + with(": ", fact(alert, "model"));
    case AlertRule::AddressNotAllowed:
        return "Used from an address that is not allowed" +
               with(": ", fact(alert, "client").empty() ? fact(alert, "detail") : fact(alert, "client"));
    case AlertRule::NewAddress:
        return "Used from a new address: " + fact(alert, "client");
    case AlertRule::ExpiresSoon:
        return std::string(fact(alert, "because") == "idle" ? "Expires from disuse at " : "Expires at ") +
               fact(alert, "expires");
    case AlertRule::Expired:
        return fact(alert, "because") == "idle" ? "Expired from disuse" : "Expired";
    case AlertRule::UpstreamRefused:
        return "The provider refuses the upstream key" + with(": ", fact(alert, "provider"));
    case AlertRule::RelayOffline:
        return "Offline since " + fact(alert, "since");
    case AlertRule::RelayBack:
        return "Online again";
    case AlertRule::RelayIdentity:
        return "Shows a different identity than the one that was paired; nothing is sent to it";
    case AlertRule::KillUnconfirmed:
        return fact(alert, "relay") + " has not confirmed the kill and may still serve " +
               (alert.key.empty() ? "its keys" : "this key");
    case AlertRule::Unpriced:
        return "Asked for a model without a known price" + with(": ", fact(alert, "model"));
    case AlertRule::KilledByPhone:
        return "Killed by a phone link" + with(" from ", fact(alert, "client"));
    case AlertRule::Overrun:
        return "A bill was above its hold" + with(": ", fact(alert, "detail"));
    case AlertRule::Leak:
        return "An answer had the upstream key in it" + with(": ", fact(alert, "detail"));
    case AlertRule::SuspendedByRelay:
        return "Suspended by the relay" + with(": ", fact(alert, "because"));
    case AlertRule::WeakPin:
        return "Locked to an address that many machines share" + with(": ", fact(alert, "detail"));
    case AlertRule::AuditLog:
        return "Shows another audit log than the one it signed" + with(": ", fact(alert, "error"));
    case AlertRule::CanaryTouched:
        return "Somebody tried this canary key" + with(" from ", fact(alert, "client"));
    case AlertRule::Anomaly:
        return "Unusual (" + fact(alert, "type") + ")" + with(": ", fact(alert, "detail"));
    case AlertRule::RelayAlert:
        return fact(alert, "type") + with(": ", fact(alert, "detail"));
    }
    return "";
}

const char* severityWord(desktop::Severity severity) {
    switch (severity) {
    case desktop::Severity::Info:
        return "info";
    case desktop::Severity::Warning:
        return "warning";
    case desktop::Severity::Danger:
        return "danger";
    }
    return "";
}

std::string ruleValues(const desktop::AlertRuleReport& rule) {
    std::string text;
    for (const auto value : rule.values)
        text += (text.empty() ? "" : ", ") + std::to_string(value);
    switch (rule.rule) {
    case AlertRule::DailyNear:
    case AlertRule::LifetimeNear:
        return text + " %";
    case AlertRule::SpendRate:
        return text + " times";
    case AlertRule::ExpiresSoon:
        return text + " days";
    case AlertRule::RelayOffline:
        return text + " min";
    case AlertRule::KillUnconfirmed:
        return text + " s";
    default:
        return text;
    }
}

} // namespace rubber::cli
