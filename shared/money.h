// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/result.h"

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace rubber {

/// An amount of US dollars, counted in whole nano-dollars. Never a float. Holds up to about 9.2 billion
/// dollars; arithmetic that would leave that range saturates at the limit, so an overflow can refuse but
/// never forgive.
class Money {
public:
    constexpr Money() = default;
    static constexpr Money fromNano(std::int64_t nano) { return Money(nano); }
    static constexpr Money max() { return Money(INT64_MAX); }

    /// Reads a decimal such as "5", "5.00" or "0.000000001": digits, at most one dot, at most 9 decimals,
    /// no sign, no exponent. Anything else is Invalid.
    static Result<Money> parse(std::string_view decimal);

    constexpr std::int64_t nano() const { return m_nano; }
    /// Exact decimal, at least two places: "5.00", "0.0000123".
    std::string toDecimal() const;
    /// For people: "$2.34"; amounts below one cent keep two significant digits ("$0.0000042").
    std::string toDisplay() const;

    constexpr auto operator<=>(const Money&) const = default;
    constexpr Money operator+(Money other) const {
        std::int64_t sum = 0;
        if (__builtin_add_overflow(m_nano, other.m_nano, &sum))
            return Money(m_nano > 0 ? INT64_MAX : INT64_MIN);
        return Money(sum);
    }
    constexpr Money operator-(Money other) const {
        std::int64_t difference = 0;
        if (__builtin_sub_overflow(m_nano, other.m_nano, &difference))
            return Money(m_nano > 0 ? INT64_MAX : INT64_MIN);
        return Money(difference);
    }
    constexpr Money& operator+=(Money other) { return *this = *this + other; }
    constexpr Money& operator-=(Money other) { return *this = *this - other; }

private:
    constexpr explicit Money(std::int64_t nano) : m_nano(nano) {}
    std::int64_t m_nano = 0;
};

/// A price in pico-dollars for one unit (token, image, call ...). 1 USD per million tokens = 1'000'000 pico.
struct UnitPrice {
    std::int64_t pico = 0;

    /// Reads USD per million units ("0.15") or per unit; at most 12 decimals survive, more are Invalid.
    static Result<UnitPrice> parsePerMillion(std::string_view usd);
    static Result<UnitPrice> parsePerUnit(std::string_view usd);
    static constexpr UnitPrice ofMoney(Money money) { ///< Saturates.
        constexpr std::int64_t kMost = INT64_MAX / 1'000;
        return {money.nano() > kMost ? INT64_MAX : money.nano() * 1'000};
    }
    std::string toDecimalPerMillion() const;
    std::string toDecimalPerUnit() const;
    auto operator<=>(const UnitPrice&) const = default;
};

__extension__ using Uint128 = unsigned __int128;

/// Adds up units × price in 128 bits and rounds up once, at the end: one of these per request.
class CostSum {
public:
    /// `units` and the price must not be negative; a negative one is a CHECK failure (callers validate
    /// input).
    void add(std::int64_t units, UnitPrice price);
    /// Whole sum in nano-dollars, rounded up; saturates at Money::max().
    Money total() const;

private:
    Uint128 m_pico = 0;
};

} // namespace rubber
