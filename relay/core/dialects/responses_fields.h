// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/gate/refusal.h"

#include <string_view>

namespace rubber::relay {

/// What is done with a root field of a response request.
enum class ResponsesRule {
    Unknown, ///< Not on the list.
    Pass,    ///< Cannot widen the cost beyond the bound, and may hold the user's own data.
    Guard,   ///< Passes unless something in it names a model.
    Model,
    Models,
    Input,
    Tools,
    MaxToolCalls,
    OutputLimit,
    Stream,
    StreamOptions,
    Text, ///< text.format.schema is the user's own.
    Reasoning,
    ServiceTier,
    Provider,
    Plugins,
    Preset,
    Modalities,
    Speed,
    Route,
    Stored,     ///< Reaches what others stored under the same key: null only.
    Background, ///< false only
    NeutralOnly ///< Refused unless null, false, {} or [].
};

/// The rule for a field by its unescaped name. OpenRouter's extras are unknown to OpenAI.
ResponsesRule responsesRule(DialectKind dialect, std::string_view name);

} // namespace rubber::relay
