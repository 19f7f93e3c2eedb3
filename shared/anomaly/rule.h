// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/policy.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace rubber {

const char* word(AnomalyAction action); ///< "log", "alert", "suspend"
bool fromWord(std::string_view text, AnomalyAction& action);

} // namespace rubber

/// The rules of anomalies: plain code over what a key did, the same for the relay, which acts on it, and for
/// `anomalies replay`, which says what would have happened.
namespace rubber::anomaly {

enum class Rule : std::uint8_t { Loop, BurnRate, NewModel, Address, Failures, UnusualHour };

/// One line of the only table of rules.
struct RuleRow {
    Rule rule;
    std::string_view word;
    AnomalyAction usual; ///< For a key whose policy does not name the rule.
    bool replayable;     ///< False: it judges what no row holds.
};
const std::array<RuleRow, 6>& rules(); ///< In the enum's order.

inline std::string_view wordOf(Rule rule) { return rules()[static_cast<std::size_t>(rule)].word; }
std::optional<Rule> ruleOf(std::string_view word);
/// What happens when `rule` fires for a key with this policy.
AnomalyAction actionOf(const Policy& policy, Rule rule);

/// Types of alert records. What is only logged has a type of its own, so that nobody is called for it.
inline constexpr std::string_view kAlertPrefix = "anomaly.", kLogPrefix = "log.anomaly.";
/// Why a key is suspended, and why it is resumed: "anomaly loop", "accepted loop".
inline constexpr std::string_view kSuspendPrefix = "anomaly ", kAcceptPrefix = "accepted ";
/// The rule in "anomaly loop" or "accepted loop", whichever `prefix` says.
std::optional<Rule> ruleIn(std::string_view reason, std::string_view prefix);

} // namespace rubber::anomaly
