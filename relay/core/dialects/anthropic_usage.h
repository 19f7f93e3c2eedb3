// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/dialects/usage_reading.h"
#include "relay/core/gate/refusal.h"

#include <cstdint>
#include <map>

namespace rubber::relay {

/// The usage of one messages answer, put together from as many usage objects as the answer has. Their counts
/// are running totals: of each, the last that is not null holds, and nothing is ever added up but the
/// iterations of one object.
///
/// The cache counts stand beside input_tokens, not in it. Where iterations are listed (compaction, advisors,
/// fallbacks, which the totals leave out) their sum counts, if it is more.
class AnthropicUsage {
public:
    /// `longCache`: cache writes of which no lifetime is told are billed as those of an hour.
    AnthropicUsage(DialectKind provider, bool longCache) : m_provider(provider), m_longCache(longCache) {}

    void read(std::string_view json);
    UsageReading reading() const; ///< Missing before both input and output were counted.
    std::uint64_t outputCounts() const { return m_outputCounts; } ///< How often output was counted.

private:
    using Token = JsonScanner::Token;
    struct Counts {
        std::int64_t input = 0, output = 0, cacheRead = 0, written = 0, written5m = 0, written1h = 0,
                     thinking = 0;
        bool anyInput = false, anyOutput = false;
    };
    void count(JsonScanner& scan, const std::string& name, Token token, Counts& into);
    void iterations(JsonScanner& scan);
    Usage usageOf(const Counts& counts) const;

    DialectKind m_provider;
    bool m_longCache;
    UsageNumbers m_numbers;
    Counts m_total;
    std::uint64_t m_outputCounts = 0;
    Usage m_iterations;
    std::map<std::string, std::int64_t, std::less<>> m_toolCalls;
    std::optional<Money> m_cost, m_upstreamCost;
    bool m_byok = false;
};

} // namespace rubber::relay
