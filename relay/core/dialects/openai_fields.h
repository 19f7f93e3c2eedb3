// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/gate/refusal.h"

#include <string_view>

namespace rubber::relay {

/// What is done with a root field of a chat completion request.
enum class FieldRule {
    Unknown, ///< Not on the list.
    Pass,    ///< The user's own data.
    /// Cannot widen the cost beyond the bound (it only adds counted input or shapes counted output) unless
    /// something in it names a model.
    Guard,
    Model,
    Models,
    Stream,
    StreamOptions,
    OutputLimit,
    Choices,
    Messages,
    Tools,          ///< Client-side tools, and OpenRouter's where max_tool_calls bounds them.
    Functions,      ///< functions[].parameters is the user's own.
    ResponseFormat, ///< response_format.json_schema.schema is the user's own.
    MaxToolCalls,
    ServiceTier,   ///< auto, default, flex, standard
    Modalities,    ///< text and audio
    Audio,         ///< Output may be billed as audio.
    Prediction,    ///< What of it is rejected is billed as output.
    SearchOptions, ///< One search.
    Plugins,
    Preset,
    Provider,    ///< No priority tier in only[] and order[].
    Reasoning,   ///< mode other than "pro"
    Speed,       ///< standard
    Route,       ///< fallback
    NeutralOnly, ///< Refused unless null, false, {} or [].
};

/// The rule for a field by its unescaped name. OpenRouter's extras are unknown to OpenAI.
FieldRule fieldRule(DialectKind dialect, std::string_view name);

} // namespace rubber::relay
