// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/clock.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace rubber::relay {

/// Keyed digests of what is asked, under a key that is drawn at each start and leaves this memory as little as the
/// digests do. `sample` looks at a few hundred bytes and tells most requests apart; `whole` looks at all of them.
class RequestDigester {
public:
    RequestDigester();
    std::uint64_t sample(std::string_view model, std::string_view body) const;
    std::uint64_t whole(std::string_view body) const;

private:
    std::string m_key;
};

/// How often one key asks for the very same thing. Remembers its newest requests of ten minutes, those that came
/// more than once longest. Never counts two requests that differ as one.
class LoopWatch {
public:
    static constexpr std::size_t kSlots = 12;
    static constexpr Duration kWindow = Duration::seconds(600);

    struct Seen {
        std::uint32_t times = 1; ///< Within the window, this one included; at most one too few.
        Duration span;           ///< Since the first of them.
    };
    Seen note(const RequestDigester& digester, std::string_view model, std::string_view body, BootTime now);

private:
    struct Slot {
        std::uint64_t sample = 0, whole = 0; ///< 0: only the sample is known.
        std::uint32_t first = 0, times = 0;  ///< Seconds since boot; 0 times: free.
    };
    Slot& slotFor(std::uint32_t now);
    std::array<Slot, kSlots> m_slots{};
};

} // namespace rubber::relay
