// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/cli/words.h"

#include <QDateTime>

#include <algorithm>
#include <cstdio>

namespace rubber::cli {

namespace {

struct Unit {
    std::int64_t seconds;
    const char *one, *many, *brief;
};
constexpr Unit kUnits[] = {{86'400, "day", "days", "d"},
                           {3'600, "hour", "hours", "h"},
                           {60, "minute", "minutes", "min"},
                           {1, "second", "seconds", "s"}};

std::string formatted(WallTime time, const char* format) {
    return QDateTime::fromMSecsSinceEpoch(time.ms).toString(QLatin1String(format)).toStdString();
}

} // namespace

std::string agoLong(Duration age) {
    const std::int64_t seconds = std::max<std::int64_t>(0, age.ms / 1000);
    if (seconds < 2) return "just now";
    for (const Unit& unit : kUnits) {
        if (seconds < unit.seconds) continue;
        const std::int64_t count = seconds / unit.seconds;
        return std::to_string(count) + " " + (count == 1 ? unit.one : unit.many) + " ago";
    }
    return "just now";
}

std::string spanText(Duration span) {
    const std::int64_t seconds = std::max<std::int64_t>(0, span.ms / 1000);
    for (const Unit& unit : kUnits)
        if (seconds >= unit.seconds) return std::to_string(seconds / unit.seconds) + " " + unit.brief;
    return "now";
}

std::string agoShort(Duration age) {
    const std::string span = spanText(age);
    return span == "now" ? span : span + " ago";
}

std::string elapsedText(std::int64_t ms) {
    if (ms < 1000) return std::to_string(ms) + " ms";
    const std::int64_t tenths = (ms + 50) / 100;
    return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10) + " s";
}

std::string millisText(double ms) {
    char text[32];
    std::snprintf(text, sizeof text, ms < 0.95 ? "%.1f ms" : "%.0f ms", std::max(ms, 0.1));
    return text;
}

std::string localTime(WallTime time) { return formatted(time, "yyyy-MM-dd HH:mm:ss"); }
std::string localClock(WallTime time) { return formatted(time, "HH:mm:ss"); }

std::string grouped(std::uint64_t number) {
    std::string digits = std::to_string(number);
    for (auto at = static_cast<std::ptrdiff_t>(digits.size()) - 3; at > 0; at -= 3)
        digits.insert(std::size_t(at), 1, ',');
    return digits;
}

std::string joined(const std::vector<std::string>& words, const char* between) {
    std::string text;
    for (const std::string& word : words)
        text += (text.empty() ? "" : between) + word;
    return text;
}

std::string budgetText(const Policy& policy) {
    std::vector<std::string> parts;
    if (policy.dailyLimit) parts.push_back(policy.dailyLimit->toDisplay() + "/day");
    if (policy.lifetimeLimit) parts.push_back(policy.lifetimeLimit->toDisplay() + " in all");
    if (policy.maxRequestCost) parts.push_back(policy.maxRequestCost->toDisplay() + " a request");
    return parts.empty() ? "no limit" : joined(parts);
}

std::string modelsText(const Policy& policy) {
    const auto& words = policy.modelWords.empty() ? policy.models : policy.modelWords;
    return words.empty() ? "every priced model" : joined(words);
}

Result<TimeSpan> parseTimeSpan(const std::string& text, WallTime now) {
    TimeSpan span;
    const auto bad = [&] {
        return fail(ErrorCode::Invalid,
                    "bad_option: --since takes 24h, 7d, 2026-03-01 or 2026-03-01..2026-03-07");
    };
    const auto dots = text.find("..");
    const std::string first = text.substr(0, dots);
    if (const auto back = Duration::parse(first)) {
        span.since = now - *back;
    } else {
        const auto time = WallTime::parseRfc3339(first);
        if (!time) return bad();
        span.since = *time;
    }
    if (dots != std::string::npos) {
        const std::string second = text.substr(dots + 2);
        const auto time = WallTime::parseRfc3339(second);
        if (!time) return bad();
        const bool wholeDay = second.size() == std::string_view("2026-03-01").size();
        span.until = wholeDay ? *time + Duration::days(1) : *time;
        if (*span.until <= *span.since) return bad();
    }
    return span;
}

} // namespace rubber::cli
