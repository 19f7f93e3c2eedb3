// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/gate/refusal.h"

#include <string_view>

namespace rubber::relay {

/// What is done with a root field of a chat completion request.
enum class FieldRule {
    Unknown, ///< Not on the list.
    Pass,    ///< Cannot widen the cost beyond the bound: it only adds counted input or shapes counted output.
    Model,
    Models,
    Stream,
    StreamOptions,
    OutputLimit,
    Choices,
    Messages,
    Tools,       ///< Client-side tools only (function, custom).
    ServiceTier, ///< auto, default, flex, standard
    Modalities,  ///< text only
    Provider,    ///< No priority tier in only[] and order[].
    Reasoning,   ///< mode other than "pro"
    Speed,       ///< standard
    Route,       ///< fallback
    NeutralOnly, ///< Refused unless null, false, {} or [].
};

/// The rule for a field by its unescaped name. OpenRouter's extras are unknown to OpenAI.
FieldRule fieldRule(DialectKind dialect, std::string_view name);

} // namespace rubber::relay
