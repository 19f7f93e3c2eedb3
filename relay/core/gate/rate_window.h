// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/clock.h"

#include <cstdint>
#include <optional>

namespace rubber::relay {

/// A sliding minute in two buckets: never lets more than `limit` pass in any 60 seconds it has seen, uses 32 bytes a key.
class RateWindow {
public:
    /// Takes `amount` if it fits; otherwise returns the wait until it may fit (at least 1 s), taking nothing.
    std::optional<Duration> take(std::uint64_t amount, std::uint64_t limit, BootTime now);
    /// Adds without asking (tokens known only afterwards).
    void add(std::uint64_t amount, BootTime now);

private:
    void roll(BootTime now);
    std::int64_t m_minute = -1;
    std::uint64_t m_current = 0, m_previous = 0;
};

} // namespace rubber::relay
