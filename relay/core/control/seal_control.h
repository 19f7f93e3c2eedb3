// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/control/control_reply.h"
#include "shared/ids.h"
#include "shared/journal/record.h"
#include "shared/secret.h"

#include <string>

namespace rubber::relay {

class RelayState;
class SealingKeys;

/// POST unseal: opens the box, checks that it is meant for this relay and comes from this device, hands the
/// relay master key to UpstreamKeys. The first key ever is adopted (journalled as such); later ones must be
/// the same key.
/// Where shares are in force, nothing but shares opens the relay: 409 "shares_needed".
ControlReply unsealByDevice(RelayState& state, SealingKeys& sealingKeys, const std::string& body,
                            const journal::Origin& origin);
/// POST seal: forgets the master key. In `file` mode the key lies beside the relay, so sealing would promise
/// nothing: refused.
ControlReply sealByDevice(RelayState& state, const journal::Origin& origin);

/// The common part, also for the local socket and for `file` mode at start. Returns the sequence of the
/// SealRecord, 0 when the relay was open already.
Result<std::uint64_t> unsealWith(RelayState& state, Secret masterKey, const journal::Origin& origin);

/// Plain text of a box: relay 0 device 0 and 32 bytes. The ids tie it to this pair; a box carries no sender
/// of its own.
Result<Secret> sealedKeyIn(const Secret& plain, const RelayId& relay, const DeviceId& device);
/// 409 "shares_needed" where only shares may open the relay.
std::optional<Refused> refusedWholeKey(RelayState& state);
ControlReply commandReceipt(std::uint64_t sequence, std::uint64_t durable, WallTime at);

} // namespace rubber::relay
