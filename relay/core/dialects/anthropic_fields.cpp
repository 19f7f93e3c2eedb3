// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/dialects/anthropic_fields.h"

#include <algorithm>
#include <array>

namespace rubber::relay {

namespace {

struct Field {
    std::string_view name;
    MessagesRule rule;
    bool openRouterOnly = false;
};

using enum MessagesRule;

// Sorted by name. What chooses who pays, reaches stored state or other servers, or runs a second generation
// (compaction) stays NeutralOnly.
constexpr std::array kFields = {
    Field{"billing_policy", NeutralOnly},
    Field{"cache_control", CacheControl},
    Field{"compaction", NeutralOnly},
    Field{"container", NeutralOnly},
    Field{"context_management", ContextManagement},
    Field{"debug", NeutralOnly, true},
    Field{"diagnostics", Pass},
    Field{"fallback_credit_token", NeutralOnly},
    Field{"fallbacks", Fallbacks},
    Field{"image_config", NeutralOnly, true},
    Field{"inference_geo", InferenceGeo},
    Field{"max_tokens", MaxTokens},
    Field{"max_tool_calls", Pass, true},
    Field{"mcp_servers", NeutralOnly},
    Field{"messages", Messages},
    Field{"metadata", Pass},
    Field{"model", Model},
    Field{"models", Models, true},
    Field{"output_config", OutputConfig},
    Field{"output_format", Pass},
    Field{"plugins", NeutralOnly, true},
    Field{"preset", NeutralOnly, true},
    Field{"provider", Provider, true},
    Field{"route", Route, true},
    Field{"service_tier", ServiceTier},
    Field{"session_id", Pass, true},
    Field{"speed", Speed},
    Field{"stop_sequences", Pass},
    Field{"stop_server_tools_when", Pass, true},
    Field{"stream", Stream},
    Field{"system", System},
    Field{"temperature", Pass},
    Field{"thinking", Thinking},
    Field{"thread", NeutralOnly},
    Field{"tool_choice", Pass},
    Field{"tools", Tools},
    Field{"top_k", Pass},
    Field{"top_p", Pass},
    Field{"trace", Pass, true},
    Field{"transforms", Pass, true},
    Field{"usage", Pass, true},
    Field{"user", Pass, true},
    Field{"user_profile_id", NeutralOnly},
    Field{"workspace_id", NeutralOnly},
};

constexpr bool sorted() {
    for (std::size_t i = 1; i < kFields.size(); ++i)
        if (kFields[i - 1].name >= kFields[i].name) return false;
    return true;
}
static_assert(sorted());

} // namespace

MessagesRule messagesRule(DialectKind provider, std::string_view name) {
    const auto* found =
        std::lower_bound(kFields.begin(), kFields.end(), name,
                         [](const Field& field, std::string_view wanted) { return field.name < wanted; });
    if (found == kFields.end() || found->name != name) return Unknown;
    if (found->openRouterOnly && provider != DialectKind::OpenRouter) return Unknown;
    return found->rule;
}

} // namespace rubber::relay
