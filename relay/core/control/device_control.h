// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/control/control_reply.h"
#include "relay/core/relay_state.h"

#include <string>

namespace rubber::relay {

class Pairing;

/// What devices on the list do with the list (protocol/roster.h): look at it, let in the one that waits, turn
/// it away, take one off. Every change is an entry its caller has signed. Loop thread only.
ControlReply listDevices(const RelayState& state, const Pairing& pairing);
ControlReply addDevice(RelayState& state, Pairing& pairing, const std::string& body, const DeviceId& caller);
ControlReply denyDevice(RelayState& state, Pairing& pairing, const std::string& body);
ControlReply removeDevice(RelayState& state, const std::string& body, const DeviceId& caller);

/// Writes an entry down, whoever brought it. `by` must have signed it; what the list refuses changes nothing.
tl::expected<std::uint64_t, Refused> recordEntry(RelayState& state, const Envelope& entry, const DeviceId& by);

} // namespace rubber::relay
