// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/result.h"

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace rubber {

/// A span of time in milliseconds.
struct Duration {
    std::int64_t ms = 0;
    static constexpr Duration seconds(std::int64_t s) { return {s * 1000}; }
    static constexpr Duration days(std::int64_t d) { return {d * 86'400'000}; }
    /// "30s", "15m", "72h", "7d", "2w" ("1500ms" too): a positive whole number and one unit, at most 100
    /// years.
    static Result<Duration> parse(std::string_view text);
    std::string toText() const; ///< The largest of d, h, m, s, ms that divides it: "7d".
    auto operator<=>(const Duration&) const = default;
};

/// Wall clock: milliseconds since 1970-01-01 UTC. May jump; never used to measure a span.
struct WallTime {
    std::int64_t ms = 0;
    static Result<WallTime> parseRfc3339(std::string_view text); ///< Also accepts a bare date (midnight UTC).
    std::string toRfc3339() const;   ///< "2026-11-23T14:02:11Z"; the year is kept within 0000 to 9999.
    std::string toRfc3339Ms() const; ///< "2026-11-23T14:02:11.042Z": the form on the wire, loses nothing.
    WallTime operator+(Duration d) const { return {ms + d.ms}; }
    WallTime operator-(Duration d) const { return {ms - d.ms}; }
    Duration operator-(WallTime other) const { return {ms - other.ms}; }
    auto operator<=>(const WallTime&) const = default;
};

/// Time since boot, suspend included (CLOCK_BOOTTIME). Never jumps; measures spans.
struct BootTime {
    std::int64_t ms = 0;
    BootTime operator+(Duration d) const { return {ms + d.ms}; }
    Duration operator-(BootTime other) const { return {ms - other.ms}; }
    auto operator<=>(const BootTime&) const = default;
};

/// Days since 1970-01-01 UTC: the budget window. A leap second belongs to the day it ends.
struct UtcDay {
    std::int32_t number = 0;
    static constexpr UtcDay of(WallTime t) {
        return {static_cast<std::int32_t>(t.ms >= 0 ? t.ms / 86'400'000 : (t.ms - 86'399'999) / 86'400'000)};
    }
    constexpr WallTime begin() const { return {std::int64_t{number} * 86'400'000}; }
    constexpr UtcDay next() const { return {number + 1}; }
    auto operator<=>(const UtcDay&) const = default;
};

/// Where time comes from. Everybody is given one; only SystemClock asks the machine.
class Clock {
public:
    virtual ~Clock() = default;
    virtual WallTime wall() const = 0;
    virtual BootTime boot() const = 0;
};

/// The machine's clocks. Safe from any thread.
class SystemClock final : public Clock {
public:
    WallTime wall() const override;
    BootTime boot() const override;
};

} // namespace rubber
