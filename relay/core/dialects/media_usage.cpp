// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/dialects/media_usage.h"

#include "relay/core/dialects/decimal_cost.h"

namespace rubber::relay {

namespace {

using Token = JsonScanner::Token;

/// The numbers of a usage object, before they are checked against each other.
struct Counts {
    UsageNumbers numbers;
    std::int64_t input = 0, output = 0, total = 0, searches = 0;
    std::int64_t cached = 0, imageIn = 0, audioIn = 0;
    std::int64_t reasoning = 0, imageOut = 0, audioOut = 0, textOut = 0;
    std::optional<Money> seconds, cost, upstreamCost; ///< Seconds, because a decimal is what they are.
    bool byok = false, any = false;
};

void readInputParts(JsonScanner& scan, Counts& counts) {
    visitMembers(scan, [&](const std::string& name, Token value) {
        if (name == "cached_tokens") counts.numbers.count(scan, value, counts.cached);
        if (name == "image_tokens") counts.numbers.count(scan, value, counts.imageIn);
        if (name == "audio_tokens") counts.numbers.count(scan, value, counts.audioIn);
    });
}

void readOutputParts(JsonScanner& scan, Counts& counts) {
    visitMembers(scan, [&](const std::string& name, Token value) {
        if (name == "reasoning_tokens") counts.numbers.count(scan, value, counts.reasoning);
        if (name == "image_tokens") counts.numbers.count(scan, value, counts.imageOut);
        if (name == "audio_tokens") counts.numbers.count(scan, value, counts.audioOut);
        if (name == "text_tokens") counts.numbers.count(scan, value, counts.textOut);
    });
}

bool isInputParts(const std::string& name) {
    return name == "prompt_tokens_details" || name == "input_tokens_details" || name == "input_token_details";
}
bool isOutputParts(const std::string& name) {
    return name == "completion_tokens_details" || name == "output_tokens_details" ||
           name == "output_token_details";
}

Counts counted(JsonScanner& scan) {
    Counts counts;
    const auto count = [&](Token token, std::int64_t& into) {
        counts.any = counts.any || token == Token::Number;
        counts.numbers.count(scan, token, into);
    };
    const bool whole = visitMembers(scan, [&](const std::string& name, Token token) {
        const bool isObject = token == Token::ObjectBegin;
        if (name == "prompt_tokens" || name == "input_tokens") {
            count(token, counts.input);
        } else if (name == "completion_tokens" || name == "output_tokens") {
            count(token, counts.output);
        } else if (name == "total_tokens") {
            count(token, counts.total);
        } else if (name == "search_units") {
            count(token, counts.searches);
        } else if (isInputParts(name) && isObject) {
            readInputParts(scan, counts);
        } else if (isOutputParts(name) && isObject) {
            readOutputParts(scan, counts);
        } else if (name == "seconds") {
            counts.any = counts.any || token == Token::Number;
            counts.numbers.money(scan, token, counts.seconds);
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

std::int64_t wholeSeconds(Money seconds) {
    constexpr std::int64_t kNano = 1'000'000'000;
    return seconds.nano() / kNano + (seconds.nano() % kNano == 0 ? 0 : 1);
}

} // namespace

UsageReading readMediaUsage(std::string_view json, DialectKind dialect, OutputTokens kind) {
    JsonScanner scan(json);
    if (scan.next() != Token::ObjectBegin) return {};
    Counts counts = counted(scan);
    if (!counts.any || scan.error()) return {};
    UsageReading reading;
    reading.kind = UsageReading::Kind::Negative;
    // Nothing but a total: everything was read (embeddings, rerankings).
    if (counts.input == 0 && counts.output == 0) counts.input = counts.total;
    if (kind == OutputTokens::Image && counts.imageOut == 0) counts.imageOut = counts.output - counts.textOut;
    if (kind == OutputTokens::Audio && counts.audioOut == 0) counts.audioOut = counts.output - counts.textOut;
    // What is cached may be a picture: then nothing of it is known to be cheaper.
    if (counts.cached <= counts.input && counts.cached > counts.input - counts.imageIn - counts.audioIn)
        counts.cached = 0;
    const std::int64_t input = counts.input - counts.cached - counts.imageIn - counts.audioIn;
    const std::int64_t output = counts.output - counts.imageOut - counts.audioOut;
    if (counts.numbers.broken || input < 0 || output < 0 || counts.imageOut < 0 || counts.audioOut < 0 ||
        counts.reasoning > counts.output)
        return reading;
    reading.kind = UsageReading::Kind::Sound;
    Usage& usage = reading.usage;
    usage.input = input;
    usage.cacheRead = counts.cached;
    usage.imageIn = counts.imageIn;
    usage.audioIn = counts.audioIn;
    usage.output = output;
    usage.imageOut = counts.imageOut;
    usage.audioOut = counts.audioOut;
    usage.reasoning = counts.reasoning;
    if (counts.seconds) usage.seconds = wholeSeconds(*counts.seconds);
    if (dialect == DialectKind::OpenRouter && counts.cost) {
        usage.providerCost = *counts.cost;
        // With the account's own provider key `cost` is only OpenRouter's fee.
        if (counts.byok && counts.upstreamCost) *usage.providerCost += *counts.upstreamCost;
    }
    if (!usage.providerCost && counts.searches > 1) return {};
    return reading;
}

} // namespace rubber::relay
