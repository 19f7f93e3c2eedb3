// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/control/control_reply.h"
#include "shared/ids.h"

#include <string>
#include <string_view>

namespace rubber::relay {

class RelayState;

/// POST audit/checkpoint, audit/tree, audit/proof, audit/cosign: what a device needs to check the audit log,
/// and its word that it did. `verb` is what stands behind "audit/".
ControlReply answerAudit(RelayState& state, std::string_view verb, const std::string& body,
                         const DeviceId& device);

} // namespace rubber::relay
