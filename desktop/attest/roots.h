// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/attest/product.h"
#include "shared/crypto/digest.h"

#include <vector>

namespace rubber::attest {

/// Where chains must end. The certificates themselves come with the evidence; what is built in is what they
/// hash to.
struct Roots {
    struct Snp {
        Product product;
        Digest keyHash; ///< SHA-256 of the ARK's SubjectPublicKeyInfo.
    };
    std::vector<Snp> snp;
    Digest nitro{}; ///< SHA-256 of the root certificate, as AWS publishes it.

    /// AMD's three and AWS's one.
    static const Roots& builtIn();
};

} // namespace rubber::attest
