// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/money.h"

#include <cstdint>
#include <optional>

namespace rubber {

/// What one request used, in the words of the price book. Each dialect maps its own fields into these once;
/// the parts never overlap: `input` excludes cached, audio and image tokens, `output` excludes audio and
/// image tokens and includes reasoning.
struct Usage {
    std::int64_t input = 0;
    std::int64_t cacheRead = 0;
    std::int64_t cacheWrite5m = 0;
    std::int64_t cacheWrite1h = 0;
    std::int64_t output = 0;
    std::int64_t reasoning = 0; ///< Part of `output`, at its own price.
    std::int64_t image = 0;     ///< Whole images, where the provider bills by the piece.
    std::int64_t audioIn = 0;   ///< Tokens, like all up to here but `image`.
    std::int64_t audioOut = 0;
    std::int64_t toolCalls = 0;
    std::optional<Money>
        providerCost;            ///< What the provider itself says it billed (OpenRouter), BYOK part added.
    std::int64_t imageIn = 0;    ///< Input tokens of images, where they are counted apart from `input`.
    std::int64_t imageOut = 0;   ///< Output tokens of images, where they are counted apart from `output`.
    std::int64_t seconds = 0;    ///< Of audio, where it is billed by time; a begun second counts whole.
    std::int64_t characters = 0; ///< Of text to be spoken, where it is billed so.

    /// All that was read, of any kind: what a long-context price looks at.
    std::int64_t inputTotal() const {
        std::int64_t total = 0;
        for (const std::int64_t part : {input, cacheRead, cacheWrite5m, cacheWrite1h, audioIn, imageIn})
            if (__builtin_add_overflow(total, part, &total)) return INT64_MAX;
        return total;
    }
    bool operator==(const Usage&) const = default;
};

} // namespace rubber
