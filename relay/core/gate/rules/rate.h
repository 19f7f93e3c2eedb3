// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/gate/refusal.h"
#include "relay/core/key_ring.h"

namespace rubber::relay {

struct RateLimits {
    std::uint32_t concurrentPerKey = 0; ///< Of the relay; the policy may set a lower one.
    std::uint32_t concurrent = 0;       ///< Of the relay, over all keys.
    std::uint32_t running = 0;          ///< Over all keys, now.
};

/// Last part of question 4: do the key's rates leave room for one more request of about `tokens` input
/// tokens? Takes nothing: what is refused later must not have counted.
tl::expected<void, Refusal> askRates(Key& key, std::uint64_t tokens, const RateLimits& limits, BootTime now);
/// Counts a request that was admitted.
void countAdmitted(Key& key, std::uint64_t tokens, BootTime now);

} // namespace rubber::relay
