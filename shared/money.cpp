// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/money.h"

#include <algorithm>

namespace rubber {

namespace {

constexpr Uint128 kUint128Max = ~Uint128{0};
constexpr std::uint64_t kNanoPerDollar = 1'000'000'000;
constexpr std::uint64_t kNanoPerCent = kNanoPerDollar / 100;

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// Reads digits with at most one dot into a whole number of 10^-decimals. A digit must stand on both sides of
/// a dot.
Result<std::int64_t> parseScaled(std::string_view text, int decimals) {
    const auto bad = [&](const char* why) {
        return fail(ErrorCode::Invalid, std::string("not an amount: ") + why);
    };
    if (text.empty()) return bad("empty");
    std::int64_t value = 0;
    int places = -1; // -1: no dot yet
    bool digitSeen = false;
    for (const char c : text) {
        if (c == '.') {
            if (places >= 0) return bad("two dots");
            if (!digitSeen) return bad("no digit before the dot");
            places = 0;
            continue;
        }
        if (!isDigit(c)) return bad("only digits and one dot are allowed");
        digitSeen = true;
        if (places >= 0 && ++places > decimals) return bad("too many decimals");
        if (__builtin_mul_overflow(value, 10, &value) || __builtin_add_overflow(value, c - '0', &value))
            return bad("too large");
    }
    if (places == 0) return bad("no digit after the dot");
    for (int place = std::max(places, 0); place < decimals; ++place)
        if (__builtin_mul_overflow(value, 10, &value)) return bad("too large");
    return value;
}

/// Exact decimal of magnitude / 10^decimals, with at least `least` decimals.
std::string scaledText(std::uint64_t magnitude, int decimals, int least) {
    std::string digits = std::to_string(magnitude);
    const auto places = static_cast<std::size_t>(decimals);
    if (digits.size() <= places) digits.insert(0, places + 1 - digits.size(), '0');
    digits.insert(digits.size() - places, 1, '.');
    const std::size_t shortest = digits.size() - places + static_cast<std::size_t>(least);
    while (digits.size() > shortest && digits.back() == '0')
        digits.pop_back();
    return digits;
}

std::uint64_t magnitudeOf(std::int64_t value) {
    const auto bits = static_cast<std::uint64_t>(value);
    return value < 0 ? ~bits + 1 : bits;
}

} // namespace

Result<Money> Money::parse(std::string_view decimal) {
    TRY_LET(nano, parseScaled(decimal, 9));
    return Money(nano);
}

std::string Money::toDecimal() const {
    return (m_nano < 0 ? "-" : "") + scaledText(magnitudeOf(m_nano), 9, 2);
}

std::string Money::toDisplay() const {
    const std::uint64_t magnitude = magnitudeOf(m_nano);
    // What people read is rounded to the nearest step: a cent, or two significant digits below one.
    std::uint64_t step = kNanoPerCent;
    if (magnitude < kNanoPerCent) {
        step = 1;
        while (magnitude / step >= 100)
            step *= 10;
    }
    const std::uint64_t rounded = (magnitude + step / 2) / step * step;
    return (m_nano < 0 ? "-$" : "$") + scaledText(rounded, 9, 2);
}

Result<UnitPrice> UnitPrice::parsePerMillion(std::string_view usd) {
    TRY_LET(pico, parseScaled(usd, 6));
    return UnitPrice{pico};
}

Result<UnitPrice> UnitPrice::parsePerUnit(std::string_view usd) {
    TRY_LET(pico, parseScaled(usd, 12));
    return UnitPrice{pico};
}

std::string UnitPrice::toDecimalPerMillion() const {
    return (pico < 0 ? "-" : "") + scaledText(magnitudeOf(pico), 6, 2);
}

std::string UnitPrice::toDecimalPerUnit() const {
    return (pico < 0 ? "-" : "") + scaledText(magnitudeOf(pico), 12, 2);
}

void CostSum::add(std::int64_t units, UnitPrice price) {
    CHECK(units >= 0 && price.pico >= 0);
    const Uint128 product = static_cast<Uint128>(units) * static_cast<Uint128>(price.pico);
    m_pico = product > kUint128Max - m_pico ? kUint128Max : m_pico + product;
}

Money CostSum::total() const {
    const Uint128 nano = m_pico / 1000 + (m_pico % 1000 != 0 ? 1 : 0);
    if (nano > static_cast<Uint128>(INT64_MAX)) return Money::max();
    return Money::fromNano(static_cast<std::int64_t>(nano));
}

} // namespace rubber
