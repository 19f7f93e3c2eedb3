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

// Sorted by name. A field that could choose a model, start a server-side tool or raise a price and has no
// bound is NeutralOnly.
constexpr std::array kFields = {
    Field{"audio", Audio},
    Field{"background", NeutralOnly},
    Field{"cache_control", Guard, true},
    Field{"debug", NeutralOnly, true},
    Field{"frequency_penalty", Guard},
    Field{"function_call", Guard},
    Field{"functions", Functions},
    Field{"image_config", NeutralOnly, true},
    Field{"include_reasoning", Guard, true},
    Field{"logit_bias", Pass},
    Field{"logprobs", Guard},
    Field{"max_completion_tokens", OutputLimit},
    Field{"max_tokens", OutputLimit},
    Field{"max_tool_calls", MaxToolCalls, true},
    Field{"messages", Messages},
    Field{"metadata", Pass},
    Field{"min_p", Guard, true},
    Field{"modalities", Modalities},
    Field{"model", Model},
    Field{"models", Models, true},
    Field{"n", Choices},
    Field{"parallel_tool_calls", Guard},
    Field{"plugins", Plugins, true},
    Field{"prediction", Prediction},
    Field{"presence_penalty", Guard},
    Field{"preset", Preset, true},
    Field{"prompt_cache_key", Guard},
    Field{"prompt_cache_retention", Guard},
    Field{"provider", Provider, true},
    Field{"reasoning", Reasoning, true},
    Field{"reasoning_effort", Guard},
    Field{"repetition_penalty", Guard, true},
    Field{"response_format", ResponseFormat},
    Field{"route", Route, true},
    Field{"safety_identifier", Guard},
    Field{"seed", Guard},
    Field{"service_tier", ServiceTier},
    Field{"session_id", Guard, true},
    Field{"speed", Speed, true},
    Field{"stop", Guard},
    Field{"stop_server_tools_when", NeutralOnly, true},
    Field{"store", Guard},
    Field{"stream", Stream},
    Field{"stream_options", StreamOptions},
    Field{"structured_outputs", Guard, true},
    Field{"temperature", Guard},
    Field{"tool_choice", Guard},
    Field{"tools", Tools},
    Field{"top_a", Guard, true},
    Field{"top_k", Guard, true},
    Field{"top_logprobs", Guard},
    Field{"top_p", Guard},
    Field{"trace", Pass, true},
    Field{"transforms", Guard, true},
    Field{"usage", Guard, true},
    Field{"user", Guard},
    Field{"verbosity", Guard},
    Field{"web_search_options", SearchOptions},
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
