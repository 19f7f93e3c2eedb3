// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/clock.h"
#include "shared/money.h"
#include "shared/policy.h"

#include <cstdint>

namespace rubber::relay {

/// The money of one proxy key: settled and held, for the running day and for its life. Plain arithmetic; the
/// Ledger is the only one who changes it. Invariant, overruns aside: settled + held <= cap, for each cap, at
/// every moment.
struct Account {
    UtcDay day;                  ///< Window that spentToday and heldToday belong to; never goes back.
    Money spentToday, heldToday; ///< heldToday: holds admitted in `day`.
    Money spentLifetime, heldLifetime;
    std::uint64_t requestsToday = 0, requestsLifetime = 0;
    std::uint32_t running = 0;   ///< Holds not settled yet.
    std::uint32_t lookingUp = 0; ///< Of those, finished ones whose cost is still asked for.

    /// The window before `day`, for streams that grow or settle after midnight.
    UtcDay previousDay;
    Money spentPrevious, heldPrevious;

    /// What the power-cut rule needs (journal/README.md): the newest hold, the largest one, and the newest
    /// power-cut forfeit.
    std::uint64_t lastHold = 0, lastPowerCut = 0;
    Money largestHold;

    /// Moves to a later day: today's numbers start at zero. A day that is not later changes nothing.
    void roll(UtcDay today);

    /// Spent and held of the window a request belongs to.
    struct Window {
        Money& spent;
        Money& held;
    };
    bool keeps(UtcDay window) const { return window == day || window == previousDay; }
    Window window(UtcDay window); ///< Only for a day that is kept.
    bool operator==(const Account&) const = default;
};

} // namespace rubber::relay
