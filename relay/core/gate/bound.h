// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/dialects/dialect.h"
#include "shared/money.h"
#include "shared/usage/price_book.h"

#include <cstdint>
#include <span>

namespace rubber::relay {

/// Upper bound of a request's input in tokens. `strict`: one token per byte, which no tokenizer exceeds.
/// Otherwise an estimate without a tokenizer: a third of a token per ASCII byte, two thirds per other byte,
/// 15 % on top. What comes as tokens counts as it is, images with the most tokens the named models bill for
/// one. Where the input may fill the context, the context counts, once more for each round of the upstream's
/// own tools. What fallbacks and advisors read again counts again.
std::int64_t inputTokenBound(const RequestFacts& facts, const ModelPrice& price, bool strict);

/// Price by price the dearest of several models, at every length of input: whichever serves, the request
/// cannot cost more. Of one model: the model itself, its tiers with it.
ModelPrice dearestOf(std::span<const ModelPrice* const> prices);

/// What a request can cost at most, in two parts: what it costs to ask, and a price for each token of output.
struct Bound {
    std::int64_t inputTokens = 0;
    UnitPrice inputPrice, outputPrice;
    UnitPrice fees;                ///< All that is not a token, summed.
    std::uint64_t choices = 1;     ///< Each output token is generated this many times.
    std::uint64_t outputLimit = 0; ///< Tokens of each choice.

    Money cost(std::uint64_t outputTokens) const; ///< Rounded up once; saturates.
    Money total() const { return cost(outputLimit); }
    /// The largest output limit whose cost is at most `money`; 0 when not even the input fits. `most` when
    /// output is free.
    std::uint64_t outputWithin(Money money, std::uint64_t most) const;
};

/// The bound with everything but its output limit. Its prices are the dearest of any tier that the input can
/// reach, counted strictly.
Bound boundOf(const RequestFacts& facts, const ModelPrice& price, bool strict);

} // namespace rubber::relay
