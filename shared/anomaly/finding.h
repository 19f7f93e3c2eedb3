// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/anomaly/rule.h"
#include "shared/journal/record.h"

#include <string>
#include <vector>

namespace rubber::anomaly {

/// Something a rule saw, with its evidence.
struct Finding {
    Rule rule = Rule::Loop;
    WallTime at;
    std::string mark;   ///< The occasion, its window last (relay/core/alerts/alert_book.h).
    std::string detail; ///< Numbers, in short English.
    std::vector<journal::AlertFact> facts;
};
using Findings = std::vector<Finding>;

/// The alert that tells of it. An action of Log makes a record nobody is called for.
journal::AlertRecord alertOf(const KeyId& key, const Finding& finding, AnomalyAction action);

/// "2026-11-26T14" and "2026-11-26": windows of marks.
std::string hourText(std::int64_t hour);
std::string dayText(std::int32_t day);

} // namespace rubber::anomaly
