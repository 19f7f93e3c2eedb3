// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/control/control_reply.h"
#include "relay/core/evidence/evidence_source.h"

#include <memory>
#include <string>

namespace rubber::relay {

class RelayState;

/// What the composition root gives for `attest`: the machine's evidence and, as PEM, the certificates the
/// owner configured beside it.
struct Attesting {
    std::shared_ptr<EvidenceSource> source; ///< Shared with questions that are under way.
    std::string chain;
};

/// POST attest: the machine's evidence over the device's nonce and this relay's keys. The device is asked on
/// another thread (ControlReply::elsewhere).
ControlReply attest(RelayState& state, const Attesting& attesting, const std::string& body);

} // namespace rubber::relay
