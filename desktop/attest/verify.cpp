// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/attest/verify.h"

#include "desktop/attest/step_walk.h"

namespace rubber::attest {

Status checkFreshness(const Question& question) {
    if (question.age > Question::kFreshness)
        return refuse("nonce_stale", "the answer took more than a minute; ask again");
    return {};
}

AttestationReport verify(const Evidence& evidence, const Question& question, const Policy& policy,
                         const Roots& roots) {
    if (evidence.technology == kSevSnp) return verifySnp(evidence, question, policy, roots);
    if (evidence.technology == kNitro) return verifyNitro(evidence, question, policy, roots);
    AttestationReport report;
    report.technology = evidence.technology;
    if (evidence.technology == kNoEvidence)
        add(report, Step::Evidence,
            refuse("no_evidence", "the relay runs on a machine, or is configured, without attestation"));
    else
        add(report, Step::Evidence,
            refuse("evidence_unknown",
                   "this program does not know evidence of this kind; it may be too old"));
    return report;
}

} // namespace rubber::attest
