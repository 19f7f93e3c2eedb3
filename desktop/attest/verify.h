// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/attest/policy.h"
#include "desktop/attest/report.h"
#include "desktop/attest/roots.h"
#include "shared/attest_binding.h"
#include "shared/clock.h"

#include <string>

namespace rubber::attest {

inline constexpr const char* kSevSnp = "sev-snp";
inline constexpr const char* kNitro = "nitro";
inline constexpr const char* kNoEvidence = "none";

/// What a relay sent, as it came.
struct Evidence {
    std::string technology;   ///< kSevSnp, kNitro, kNoEvidence
    std::string report;       ///< An SEV-SNP report, or a Nitro document.
    std::string certificates; ///< SEV-SNP: the table of the guest device; may be empty.
    std::string chain;        ///< SEV-SNP: PEM, for what is not in the table.
};

/// What was asked, and when.
struct Question {
    /// A relay that answers later than this may have asked somebody else first.
    static constexpr Duration kFreshness = Duration::seconds(60);

    AttestBinding binding;
    Duration age;   ///< Since the nonce was made, by a clock that does not jump.
    WallTime now{}; ///< What certificates are judged at.
};

/// Looks at the evidence, step by step, and stops at the first that fails. Pure.
AttestationReport verify(const Evidence& evidence, const Question& question, const Policy& policy,
                         const Roots& roots = Roots::builtIn());

// The parts of it.
AttestationReport verifySnp(const Evidence& evidence, const Question& question, const Policy& policy,
                            const Roots& roots);
AttestationReport verifyNitro(const Evidence& evidence, const Question& question, const Policy& policy,
                              const Roots& roots);
/// nonce_stale. Of every technology.
Status checkFreshness(const Question& question);

} // namespace rubber::attest
