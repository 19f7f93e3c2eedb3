// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/dialects/usage_reading.h"

#include "relay/core/dialects/decimal_cost.h"

namespace rubber::relay {

using Token = JsonScanner::Token;

namespace {
constexpr std::uint64_t kMostTokens = 1'000'000'000'000;
}

void UsageNumbers::count(const JsonScanner& scan, Token token, std::int64_t& into) {
    if (token == Token::Null) return;
    any = true;
    const auto value = token == Token::Number ? jsonUnsigned(scan.raw()) : std::nullopt;
    if (!value || *value > kMostTokens)
        broken = true;
    else
        into = static_cast<std::int64_t>(*value);
}

void UsageNumbers::money(const JsonScanner& scan, Token token, std::optional<Money>& into) {
    if (token == Token::Null) return;
    any = true;
    into = token == Token::Number ? parseDecimalCost(scan.raw()) : std::nullopt;
    if (!into || into->nano() < 0) broken = true;
}

} // namespace rubber::relay
