// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/dialects/openai_usage.h"

#include "relay/core/dialects/decimal_cost.h"
#include "relay/core/dialects/json_scan.h"

#include <optional>

namespace rubber::relay {

namespace {

using Token = JsonScanner::Token;

/// The numbers of a usage object, before they are checked against each other.
struct Counts {
    std::int64_t prompt = 0, completion = 0, cached = 0, cacheWrite = 0, audioIn = 0, audioOut = 0,
                 reasoning = 0;
    std::optional<Money> cost, upstreamCost;
    bool byok = false, any = false, broken = false;

    void count(JsonScanner& scan, Token token, std::int64_t& into) {
        if (token == Token::Null) return;
        const auto value = token == Token::Number ? jsonUnsigned(scan.raw()) : std::nullopt;
        if (!value || *value > 1'000'000'000'000ull) {
            broken = true;
            return;
        }
        into = static_cast<std::int64_t>(*value);
    }
    void money(JsonScanner& scan, Token token, std::optional<Money>& into) {
        if (token == Token::Null) return;
        into = token == Token::Number ? parseDecimalCost(scan.raw()) : std::nullopt;
        if (!into || into->nano() < 0) broken = true;
    }
};

/// Visits the members of the object whose ObjectBegin was just read. `visit(token)` sees the first token of
/// each value while `name` holds its name; the rest of the value is skipped here.
template <class Visit>
bool members(JsonScanner& scan, std::string& name, Visit visit) {
    for (Token token = scan.next(); token != Token::ObjectEnd; token = scan.next()) {
        if (token != Token::Key) return false;
        name = scan.text();
        token = scan.next();
        const std::size_t outside =
            scan.depth() - (token == Token::ObjectBegin || token == Token::ArrayBegin ? 1 : 0);
        visit(token);
        while (scan.depth() > outside)
            if (scan.next() == Token::Error) return false;
    }
    return true;
}

void details(JsonScanner& scan, Token token, Counts& counts, bool output) {
    if (token != Token::ObjectBegin) return;
    std::string name;
    members(scan, name, [&](Token value) {
        if (output && name == "reasoning_tokens") counts.count(scan, value, counts.reasoning);
        if (output && name == "audio_tokens") counts.count(scan, value, counts.audioOut);
        if (!output && name == "cached_tokens") counts.count(scan, value, counts.cached);
        if (!output && name == "cache_write_tokens") counts.count(scan, value, counts.cacheWrite);
        if (!output && name == "audio_tokens") counts.count(scan, value, counts.audioIn);
    });
}

Counts counted(JsonScanner& scan) {
    Counts counts;
    std::string name;
    const bool whole = members(scan, name, [&](Token token) {
        if (name == "prompt_tokens" || name == "completion_tokens") {
            counts.any = counts.any || token == Token::Number;
            counts.count(scan, token, name == "prompt_tokens" ? counts.prompt : counts.completion);
        } else if (name == "prompt_tokens_details") {
            details(scan, token, counts, false);
        } else if (name == "completion_tokens_details") {
            details(scan, token, counts, true);
        } else if (name == "cost") {
            counts.any = counts.any || token == Token::Number;
            counts.money(scan, token, counts.cost);
        } else if (name == "is_byok") {
            counts.byok = token == Token::True;
        } else if (name == "cost_details" && token == Token::ObjectBegin) {
            std::string inner;
            members(scan, inner, [&](Token value) {
                if (inner == "upstream_inference_cost") counts.money(scan, value, counts.upstreamCost);
            });
        }
    });
    if (!whole) counts.any = false;
    return counts;
}

} // namespace

UsageReading readUsage(std::string_view json, DialectKind dialect) {
    JsonScanner scan(json);
    if (scan.next() != Token::ObjectBegin) return {};
    const Counts counts = counted(scan);
    if (!counts.any || scan.error()) return {};
    UsageReading reading;
    reading.kind = UsageReading::Kind::Negative;
    const std::int64_t input = counts.prompt - counts.cached - counts.cacheWrite - counts.audioIn;
    const std::int64_t output = counts.completion - counts.audioOut;
    if (counts.broken || input < 0 || output < 0 || counts.reasoning > counts.completion) return reading;
    reading.kind = UsageReading::Kind::Sound;
    Usage& usage = reading.usage;
    usage.input = input;
    usage.cacheRead = counts.cached;
    usage.cacheWrite5m = counts.cacheWrite;
    usage.audioIn = counts.audioIn;
    usage.output = output;
    usage.audioOut = counts.audioOut;
    usage.reasoning = counts.reasoning;
    if (dialect == DialectKind::OpenRouter && counts.cost) {
        usage.providerCost = *counts.cost;
        // With the account's own provider key `cost` is only OpenRouter's fee.
        if (counts.byok && counts.upstreamCost) *usage.providerCost += *counts.upstreamCost;
    }
    return reading;
}

} // namespace rubber::relay
