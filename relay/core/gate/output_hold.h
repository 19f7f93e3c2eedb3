// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/gate/bound.h"

#include <optional>

namespace rubber::relay {

/// What the key could spend on this request.
struct Room {
    Money now = Money::max();   ///< Beside everything that is held.
    Money alone = Money::max(); ///< If nothing else were running: no request above this can ever fit.
};

struct OutputPlan {
    std::uint64_t limit = 0; ///< The most tokens of each choice the upstream may generate.
    std::uint64_t start = 0; ///< What is held for at first; grows up to `limit` while a stream runs.
    std::optional<std::uint64_t> splice; ///< Written into the body, which has no limit of its own.
};

/// Decides how much output a request is held for. `bound` has everything but its output limit. Without a cap
/// nothing is spliced and the hold only informs.
OutputPlan planOutput(const RequestFacts& facts, const ModelPrice& price, const Bound& bound,
                      const Room& room, bool capped);

} // namespace rubber::relay
