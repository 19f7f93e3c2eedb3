// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/dialects/completions_facts.h"

#include <algorithm>
#include <array>

namespace rubber::relay {

namespace {

constexpr std::uint64_t kMostChoices = 128, kMostPrompts = 2'048;

constexpr std::array<std::string_view, 13> kHarmless = {
    "frequency_penalty",
    "logit_bias",
    "logprobs",
    "presence_penalty",
    "seed",
    "stop",
    "suffix",
    "temperature",
    "top_p",
    "user",
    "safety_identifier",
    "prompt_cache_key",
    "store",
};
constexpr std::array<std::string_view, 14> kRouterHarmless = {
    "cache_control",
    "include_reasoning",
    "min_p",
    "repetition_penalty",
    "response_format",
    "session_id",
    "structured_outputs",
    "top_a",
    "top_k",
    "top_logprobs",
    "transforms",
    "usage",
    "verbosity",
    "reasoning_effort",
};

bool has(const auto& list, std::string_view name) {
    return std::find(list.begin(), list.end(), name) != list.end();
}

} // namespace

bool CompletionsFacts::member(const std::string& name) {
    if (name == "model") return model(name, m_facts.model);
    if (name == "prompt") return prompt();
    if (name == "stream") return flag(name, m_facts.stream);
    if (name == "stream_options") return streamOptions();
    if (name == "max_tokens") return limit(name, true);
    if (name == "n") return choices(kMostChoices);
    if (name == "best_of") return number(name, 1, kMostChoices, m_bestOf);
    if (name == "echo") return flag(name, m_echo);
    if (name == "service_tier") return serviceTier();
    if (name == "metadata") return pass();
    if (has(kHarmless, name)) return guarded(name);
    if (isOpenRouter()) return routerMember(name);
    unknown(name);
    return pass();
}

bool CompletionsFacts::routerMember(const std::string& name) {
    if (name == "models") return otherModels(name);
    if (name == "provider") return openRouterRouting();
    if (name == "plugins") return plugins();
    if (name == "preset") return preset();
    if (name == "reasoning") return reasoning();
    if (name == "max_completion_tokens") return limit(name, false);
    if (name == "route") return oneOf(name, {"fallback"});
    if (name == "speed") return oneOf(name, {"standard"});
    if (name == "trace") return pass();
    if (has(kRouterHarmless, name)) return guarded(name);
    unknown(name);
    return pass();
}

/// A string, several, an array of tokens, or several of those.
bool CompletionsFacts::prompt() {
    Token token = m_scan.next();
    if (token == Token::Null) return true;
    if (token == Token::String) {
        m_promptTokens = m_scan.raw().size();
        return true;
    }
    if (token != Token::ArrayBegin) return wrongType("prompt");
    m_prompts = 0;
    bool inner = false;
    for (token = m_scan.next(); inner || token != Token::ArrayEnd; token = m_scan.next()) {
        if (token == Token::Error) return unsound();
        if (token == Token::Number) {
            ++m_facts.countedTokens;
            ++m_promptTokens;
        } else if (token == Token::String && !inner) {
            m_promptTokens += m_scan.raw().size();
            ++m_prompts;
        } else if (token == Token::ArrayBegin && !inner) {
            inner = true;
            ++m_prompts;
        } else if (token == Token::ArrayEnd) {
            inner = false;
        } else {
            return wrongType("prompt");
        }
    }
    if (m_prompts > kMostPrompts) return wrongType("prompt");
    m_prompts = std::max<std::uint64_t>(m_prompts, 1); // Tokens without an array of their own are one.
    return true;
}

/// Of each prompt as many answers are generated and billed as n or best_of say.
bool CompletionsFacts::finish() {
    const std::uint64_t each = std::max(m_facts.choices, m_bestOf.value_or(1));
    m_facts.choices = m_prompts * each;
    // A prompt that is echoed may be counted as output.
    if (m_echo) m_facts.extraOutput += m_promptTokens * each;
    return boundExtras();
}

} // namespace rubber::relay
