// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/dialects/decimal_cost.h"

#include <algorithm>
#include <cstdint>

namespace rubber::relay {

namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// digits × 10^exponent in whole units, rounded up; saturates.
std::int64_t scaled(Uint128 digits, bool more, long exponent) {
    constexpr auto kMax = static_cast<Uint128>(INT64_MAX);
    if (digits == 0) return more ? 1 : 0;
    for (; exponent > 0; --exponent) {
        if (digits > kMax) return INT64_MAX;
        digits *= 10;
    }
    for (; exponent < 0 && digits != 0; ++exponent) {
        more = more || digits % 10 != 0;
        digits /= 10;
    }
    if (more) ++digits;
    return digits > kMax ? INT64_MAX : static_cast<std::int64_t>(digits);
}

} // namespace

std::optional<Money> parseDecimalCost(std::string_view number) {
    const bool negative = !number.empty() && number.front() == '-';
    if (negative) number.remove_prefix(1);
    Uint128 digits = 0;
    long exponent = 9; // Dollars to nano-dollars.
    bool more = false, any = false, fraction = false;
    std::size_t at = 0;
    for (; at < number.size() && (isDigit(number[at]) || (number[at] == '.' && !fraction)); ++at) {
        if (number[at] == '.') {
            fraction = true;
            continue;
        }
        any = true;
        // 30 digits are far more than the result can hold; later ones only decide the rounding.
        const bool room = digits < static_cast<Uint128>(1'000'000'000'000'000ull) * 1'000'000'000'000'000ull;
        if (room)
            digits = digits * 10 + static_cast<Uint128>(number[at] - '0');
        else
            more = more || number[at] != '0';
        if (room && fraction) --exponent;
        if (!room && !fraction) ++exponent;
    }
    if (!any) return std::nullopt;
    if (at < number.size() && (number[at] == 'e' || number[at] == 'E')) {
        ++at;
        const bool down = at < number.size() && number[at] == '-';
        if (at < number.size() && (number[at] == '-' || number[at] == '+')) ++at;
        long power = 0;
        if (at == number.size()) return std::nullopt;
        for (; at < number.size() && isDigit(number[at]); ++at)
            power = std::min(power * 10 + (number[at] - '0'), 1'000l);
        exponent += down ? -power : power;
    }
    if (at != number.size()) return std::nullopt;
    const std::int64_t nano = scaled(digits, more, exponent);
    return Money::fromNano(negative ? -nano : nano);
}

} // namespace rubber::relay
