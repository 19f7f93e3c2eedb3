// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/attest/certificate_pool.h"
#include "desktop/attest/snp_report.h"
#include "desktop/attest/step_walk.h"
#include "desktop/attest/verify.h"

namespace rubber::attest {

/// One SEV-SNP report on its way through the checks; each may use what those before it found.
struct SnpCase {
    const Evidence& evidence;
    const Question& question;
    const Policy& policy;
    const Roots& roots;
    SnpReport report{};
    CertificatePool pool{};
    std::optional<Certificate> signer{};
    Product product{};
};

// Each check of security.md 2.9, with the names of its refusals.
Verdict checkSnpFormat(SnpCase& c); ///< report_length, report_version, report_algorithm, report_reserved
/// signing_key, vlek_not_allowed, certificate_missing, root_unknown, product_mismatch, those of verifyChain,
/// of lookUp and of CertificatePool
Verdict checkSnpChain(SnpCase& c);
Verdict checkSnpSignature(SnpCase& c); ///< report_signature
Verdict checkSnpChip(SnpCase& c);      ///< extension_missing, tcb_mismatch, chip_masked, chip_mismatch
/// guest_policy_malformed, debug_allowed, migration_allowed, abi_too_old, vmpl_wrong
Verdict checkSnpGuest(SnpCase& c);
/// tcb_too_old, committed_tcb_too_old, alias_check_missing, smt_enabled
Verdict checkSnpTcb(SnpCase& c);
Verdict checkSnpProduct(SnpCase& c);     ///< product_not_accepted, cpu_mismatch
Verdict checkSnpMeasurement(SnpCase& c); ///< measurement_not_pinned, host_data_wrong, id_key_wrong

} // namespace rubber::attest
