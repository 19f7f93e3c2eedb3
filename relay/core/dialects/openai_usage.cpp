// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/dialects/openai_usage.h"

#include <algorithm>

namespace rubber::relay {

namespace {

using Token = JsonScanner::Token;

/// The numbers of a usage object, before they are checked against each other.
struct Counts {
    UsageNumbers numbers;
    std::int64_t input = 0, output = 0, total = 0, cached = 0, cacheWrite = 0, audioIn = 0, audioOut = 0,
                 reasoning = 0;
    std::optional<Money> cost, upstreamCost;
    bool byok = false, any = false;
};

void readInputDetails(JsonScanner& scan, Counts& counts) {
    visitMembers(scan, [&](const std::string& name, Token value) {
        if (name == "cached_tokens") counts.numbers.count(scan, value, counts.cached);
        if (name == "cache_write_tokens") counts.numbers.count(scan, value, counts.cacheWrite);
        if (name == "audio_tokens") counts.numbers.count(scan, value, counts.audioIn);
    });
}

void readOutputDetails(JsonScanner& scan, Counts& counts) {
    visitMembers(scan, [&](const std::string& name, Token value) {
        if (name == "reasoning_tokens") counts.numbers.count(scan, value, counts.reasoning);
        if (name == "audio_tokens") counts.numbers.count(scan, value, counts.audioOut);
    });
}

Counts counted(JsonScanner& scan) {
    Counts counts;
    const bool whole = visitMembers(scan, [&](const std::string& name, Token token) {
        const bool isObject = token == Token::ObjectBegin;
        if (name == "prompt_tokens" || name == "input_tokens") {
            counts.any = counts.any || token == Token::Number;
            counts.numbers.count(scan, token, counts.input);
        } else if (name == "completion_tokens" || name == "output_tokens") {
            counts.any = counts.any || token == Token::Number;
            counts.numbers.count(scan, token, counts.output);
        } else if (name == "total_tokens") {
            counts.numbers.count(scan, token, counts.total);
        } else if ((name == "prompt_tokens_details" || name == "input_tokens_details") && isObject) {
            readInputDetails(scan, counts);
        } else if ((name == "completion_tokens_details" || name == "output_tokens_details") && isObject) {
            readOutputDetails(scan, counts);
        } else if (name == "cost") {
            counts.any = counts.any || token == Token::Number;
            counts.numbers.money(scan, token, counts.cost);
        } else if (name == "is_byok") {
            counts.byok = token == Token::True;
        } else if (name == "cost_details" && isObject) {
            visitMembers(scan, [&](const std::string& inner, Token value) {
                if (inner == "upstream_inference_cost")
                    counts.numbers.money(scan, value, counts.upstreamCost);
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
    Counts counts = counted(scan);
    if (!counts.any || scan.error()) return {};
    UsageReading reading;
    reading.kind = UsageReading::Kind::Negative;
    // Google's compatible root counts thoughts in the total alone.
    counts.output += std::max<std::int64_t>(0, counts.total - counts.input - counts.output);
    const std::int64_t input = counts.input - counts.cached - counts.cacheWrite - counts.audioIn;
    const std::int64_t output = counts.output - counts.audioOut;
    if (counts.numbers.broken || input < 0 || output < 0 || counts.reasoning > counts.output) return reading;
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
