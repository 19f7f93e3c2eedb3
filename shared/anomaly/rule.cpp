// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/anomaly/rule.h"

#include <algorithm>

namespace rubber {

const char* word(AnomalyAction action) {
    switch (action) {
    case AnomalyAction::Log:
        return "log";
    case AnomalyAction::Alert:
        return "alert";
    case AnomalyAction::Suspend:
        return "suspend";
    }
    return "unknown";
}

bool fromWord(std::string_view text, AnomalyAction& action) {
    for (const AnomalyAction known : {AnomalyAction::Log, AnomalyAction::Alert, AnomalyAction::Suspend})
        if (text == word(known)) {
            action = known;
            return true;
        }
    return false;
}

namespace anomaly {
namespace {

constexpr std::array kRules{
    RuleRow{Rule::Loop, "loop", AnomalyAction::Suspend, false},
    RuleRow{Rule::BurnRate, "burn_rate", AnomalyAction::Suspend, true},
    RuleRow{Rule::NewModel, "new_model", AnomalyAction::Alert, true},
    RuleRow{Rule::Address, "address", AnomalyAction::Alert, true},
    RuleRow{Rule::Failures, "failures", AnomalyAction::Alert, true},
    RuleRow{Rule::UnusualHour, "unusual_hour", AnomalyAction::Alert, true},
};

constexpr bool inOrder() {
    for (std::size_t i = 0; i < kRules.size(); ++i)
        if (static_cast<std::size_t>(kRules[i].rule) != i) return false;
    return true;
}
static_assert(inOrder());

} // namespace

const std::array<RuleRow, 6>& rules() { return kRules; }

std::optional<Rule> ruleOf(std::string_view word) {
    const auto found =
        std::find_if(kRules.begin(), kRules.end(), [&](const RuleRow& row) { return row.word == word; });
    return found == kRules.end() ? std::nullopt : std::optional(found->rule);
}

AnomalyAction actionOf(const Policy& policy, Rule rule) {
    const RuleRow& row = kRules[static_cast<std::size_t>(rule)];
    if (policy.anomalies.empty()) return row.usual;
    const auto own = policy.anomalies.find(std::string(row.word));
    return own == policy.anomalies.end() ? row.usual : own->second;
}

std::optional<Rule> ruleIn(std::string_view reason, std::string_view prefix) {
    if (!reason.starts_with(prefix)) return std::nullopt;
    return ruleOf(reason.substr(prefix.size()));
}

} // namespace anomaly
} // namespace rubber
