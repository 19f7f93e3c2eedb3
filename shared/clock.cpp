// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/clock.h"

#include <algorithm>
#include <chrono>
#include <ctime>
#include <optional>

namespace rubber {

namespace {

constexpr std::int64_t kSecond = 1000, kMinute = 60 * kSecond, kHour = 60 * kMinute, kDay = 24 * kHour;
/// Longest span: a time of today plus a span must stay a four-digit year.
constexpr std::int64_t kLongestSpan = 36'500 * kDay;
constexpr WallTime kFirst{-62'167'219'200'000}; // 0000-01-01
constexpr WallTime kLast{253'402'300'799'999};  // 9999-12-31

/// Takes exactly `count` digits from the front of `text`.
std::optional<int> takeDigits(std::string_view& text, std::size_t count) {
    if (text.size() < count) return std::nullopt;
    int value = 0;
    for (const char c : text.substr(0, count)) {
        if (c < '0' || c > '9') return std::nullopt;
        value = value * 10 + (c - '0');
    }
    text.remove_prefix(count);
    return value;
}

bool take(std::string_view& text, char wanted) {
    if (text.empty() || text.front() != wanted) return false;
    text.remove_prefix(1);
    return true;
}

/// "YYYY-MM-DD" as milliseconds of its midnight.
std::optional<std::int64_t> takeDate(std::string_view& text) {
    const auto year = takeDigits(text, 4);
    if (!year || !take(text, '-')) return std::nullopt;
    const auto month = takeDigits(text, 2);
    if (!month || !take(text, '-')) return std::nullopt;
    const auto day = takeDigits(text, 2);
    if (!day) return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year{*year},
                                           std::chrono::month{static_cast<unsigned>(*month)},
                                           std::chrono::day{static_cast<unsigned>(*day)}};
    if (!date.ok()) return std::nullopt;
    return std::int64_t{std::chrono::sys_days{date}.time_since_epoch().count()} * kDay;
}

/// "HH:MM:SS" and an optional fraction. A leap second is the last millisecond of the day it ends.
std::optional<std::int64_t> takeTimeOfDay(std::string_view& text) {
    const auto hour = takeDigits(text, 2);
    if (!hour || *hour > 23 || !take(text, ':')) return std::nullopt;
    const auto minute = takeDigits(text, 2);
    if (!minute || *minute > 59 || !take(text, ':')) return std::nullopt;
    const auto second = takeDigits(text, 2);
    if (!second || *second > 60 || (*second == 60 && *minute != 59)) return std::nullopt;
    std::int64_t fraction = 0;
    if (take(text, '.')) {
        std::size_t digits = 0;
        for (std::int64_t worth = 100; !text.empty() && text.front() >= '0' && text.front() <= '9';
             worth /= 10) {
            fraction += (text.front() - '0') * worth;
            text.remove_prefix(1);
            ++digits;
        }
        if (digits == 0 || digits > 9) return std::nullopt;
    }
    const bool leap = *second == 60;
    return *hour * kHour + *minute * kMinute + (leap ? 59 : *second) * kSecond + (leap ? 999 : fraction);
}

std::optional<std::int64_t> takeOffset(std::string_view& text) {
    if (take(text, 'Z')) return 0;
    const bool east = take(text, '+');
    if (!east && !take(text, '-')) return std::nullopt;
    const auto hour = takeDigits(text, 2);
    if (!hour || *hour > 23 || !take(text, ':')) return std::nullopt;
    const auto minute = takeDigits(text, 2);
    if (!minute || *minute > 59) return std::nullopt;
    const std::int64_t offset = *hour * kHour + *minute * kMinute;
    return east ? offset : -offset;
}

void appendPadded(std::string& out, std::int64_t value, std::size_t width) {
    const std::string digits = std::to_string(value);
    out.append(width > digits.size() ? width - digits.size() : 0, '0');
    out += digits;
}

std::string formatRfc3339(WallTime time, bool withMs) {
    const WallTime t = std::clamp(time, kFirst, kLast);
    const UtcDay day = UtcDay::of(t);
    const std::chrono::year_month_day date{std::chrono::sys_days{std::chrono::days{day.number}}};
    const std::int64_t ms = t.ms - day.begin().ms;
    std::string out;
    appendPadded(out, static_cast<int>(date.year()), 4);
    out += '-';
    appendPadded(out, static_cast<unsigned>(date.month()), 2);
    out += '-';
    appendPadded(out, static_cast<unsigned>(date.day()), 2);
    out += 'T';
    appendPadded(out, ms / kHour, 2);
    out += ':';
    appendPadded(out, ms / kMinute % 60, 2);
    out += ':';
    appendPadded(out, ms / kSecond % 60, 2);
    if (withMs) {
        out += '.';
        appendPadded(out, ms % kSecond, 3);
    }
    out += 'Z';
    return out;
}

} // namespace

