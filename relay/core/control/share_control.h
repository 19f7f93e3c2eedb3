// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/control/control_reply.h"
#include "shared/journal/record.h"

#include <string>

namespace rubber::relay {

class RelayState;
class SealingKeys;

/// POST shares/adopt: new shares for a relay in seal mode "shamir". A relay without a master key makes one;
/// one that has a key must be open. 409 "not_in_shamir_mode", 503 "relay_sealed".
ControlReply adoptShares(RelayState& state, SealingKeys& sealingKeys, const std::string& body,
                         const journal::Origin& origin);
/// POST unseal/cancel: what was given is wiped, whoever gave it. 409 "no_attempt": nobody has given anything.
ControlReply cancelUnsealing(RelayState& state, const journal::Origin& origin);
/// POST unseal/attempt and unseal/share. 409 "no_shares", "not_sealed", "no_attempt", "share_twice",
/// "share_other_set"; 400 for a share that is none; 403 "shares_wrong".
ControlReply unsealAttempt(RelayState& state);
ControlReply unsealByShare(RelayState& state, const std::string& body, const journal::Origin& origin);

} // namespace rubber::relay
