// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/control/control_reply.h"
#include "shared/journal/record.h"

#include <string>

namespace rubber::relay {

class RelayState;
class SealingKeys;

/// POST webhook/set, webhook/rotate, webhook/remove, webhook/test and webhooks. What a webhook signs with and
/// where it goes come in a box for a one-time key; neither is in any answer.
ControlReply setWebhook(RelayState& state, SealingKeys& sealingKeys, const std::string& body,
                        const journal::Origin& origin);
/// The secret before signs, too, for 24 hours.
ControlReply rotateWebhook(RelayState& state, SealingKeys& sealingKeys, const std::string& body,
                           const journal::Origin& origin);
ControlReply removeWebhook(RelayState& state, const std::string& body, const journal::Origin& origin);
/// Queues a message for this webhook alone; the list says what became of it.
ControlReply testWebhook(RelayState& state, const std::string& body, const journal::Origin& origin);
ControlReply listWebhooks(RelayState& state);

} // namespace rubber::relay
