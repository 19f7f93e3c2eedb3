// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/dialects/responses_fields.h"

#include <algorithm>
#include <array>

namespace rubber::relay {

namespace {

struct Field {
    std::string_view name;
    ResponsesRule rule;
    bool openRouterOnly = false;
};

using enum ResponsesRule;

// Sorted by name.
constexpr std::array kFields = {
    Field{"background", Background},
    Field{"cache_control", Guard, true},
    Field{"client_metadata", Guard},
    Field{"context_management", NeutralOnly},
    Field{"conversation", Stored},
    Field{"debug", NeutralOnly, true},
    Field{"frequency_penalty", Guard, true},
    Field{"image_config", NeutralOnly, true},
    Field{"include", Guard},
    Field{"input", Input},
    Field{"instructions", Guard},
    Field{"max_output_tokens", OutputLimit},
    Field{"max_tool_calls", MaxToolCalls},
    Field{"metadata", Pass},
    Field{"modalities", Modalities, true},
    Field{"model", Model},
    Field{"models", Models, true},
    Field{"parallel_tool_calls", Guard},
    Field{"plugins", Plugins, true},
    Field{"presence_penalty", Guard, true},
    Field{"preset", Preset, true},
    Field{"previous_response_id", Stored},
    Field{"prompt", Stored},
    Field{"prompt_cache_key", Guard},
    Field{"prompt_cache_retention", Guard},
    Field{"provider", Provider, true},
    Field{"reasoning", Reasoning},
    Field{"route", Route, true},
    Field{"safety_identifier", Guard},
    Field{"service_tier", ServiceTier},
    Field{"session_id", Guard, true},
    Field{"speed", Speed, true},
    Field{"stop_server_tools_when", NeutralOnly, true},
    Field{"store", Guard},
    Field{"stream", Stream},
    Field{"stream_options", StreamOptions},
    Field{"temperature", Guard},
    Field{"text", Text},
    Field{"tool_choice", Guard},
    Field{"tools", Tools},
    Field{"top_k", Guard, true},
    Field{"top_logprobs", Guard},
    Field{"top_p", Guard},
    Field{"trace", Pass, true},
    Field{"truncation", Guard},
    Field{"user", Guard},
};

constexpr bool sorted() {
    for (std::size_t i = 1; i < kFields.size(); ++i)
        if (kFields[i - 1].name >= kFields[i].name) return false;
    return true;
}
static_assert(sorted());

} // namespace

ResponsesRule responsesRule(DialectKind dialect, std::string_view name) {
    const auto* found =
        std::lower_bound(kFields.begin(), kFields.end(), name,
                         [](const Field& field, std::string_view wanted) { return field.name < wanted; });
    if (found == kFields.end() || found->name != name) return Unknown;
    if (found->openRouterOnly && dialect != DialectKind::OpenRouter) return Unknown;
    return found->rule;
}

} // namespace rubber::relay
