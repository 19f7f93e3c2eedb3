// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/control/control_reply.h"

#include <string>

namespace rubber::relay {

class RelayState;

/// `totals`: sums and kinds of alerts, all that a watch pass may know. Looks at no more than 4,096 records a call.
ControlReply watchTotals(RelayState& state, const std::string& body);

} // namespace rubber::relay
