// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/evidence/nitro_module.h"
#include "relay/core/evidence/no_evidence.h"
#include "relay/core/evidence/snp_guest.h"

namespace rubber::relay {

Result<std::unique_ptr<EvidenceSource>> makeEvidenceSource(Attestation kind) {
    switch (kind) {
    case Attestation::SevSnp:
        return std::make_unique<SnpGuest>();
    case Attestation::Nitro:
        return std::make_unique<NitroModule>();
    case Attestation::None:
        break;
    }
    return std::make_unique<NoEvidence>();
}

} // namespace rubber::relay
