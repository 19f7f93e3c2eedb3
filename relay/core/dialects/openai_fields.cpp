// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/dialects/openai_fields.h"

#include <algorithm>
#include <array>

namespace rubber::relay {

namespace {

struct Field {
    std::string_view name;
    FieldRule rule;
    bool openRouterOnly = false;
};

using enum FieldRule;

// Sorted by name. A field that could choose a model, start a server-side tool or raise a price stays
// NeutralOnly until it is priced.
constexpr std::array kFields = {
    Field{"audio", NeutralOnly},
    Field{"background", NeutralOnly},
    Field{"cache_control", Pass, true},
    Field{"debug", NeutralOnly, true},
    Field{"frequency_penalty", Pass},
    Field{"function_call", Pass},
    Field{"functions", Pass},
    Field{"image_config", NeutralOnly, true},
    Field{"include_reasoning", Pass, true},
    Field{"logit_bias", Pass},
    Field{"logprobs", Pass},
    Field{"max_completion_tokens", OutputLimit},
    Field{"max_tokens", OutputLimit},
    Field{"max_tool_calls", Pass, true},
    Field{"messages", Messages},
    Field{"metadata", Pass},
    Field{"min_p", Pass, true},
    Field{"modalities", Modalities},
    Field{"model", Model},
    Field{"models", Models, true},
    Field{"n", Choices},
    Field{"parallel_tool_calls", Pass},
    Field{"plugins", NeutralOnly, true},
    Field{"prediction", NeutralOnly},
    Field{"presence_penalty", Pass},
    Field{"preset", NeutralOnly, true},
    Field{"prompt_cache_key", Pass},
    Field{"prompt_cache_retention", Pass},
    Field{"provider", Provider, true},
    Field{"reasoning", Reasoning, true},
    Field{"reasoning_effort", Pass},
    Field{"repetition_penalty", Pass, true},
    Field{"response_format", Pass},
    Field{"route", Route, true},
    Field{"safety_identifier", Pass},
    Field{"seed", Pass},
    Field{"service_tier", ServiceTier},
    Field{"session_id", Pass, true},
    Field{"speed", Speed, true},
    Field{"stop", Pass},
    Field{"stop_server_tools_when", Pass, true},
    Field{"store", Pass},
    Field{"stream", Stream},
    Field{"stream_options", StreamOptions},
    Field{"structured_outputs", Pass, true},
    Field{"temperature", Pass},
    Field{"tool_choice", Pass},
    Field{"tools", Tools},
    Field{"top_a", Pass, true},
    Field{"top_k", Pass, true},
    Field{"top_logprobs", Pass},
    Field{"top_p", Pass},
    Field{"trace", Pass, true},
    Field{"transforms", Pass, true},
    Field{"usage", Pass, true},
    Field{"user", Pass},
    Field{"verbosity", Pass},
    Field{"web_search_options", NeutralOnly},
};

constexpr bool sorted() {
    for (std::size_t i = 1; i < kFields.size(); ++i)
        if (kFields[i - 1].name >= kFields[i].name) return false;
    return true;
}
static_assert(sorted());

} // namespace

FieldRule fieldRule(DialectKind dialect, std::string_view name) {
    const auto* found =
        std::lower_bound(kFields.begin(), kFields.end(), name,
                         [](const Field& field, std::string_view wanted) { return field.name < wanted; });
    if (found == kFields.end() || found->name != name) return Unknown;
    if (found->openRouterOnly && dialect != DialectKind::OpenRouter) return Unknown;
    return found->rule;
}

} // namespace rubber::relay
