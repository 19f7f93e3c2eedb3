// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/control/control_reply.h"
#include "relay/core/kill_switch.h"
#include "shared/protocol/messages.h"

#include <functional>
#include <string>

namespace rubber::relay {

class RelayState;

/// Every kill, whoever asks: flags, sockets and record at once, then the answer with what became of the
/// record. `written` turns the finished receipt into the answer's body. What no living key uses any more is
/// erased once the record is durable.
ControlReply killNow(RelayState& state, const protocol::KillRequest& request, const KilledBy& by,
                     std::function<std::string(const protocol::KillReceipt&)> written);

/// POST kill-link/create: a link for a key, or for all; voids the one its target had. Refused where no phone
/// could open the page.
ControlReply createKillLink(RelayState& state, const std::string& body, const journal::Origin& origin);
ControlReply revokeKillLink(RelayState& state, const std::string& body, const journal::Origin& origin);
ControlReply listKillLinks(const RelayState& state);

} // namespace rubber::relay
