// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/alerts/alert.h"

#include <string>

namespace rubber::cli {

/// One sentence without the key's name: "80 % of today's $5.00 used ($4.00)".
std::string alertSentence(const desktop::Alert& alert);
const char* severityWord(desktop::Severity severity); ///< "info", "warning", "danger"
/// "80", "50, 80, 95 %", "3 times", "30 s"; "" for a rule without a value.
std::string ruleValues(const desktop::AlertRuleReport& rule);

} // namespace rubber::cli
