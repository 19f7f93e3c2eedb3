// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/control/control_reply.h"
#include "shared/protocol/messages.h"

#include <string>
#include <string_view>

namespace rubber::relay {

class RelayState;
struct KillLink;

/// What a link would kill: {"target":"key"|"all","state":…,"keys":…,"alive":…,"running":…,
/// "spent_today_usd":…,"held_usd":…}. `state` is there for one key only. No names: the relay has none.
std::string phoneView(RelayState& state, const KillLink& link);
/// {"killed":…,"streams_cut":…,"released_usd":…,"elapsed_ms":…,"durable":…}
std::string phoneReceipt(const protocol::KillReceipt& receipt);
/// {"error":{"code":…,"message":…}}; the page has its own words for each code.
ControlReply phoneRefusal(int status, std::string_view code, std::string_view message);

} // namespace rubber::relay
