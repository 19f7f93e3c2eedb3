// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/attest/certificate.h"
#include "shared/clock.h"

#include <span>

namespace rubber::attest {

/// How every certificate of a chain must be signed.
enum class SignedBy {
    RsaPss,     ///< RSASSA-PSS, SHA-384, MGF1 with SHA-384, salt of 48 bytes: AMD.
    EcdsaSha384 ///< AWS Nitro.
};

/// Checks that each certificate, leaf first, was issued and signed by the next, the last one by itself, in
/// this form, and that all are valid at `at`. The caller has judged the root before. Not OpenSSL's strict
/// mode: AMD's genuine chain has no authority key identifiers, and serial numbers of 0.
/// Unauthorized: chain_broken, chain_form, chain_signature, certificate_not_yet_valid, certificate_expired.
Status verifyChain(std::span<const Certificate> leafFirst, WallTime at, SignedBy form);

} // namespace rubber::attest
