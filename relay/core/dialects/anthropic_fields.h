// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/gate/refusal.h"

#include <string_view>

namespace rubber::relay {

/// What is done with a root field of a messages request.
enum class MessagesRule {
    Unknown, ///< Not on the list.
    Pass,    ///< Cannot widen the cost beyond the bound: it only adds counted input or shapes counted output.
    Model,
    Models,
    Fallbacks, ///< Other models, with output limits of their own.
    MaxTokens,
    Stream,
    Messages,
    System,
    Tools,
    Thinking,
    OutputConfig,
    CacheControl,
    ContextManagement, ///< Edits that only take away.
    ServiceTier,
    Speed,        ///< standard
    InferenceGeo, ///< global: elsewhere costs more.
    Provider,     ///< No priority tier in only[] and order[].
    Route,        ///< fallback
    NeutralOnly,  ///< Refused unless null, false, {} or [].
};

/// The rule for a field by its unescaped name. OpenRouter's extras are unknown to Anthropic.
MessagesRule messagesRule(DialectKind provider, std::string_view name);

} // namespace rubber::relay
