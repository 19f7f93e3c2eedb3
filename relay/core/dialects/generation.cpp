// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/dialects/generation.h"

#include "relay/core/dialects/answer_reader.h"

#include <algorithm>

namespace rubber::relay {

namespace {

using Token = JsonScanner::Token;

struct Data {
    UsageNumbers numbers;
    std::int64_t prompt = 0, completion = 0, reasoning = 0, cached = 0;
    std::optional<Money> cost, providerBill;
    bool byok = false;
    std::string model;

    void read(const JsonScanner& scan, const std::string& name, Token token) {
        if (name == "total_cost") numbers.money(scan, token, cost);
        if (name == "upstream_inference_cost") numbers.money(scan, token, providerBill);
        if (name == "is_byok") byok = token == Token::True;
        if (name == "native_tokens_prompt") numbers.count(scan, token, prompt);
        if (name == "native_tokens_completion") numbers.count(scan, token, completion);
        if (name == "native_tokens_reasoning") numbers.count(scan, token, reasoning);
        if (name == "native_tokens_cached") numbers.count(scan, token, cached);
        if (name == "model" && token == Token::String) model = answerWord(scan.text());
    }
};

} // namespace

bool isGenerationId(std::string_view id) {
    return !id.empty() && id.size() <= 128 && std::all_of(id.begin(), id.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
               c == '_' || c == '.';
    });
}

std::optional<Generation> readGeneration(std::string_view body) {
    JsonScanner scan(body, kAnswerLimits);
    if (scan.next() != Token::ObjectBegin) return std::nullopt;
    Data data;
    const bool whole = visitMembers(scan, [&](const std::string& outer, Token first) {
        if (outer == "data" && first == Token::ObjectBegin)
            visitMembers(scan, [&](const std::string& name, Token token) { data.read(scan, name, token); });
    });
    if (!whole || !data.cost || data.numbers.broken || data.cached > data.prompt ||
        data.reasoning > data.completion)
        return std::nullopt;
    Generation generation;
    generation.model = std::move(data.model);
    generation.usage.input = data.prompt - data.cached;
    generation.usage.cacheRead = data.cached;
    generation.usage.output = data.completion;
    generation.usage.reasoning = data.reasoning;
    generation.usage.providerCost = *data.cost;
    // With the account's own provider key the total is only OpenRouter's fee.
    if (data.byok && data.providerBill) *generation.usage.providerCost += *data.providerBill;
    return generation;
}

} // namespace rubber::relay
