// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/clock.h"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>

namespace rubber::relay {

/// A sliding minute counted in seconds: never lets more than `limit` pass in any 60 seconds. Costs a pointer
/// until first used.
class RateWindow {
public:
    /// How long to wait until `amount` may fit (at least 1 s); nothing when it fits now. Takes nothing. An
    /// amount above the whole limit fits into an empty window only.
    std::optional<Duration> wait(std::uint64_t amount, std::uint64_t limit, BootTime now);
    /// Takes `amount` if it fits; otherwise returns the wait, taking nothing.
    std::optional<Duration> take(std::uint64_t amount, std::uint64_t limit, BootTime now);
    /// Adds without asking (tokens known only afterwards).
    void add(std::uint64_t amount, BootTime now);

private:
    // The running second and the 60 before it: any 60 seconds lie within them.
    static constexpr std::int64_t kSeconds = 61;
    struct Ring {
        std::array<std::uint64_t, kSeconds> counts{};
        std::int64_t newest = 0;
        std::uint64_t sum = 0;
    };
    void roll(BootTime now);
    std::unique_ptr<Ring> m_ring;
};

} // namespace rubber::relay
