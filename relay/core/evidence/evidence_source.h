// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/config.h"
#include "shared/attest_binding.h"
#include "shared/result.h"

#include <memory>
#include <string>

namespace rubber::relay {

/// What a machine says about itself.
struct MachineEvidence {
    std::string technology;   ///< "none", "sev-snp", "nitro"
    std::string report;       ///< An SEV-SNP report or a Nitro document.
    std::string certificates; ///< SEV-SNP: the guest device's table; may be empty.
};

/// Where evidence comes from: a device of the machine, or nowhere. May take seconds. One call at a time, on
/// any thread.
class EvidenceSource {
public:
    virtual ~EvidenceSource() = default;
    /// Unavailable when the device is missing, closed to this user, or busy.
    virtual Result<MachineEvidence> evidence(const AttestBinding& binding) = 0;
};

/// The one that the configuration names. NotFound for evidence this system cannot give.
Result<std::unique_ptr<EvidenceSource>> makeEvidenceSource(Attestation kind);

} // namespace rubber::relay
