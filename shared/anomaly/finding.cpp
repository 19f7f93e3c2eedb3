// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/anomaly/finding.h"

namespace rubber::anomaly {

journal::AlertRecord alertOf(const KeyId& key, const Finding& finding, AnomalyAction action) {
    journal::AlertRecord alert;
    alert.key = key;
    alert.type = std::string(action == AnomalyAction::Log ? kLogPrefix : kAlertPrefix);
    alert.type += wordOf(finding.rule);
    alert.detail = finding.detail;
    alert.at = finding.at;
    alert.mark = alert.type + " " + finding.mark;
    alert.facts = finding.facts;
    alert.facts.push_back({"action", word(action)});
    return alert;
}

std::string hourText(std::int64_t hour) { return WallTime{hour * 3'600'000}.toRfc3339().substr(0, 13); }
std::string dayText(std::int32_t day) { return UtcDay{day}.begin().toRfc3339().substr(0, 10); }

} // namespace rubber::anomaly