Result<Duration> Duration::parse(std::string_view text) {
    const auto bad = [] {
        return fail(ErrorCode::Invalid,
                    "not a time span: write a whole number and s, m, h, d or w, such as 7d");
    };
    std::size_t digits = 0;
    std::int64_t count = 0;
    while (digits < text.size() && text[digits] >= '0' && text[digits] <= '9') {
        if (digits == 15) return bad();
        count = count * 10 + (text[digits++] - '0');
    }
    if (digits == 0 || count == 0) return bad();
    const std::string_view unit = text.substr(digits);
    std::int64_t size = 0;
    if (unit == "ms")
        size = 1;
    else if (unit == "s")
        size = kSecond;
    else if (unit == "m")
        size = kMinute;
    else if (unit == "h")
        size = kHour;
    else if (unit == "d")
        size = kDay;
    else if (unit == "w")
        size = 7 * kDay;
    else
        return bad();
    if (count > kLongestSpan / size) return fail(ErrorCode::Invalid, "time span is longer than 100 years");
    return Duration{count * size};
}

std::string Duration::toText() const {
    if (ms % kDay == 0 && ms != 0) return std::to_string(ms / kDay) + "d";
    if (ms % kHour == 0 && ms != 0) return std::to_string(ms / kHour) + "h";
    if (ms % kMinute == 0 && ms != 0) return std::to_string(ms / kMinute) + "m";
    if (ms % kSecond == 0) return std::to_string(ms / kSecond) + "s";
    return std::to_string(ms) + "ms";
}

Result<WallTime> WallTime::parseRfc3339(std::string_view text) {
    const auto bad = [] {
        return fail(ErrorCode::Invalid, "not a time: write 2026-11-23 or 2026-11-23T14:02:11Z");
    };
    const auto date = takeDate(text);
    if (!date) return bad();
    if (text.empty()) return WallTime{*date};
    if (!take(text, 'T')) return bad();
    const auto timeOfDay = takeTimeOfDay(text);
    if (!timeOfDay) return bad();
    const auto offset = takeOffset(text);
    if (!offset || !text.empty()) return bad();
    const WallTime time{*date + *timeOfDay - *offset};
    if (time < kFirst || time > kLast) return bad();
    return time;
}

std::string WallTime::toRfc3339() const { return formatRfc3339(*this, false); }
std::string WallTime::toRfc3339Ms() const { return formatRfc3339(*this, true); }

WallTime SystemClock::wall() const {
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return {std::chrono::duration_cast<std::chrono::milliseconds>(now).count()};
}

BootTime SystemClock::boot() const {
#ifdef CLOCK_BOOTTIME
    timespec now{};
    CHECK(clock_gettime(CLOCK_BOOTTIME, &now) == 0);
    return {std::int64_t{now.tv_sec} * 1000 + now.tv_nsec / 1'000'000};
#else
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    return {std::chrono::duration_cast<std::chrono::milliseconds>(now).count()};
#endif
}

} // namespace rubber
