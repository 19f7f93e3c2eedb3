// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/money.h"

#include <cstdint>
#include <optional>

namespace rubber {

/// What one request used, in the words of the price book. Each dialect maps its own fields into these once;
/// the parts never overlap (`input` excludes cached tokens, `output` includes reasoning).
struct Usage {
    std::int64_t input = 0;
    std::int64_t cacheRead = 0;
    std::int64_t cacheWrite5m = 0;
    std::int64_t cacheWrite1h = 0;
    std::int64_t output = 0;
    std::int64_t reasoning = 0; ///< Part of `output`; shown, never billed again.
    std::int64_t image = 0;
    std::int64_t audioIn = 0;
    std::int64_t audioOut = 0;
    std::int64_t toolCalls = 0;
    std::optional<Money>
        providerCost; ///< What the provider itself says it billed (OpenRouter), BYOK part added.

    std::int64_t inputTotal() const { return input + cacheRead + cacheWrite5m + cacheWrite1h; }
    bool operator==(const Usage&) const = default;
};

} // namespace rubber
