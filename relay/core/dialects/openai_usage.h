// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/gate/refusal.h"
#include "shared/usage/usage.h"

#include <string_view>

namespace rubber::relay {

/// What a `usage` object of a chat completion says.
struct UsageReading {
    enum class Kind {
        Missing, ///< null, not an object, or without token counts and cost.
        Sound,
        Negative, ///< A count or a cost below zero, or parts above their whole: nothing of it is believed.
    } kind = Kind::Missing;
    Usage usage;
};

/// `json` is the raw text of the value. OpenRouter's `cost` is taken over (with the provider's part for
/// BYOK); OpenAI has none.
UsageReading readUsage(std::string_view json, DialectKind dialect);

} // namespace rubber::relay
