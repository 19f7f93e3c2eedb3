// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/clock.h"
#include "shared/policy.h"
#include "shared/result.h"

#include <optional>
#include <string>
#include <vector>

/// Times, amounts and policies as people read and write them on a command line.
namespace rubber::cli {

std::string agoLong(Duration age);        ///< "3 minutes ago", "just now"
std::string agoShort(Duration age);       ///< "4 min ago"
std::string spanText(Duration span);      ///< "12 min", "now" below a second
std::string elapsedText(std::int64_t ms); ///< "3 ms", "4.8 s"
std::string millisText(double ms);        ///< "4 ms", "0.4 ms"
/// "2026-03-01 14:02:09", local time.
std::string localTime(WallTime time);
std::string localClock(WallTime time);     ///< "14:02:09"
std::string grouped(std::uint64_t number); ///< "1,234,567"

std::string budgetText(const Policy& policy); ///< "$5.00/day", "$5.00/day, $200.00 in all", "no limit"
std::string modelsText(const Policy& policy); ///< "claude-sonnet, claude-haiku", "every priced model"
std::string joined(const std::vector<std::string>& words, const char* between = ", ");

/// --since: a span back from now, a date, a time, or two of them with ".." between. The second date is
/// included.
struct TimeSpan {
    std::optional<WallTime> since, until;
};
Result<TimeSpan> parseTimeSpan(const std::string& text, WallTime now);

} // namespace rubber::cli
