// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/clock.h"

#include <optional>

namespace rubber::desktop {

/// How long to wait after the n-th try in a row that left something pending: 1, 2, 4, 8, then 10 s.
Duration killRetryDelay(unsigned tries);

/// When App::retryKills is to be called next by a program that runs for long. Asks no clock and starts no
/// timer. At the start of a program whatever is pending is due at once.
class KillPace {
public:
    /// A kill was just sent and not confirmed by all: try again soon, however long others have waited.
    void killed(BootTime now) { tried(now, 0); }
    /// A retry ended; `pending` is how many entries are left.
    void retried(BootTime now, std::size_t pending);
    /// When the next try is due, if anything is pending.
    bool due(BootTime now) const { return !m_next || now >= *m_next; }
    unsigned tries() const { return m_tries; }

private:
    void tried(BootTime now, unsigned tries);
    unsigned m_tries = 0;
    std::optional<BootTime> m_next;
};

} // namespace rubber::desktop
