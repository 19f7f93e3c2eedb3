// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/control/control_reply.h"
#include "shared/journal/record.h"
#include "shared/secret.h"

#include <string>

namespace rubber::relay {

class RelayState;

/// POST unseal: opens the box, checks that it is meant for this relay and comes from this device, hands the
/// relay master key to UpstreamKeys. The first key ever is adopted (journalled as such); later ones must be
/// the same key.
ControlReply unsealByDevice(RelayState& state, const std::string& body, const journal::Origin& origin);
/// POST seal: forgets the master key. In `file` mode the key lies beside the relay, so sealing would promise
/// nothing: refused.
ControlReply sealByDevice(RelayState& state, const journal::Origin& origin);

/// The common part, also for the local socket and for `file` mode at start. Returns the sequence of the
/// SealRecord, 0 when the relay was open already.
Result<std::uint64_t> unsealWith(RelayState& state, Secret masterKey, const journal::Origin& origin);

} // namespace rubber::relay
