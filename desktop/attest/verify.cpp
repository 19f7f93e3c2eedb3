// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/attest/verify.h"

#include "desktop/attest/step_walk.h"

#include <openssl/err.h>

namespace rubber::attest {

namespace {

/// What OpenSSL noted while it refused something stays in the thread's queue, where the next TLS call of
/// somebody else would take it for its own.
struct ForgetErrors {
    ~ForgetErrors() { ERR_clear_error(); }
};

} // namespace

Status checkFreshness(const Question& question) {
    if (question.age > Question::kFreshness)
        return refuse("nonce_stale", "the answer took more than a minute; ask again");
    return {};
}

AttestationReport verify(const Evidence& evidence, const Question& question, const Policy& policy,
                         const Roots& roots) {
    const ForgetErrors afterwards;
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
