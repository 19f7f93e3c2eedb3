// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/gate/refusal.h"
#include "relay/core/key_ring.h"

namespace rubber::relay {

/// Question 1: is the key alive? Killed before suspended before expired. An expiry by the clock refuses at
/// once; recording it for good is the relay state's business, after the clocks have agreed for a while
/// (DESIGN 6).
tl::expected<void, Refusal> askAlive(const Key& key, WallTime now);

} // namespace rubber::relay
