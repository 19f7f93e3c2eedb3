// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/evidence/no_evidence.h"

namespace rubber::relay {

Result<std::unique_ptr<EvidenceSource>> makeEvidenceSource(Attestation kind) {
    if (kind != Attestation::None)
        return fail(ErrorCode::NotFound, "attestation.provider: this system gives no evidence; use \"none\"");
    return std::make_unique<NoEvidence>();
}

} // namespace rubber::relay
