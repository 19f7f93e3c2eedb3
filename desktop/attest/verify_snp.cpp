// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/attest/snp_checks.h"

#include <array>

namespace rubber::attest {

namespace {

Verdict checkEvidence(SnpCase&) { return std::string("an AMD SEV-SNP report came"); }

/// nonce_stale, binding_wrong
Verdict checkBinding(SnpCase& c) {
    TRY(checkFreshness(c.question));
    const auto expected = c.question.binding.digest();
    if (!equalConstantTime(c.report.reportData,
                           {reinterpret_cast<const char*>(expected.data()), expected.size()}))
        return refuse("binding_wrong",
                      "the report answers another question or speaks of other keys than the paired ones");
    return std::string("it answers this question and names the paired identity, sealing and TLS keys");
}

constexpr std::array kChecks{
    Check<SnpCase>{Step::Evidence, checkEvidence},
    Check<SnpCase>{Step::Format, checkSnpFormat},
    Check<SnpCase>{Step::Chain, checkSnpChain},
    Check<SnpCase>{Step::Signature, checkSnpSignature},
    Check<SnpCase>{Step::Chip, checkSnpChip},
    Check<SnpCase>{Step::Guest, checkSnpGuest},
    Check<SnpCase>{Step::Tcb, checkSnpTcb},
    Check<SnpCase>{Step::Product, checkSnpProduct},
    Check<SnpCase>{Step::Measurement, checkSnpMeasurement},
    Check<SnpCase>{Step::Binding, checkBinding},
};

void tellFacts(AttestationReport& report, const SnpCase& c) {
    if (c.report.version == 0) return; // Not even read.
    const auto fact = [&](const char* name, std::string value) {
        report.facts.emplace_back(name, std::move(value));
    };
    fact("version", std::to_string(c.report.version));
    if (c.signer) fact("product", toString(c.product));
    if (c.signer) fact("reported_tcb", Tcb::fromBytes(c.report.reportedTcb, c.product).toText());
    if (c.signer) fact("committed_tcb", Tcb::fromBytes(c.report.committedTcb, c.product).toText());
    if (c.report.cpu) fact("cpu", c.report.cpu->toText());
    fact("signing_key", c.report.signingKey() == SnpReport::SigningKey::Vcek   ? "vcek"
                        : c.report.signingKey() == SnpReport::SigningKey::Vlek ? "vlek"
                                                                               : "other");
    fact("vmpl", std::to_string(c.report.vmpl));
    fact("guest_svn", std::to_string(c.report.guestSvn));
    fact("measurement", toHex(c.report.measurement));
    fact("host_data", toHex(c.report.hostData));
    fact("id_key_digest", toHex(c.report.idKeyDigest));
    fact("chip_id", toHex(c.report.chipId));
}

} // namespace

AttestationReport verifySnp(const Evidence& evidence, const Question& question, const Policy& policy,
                            const Roots& roots) {
    AttestationReport report;
    report.technology = kSevSnp;
    SnpCase c{evidence, question, policy, roots};
    walk<SnpCase>(report, c, kChecks);
    tellFacts(report, c);
    // Only the owner knows whether what is pinned covers the image or the firmware alone; level image says
    // so.
    if (report.passed())
        report.level =
            policy.level == Level::Image && !policy.measurements.empty() ? Level::Image : Level::Firmware;
    return report;
}

} // namespace rubber::attest
