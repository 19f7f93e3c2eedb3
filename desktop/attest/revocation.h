// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/attest/certificate.h"
#include "shared/clock.h"

#include <vector>

namespace rubber::attest {

/// What the revocation lists at hand say about certificates that `root` issued.
enum class Revocation {
    NoList,  ///< None of the lists is this root's.
    OldList, ///< There is one, and its next issue is overdue at `at`.
    Clear,   ///< A current one does not name the certificate.
};

/// Lists of other roots are not looked at. A list that names the certificate counts however old it is:
/// certificate_revoked. One under this root's name that it did not sign: crl_signature.
Result<Revocation> lookUp(const Certificate& certificate, const Certificate& root,
                          const std::vector<RevocationList>& lists, WallTime at);

} // namespace rubber::attest
