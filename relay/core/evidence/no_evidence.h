// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/evidence/evidence_source.h"

namespace rubber::relay {

/// The honest answer of a machine without any.
class NoEvidence final : public EvidenceSource {
public:
    Result<MachineEvidence> evidence(const AttestBinding&) override {
        return MachineEvidence{"none", "", ""};
    }
};

} // namespace rubber::relay
