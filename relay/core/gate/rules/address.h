// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/gate/refusal.h"
#include "relay/core/key_ring.h"

namespace rubber::relay {

/// Question 2: may the key be used from this address?
tl::expected<void, Refusal> askAddress(const Key& key, const IpAddress& client);
/// True when this request, having passed everything else, binds the key to its address.
bool claimsPin(const Key& key, bool fromTrustedProxy);

} // namespace rubber::relay
