// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/attest/verify.h"
#include "tests/support/evidence/made_certificates.h"

#include <functional>
#include <map>
#include <optional>

namespace rubber::test {

/// A made-up Nitro hypervisor: a root, one authority between, and enclaves whose documents it signs.
class MadeNitro {
public:
    struct Fields {
        std::uint64_t timestamp = 1'750'000'000'000;
        std::map<unsigned, std::string> pcrs;
        std::string certificate;         ///< DER
        std::vector<std::string> bundle; ///< DER, root first.
        std::optional<std::string> publicKey, userData, nonce;
        bool repeatsNonce = false; ///< The field stands there twice.
    };

    MadeNitro();
    Fields fields(const AttestBinding& binding) const; ///< Of a document that passes.
    std::string document(const Fields& fields) const;
    attest::Evidence evidence(const AttestBinding& binding,
                              const std::function<void(Fields&)>& change = {}) const;
    attest::Roots roots() const;

    std::string root, between, leaf; ///< DER

private:
    MadeKey m_rootKey, m_betweenKey, m_leafKey;
};

} // namespace rubber::test
