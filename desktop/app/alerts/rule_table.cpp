// SPDX-License-Identifier: GPL-3.0-or-later
// The rules: what each is called, how bad it is, and what may be set.
#include "desktop/app/alerts/rule_table.h"

#include "desktop/vault/settings.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <sstream>

namespace rubber::desktop {

namespace {

struct Entry {
    AlertRule rule;
    const char* word;
    Severity severity;
    bool notify;
    std::int64_t value, least, most; ///< 0, 0, 0: none.
    bool several = false;
};
using R = AlertRule;
using S = Severity;
constexpr std::array kRules{
    Entry{R::DailyNear, "daily_near", S::Warning, true, 80, 1, 99, true},
    Entry{R::DailyReached, "daily_reached", S::Danger, true, 0, 0, 0},
    Entry{R::LifetimeNear, "lifetime_near", S::Warning, true, 80, 1, 99, true},
    Entry{R::LifetimeReached, "lifetime_reached", S::Danger, true, 0, 0, 0},
    Entry{R::SpendRate, "spend_rate", S::Warning, true, 3, 2, 1000},
    Entry{R::ModelNotAllowed, "model_not_allowed", S::Warning, false, 0, 0, 0},
    Entry{R::AddressNotAllowed, "address_not_allowed", S::Danger, true, 0, 0, 0},
    Entry{R::NewAddress, "new_address", S::Info, false, 0, 0, 0},
    Entry{R::ExpiresSoon, "expires_soon", S::Info, false, 3, 1, 90},
    Entry{R::Expired, "expired", S::Info, false, 0, 0, 0},
    Entry{R::UpstreamRefused, "upstream_refused", S::Danger, true, 0, 0, 0},
    Entry{R::RelayOffline, "relay_offline", S::Warning, true, 2, 1, 1440},
    Entry{R::RelayBack, "relay_back", S::Info, false, 0, 0, 0},
    Entry{R::RelayIdentity, "relay_identity", S::Danger, true, 0, 0, 0},
    Entry{R::KillUnconfirmed, "kill_unconfirmed", S::Danger, true, 30, 5, 3600},
    Entry{R::Unpriced, "unpriced", S::Warning, false, 0, 0, 0},
    Entry{R::KilledByPhone, "killed_by_phone", S::Danger, true, 0, 0, 0},
    Entry{R::Overrun, "overrun", S::Warning, true, 0, 0, 0},
    Entry{R::Leak, "leak", S::Danger, true, 0, 0, 0},
    Entry{R::SuspendedByRelay, "suspended_by_relay", S::Danger, true, 0, 0, 0},
    Entry{R::WeakPin, "weak_pin", S::Info, false, 0, 0, 0},
    Entry{R::AuditLog, "audit_log", S::Danger, true, 0, 0, 0},
    Entry{R::CanaryTouched, "canary_touched", S::Danger, true, 0, 0, 0},
    Entry{R::Anomaly, "anomaly", S::Warning, true, 0, 0, 0},
    Entry{R::RelayAlert, "relay_alert", S::Warning, true, 0, 0, 0},
};
constexpr std::size_t kMostValues = 8;

constexpr bool inOrder() {
    for (std::size_t i = 0; i < kRules.size(); ++i)
        if (static_cast<std::size_t>(kRules[i].rule) != i) return false;
    return true;
}
static_assert(inOrder());

const Entry& entryOf(AlertRule rule) { return kRules[static_cast<std::size_t>(rule)]; }
std::string settingName(AlertRule rule) { return std::string("alert/") + entryOf(rule).word; }

/// "on notify 80 95"; "off silent"
std::string textOf(const AlertRuleReport& rule) {
    std::string text = rule.on ? "on" : "off";
    text += rule.notify ? " notify" : " silent";
    for (const auto value : rule.values)
        text += " " + std::to_string(value);
    return text;
}

/// A text that does not read leaves the default: a rule is never off by accident.
AlertRuleChange changeOf(AlertRule rule, const std::string& text) {
    AlertRuleChange change{rule, {}, {}, {}};
    std::istringstream words(text);
    std::string on, notify;
    words >> on >> notify;
    change.on = on != "off";
    change.notify = notify != "silent";
    std::vector<std::int64_t> values;
    for (std::int64_t value = 0; words >> value;)
        values.push_back(value);
    if (!values.empty()) change.values = values;
    return change;
}

} // namespace

std::string toString(AlertRule rule) { return entryOf(rule).word; }

std::optional<AlertRule> alertRuleOf(std::string_view word) {
    const auto found =
        std::find_if(kRules.begin(), kRules.end(), [&](const Entry& each) { return each.word == word; });
    return found == kRules.end() ? std::nullopt : std::optional(found->rule);
}

RuleSet::RuleSet() {
    for (const Entry& entry : kRules) {
        AlertRuleReport rule;
        rule.rule = entry.rule;
        rule.severity = entry.severity;
        rule.notify = entry.notify;
        rule.least = entry.least;
        rule.most = entry.most;
        if (entry.most) rule.values = rule.defaultValues = {entry.value};
        m_rules.push_back(std::move(rule));
    }
}

Result<RuleSet> RuleSet::load(vault::Vault& vault) {
    RuleSet rules;
    vault::Settings stored(vault);
    for (const Entry& entry : kRules) {
        TRY_LET(text, stored.find(settingName(entry.rule)));
        if (text) std::ignore = rules.change(changeOf(entry.rule, *text));
    }
    return rules;
}

Status RuleSet::store(vault::Vault& vault, AlertRule rule) const {
    return vault::Settings(vault).set(settingName(rule), textOf((*this)[rule]));
}

const AlertRuleReport& RuleSet::operator[](AlertRule rule) const {
    return m_rules[static_cast<std::size_t>(rule)];
}
AlertRuleReport& RuleSet::at(AlertRule rule) { return m_rules[static_cast<std::size_t>(rule)]; }

std::int64_t RuleSet::value(AlertRule rule) const {
    const auto& values = (*this)[rule].values;
    CHECK(!values.empty());
    return values.front();
}

Status RuleSet::change(const AlertRuleChange& change) {
    const Entry& entry = entryOf(change.rule);
    AlertRuleReport& rule = at(change.rule);
    if (change.values) {
        std::vector<std::int64_t> values = *change.values;
        std::sort(values.begin(), values.end());
        values.erase(std::unique(values.begin(), values.end()), values.end());
        const std::string name = std::string("bad_setting: ") + entry.word;
        if (entry.most == 0) return fail(ErrorCode::Invalid, name + " has no value; it is on or off");
        if (values.empty() || values.size() > (entry.several ? kMostValues : 1))
            return fail(ErrorCode::Invalid, name + (entry.several ? " has 1 to 8 values" : " has one value"));
        if (values.front() < entry.least || values.back() > entry.most)
            return fail(ErrorCode::Invalid, name + " is from " + std::to_string(entry.least) + " to " +
                                                std::to_string(entry.most));
        rule.values = std::move(values);
    }
    if (change.on) rule.on = *change.on;
    if (change.notify) rule.notify = *change.notify;
    return {};
}

} // namespace rubber::desktop
