// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/dialects/anthropic_usage.h"

#include <algorithm>
#include <array>

namespace rubber::relay {

namespace {

constexpr std::size_t kToolNames = 16;

/// The parts of a usage that are counts of tokens.
constexpr std::array kTokenParts = {&Usage::input,        &Usage::cacheRead, &Usage::cacheWrite5m,
                                    &Usage::cacheWrite1h, &Usage::output,    &Usage::reasoning};

} // namespace

void AnthropicUsage::count(JsonScanner& scan, const std::string& name, Token token, Counts& into) {
    const auto number = [&](std::int64_t& part) { m_numbers.count(scan, token, part); };
    if (name == "input_tokens") {
        into.anyInput = into.anyInput || token == Token::Number;
        number(into.input);
    } else if (name == "output_tokens") {
        into.anyOutput = into.anyOutput || token == Token::Number;
        number(into.output);
    } else if (name == "cache_read_input_tokens") {
        number(into.cacheRead);
    } else if (name == "cache_creation_input_tokens") {
        number(into.written);
    } else if (name == "cache_creation" && token == Token::ObjectBegin) {
        visitMembers(scan, [&](const std::string& inner, Token value) {
            if (inner == "ephemeral_5m_input_tokens") m_numbers.count(scan, value, into.written5m);
            if (inner == "ephemeral_1h_input_tokens") m_numbers.count(scan, value, into.written1h);
        });
    } else if (name == "output_tokens_details" && token == Token::ObjectBegin) {
        visitMembers(scan, [&](const std::string& inner, Token value) {
            if (inner == "thinking_tokens") m_numbers.count(scan, value, into.thinking);
        });
    }
}

void AnthropicUsage::read(std::string_view json) {
    JsonScanner scan(json);
    if (scan.next() != Token::ObjectBegin) return;
    const bool sound = visitMembers(scan, [&](const std::string& name, Token token) {
        count(scan, name, token, m_total);
        if (name == "output_tokens" && token == Token::Number) ++m_outputCounts;
        if (name == "iterations" && token == Token::ArrayBegin) iterations(scan);
        if (name == "server_tool_use" && token == Token::ObjectBegin)
            visitMembers(scan, [&](const std::string& tool, Token value) {
                if (m_toolCalls.size() < kToolNames || m_toolCalls.contains(tool))
                    m_numbers.count(scan, value, m_toolCalls[tool]);
            });
        if (m_provider != DialectKind::OpenRouter) return;
        if (name == "cost") m_numbers.money(scan, token, m_cost);
        if (name == "is_byok") m_byok = token == Token::True;
        if (name == "cost_details" && token == Token::ObjectBegin)
            visitMembers(scan, [&](const std::string& inner, Token value) {
                if (inner == "upstream_inference_cost") m_numbers.money(scan, value, m_upstreamCost);
            });
    });
    if (!sound) m_numbers.broken = true;
}

void AnthropicUsage::iterations(JsonScanner& scan) {
    Usage sum;
    bool any = false;
    for (Token token = scan.next(); token != Token::ArrayEnd; token = scan.next()) {
        if (token == Token::Error) return;
        if (token != Token::ObjectBegin) {
            if (!scan.skip(token)) return;
            continue;
        }
        Counts one;
        const bool sound =
            visitMembers(scan, [&](const std::string& name, Token value) { count(scan, name, value, one); });
        if (!sound) return;
        const Usage usage = usageOf(one);
        for (const auto part : kTokenParts)
            sum.*part += usage.*part;
        any = true;
    }
    if (any) m_iterations = sum;
}

Usage AnthropicUsage::usageOf(const Counts& counts) const {
    Usage usage;
    usage.input = counts.input;
    usage.cacheRead = counts.cacheRead;
    usage.cacheWrite5m = counts.written5m;
    usage.cacheWrite1h = counts.written1h;
    const std::int64_t untold =
        std::max<std::int64_t>(0, counts.written - counts.written5m - counts.written1h);
    (m_longCache ? usage.cacheWrite1h : usage.cacheWrite5m) += untold;
    usage.output = counts.output;
    usage.reasoning = counts.thinking;
    return usage;
}

UsageReading AnthropicUsage::reading() const {
    UsageReading reading;
    if (m_numbers.broken) {
        reading.kind = UsageReading::Kind::Negative;
        return reading;
    }
    if (!m_total.anyInput || !m_total.anyOutput) return reading;
    Usage& usage = reading.usage;
    usage = usageOf(m_total);
    for (const auto part : kTokenParts)
        usage.*part = std::max(usage.*part, m_iterations.*part);
    for (const auto& [tool, calls] : m_toolCalls)
        usage.toolCalls += calls;
    reading.kind = usage.reasoning > usage.output ? UsageReading::Kind::Negative : UsageReading::Kind::Sound;
    if (m_cost) {
        usage.providerCost = *m_cost;
        // With the account's own provider key `cost` is only OpenRouter's fee.
        if (m_byok && m_upstreamCost) *usage.providerCost += *m_upstreamCost;
    }
    return reading;
}

} // namespace rubber::relay
