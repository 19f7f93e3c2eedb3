// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/attest/verify.h"
#include "tests/support/evidence/made_binding.h"
#include "tests/support/evidence/made_certificates.h"

#include <functional>

namespace rubber::test {

/// A made-up SEV-SNP machine: a root, an issuer and a chip key in AMD's forms, and reports signed by it.
class MadeSnp {
public:
    struct Options {
        attest::Product product = attest::Product::Genoa;
        bool vlek = false;
        attest::Tcb tcb{0, 10, 0, 23, 84};
        WallTime from{1'700'000'000'000}, until{1'900'000'000'000}; ///< Of the chip's certificate.
        MadeForm form = MadeForm::Pss;                              ///< Of its signature.
        std::string productName = "Genoa";
        std::string hardwareId = std::string(64, '\x5c');
    };
    struct Fields {
        std::uint32_t version = 3, guestSvn = 2, vmpl = 0, flags = 0;
        std::uint64_t policy = 0x30000, platformInfo = 0x27;
        std::string reportData = std::string(64, '\0'), measurement = std::string(48, '\x4d');
        std::string hostData = std::string(32, '\x48'), idKeyDigest = std::string(48, '\x49');
        std::string chipId = std::string(64, '\x5c');
        std::string reportedTcb, committedTcb; ///< 8 bytes each, as in a report.
        attest::Cpu cpu{0x19, 0x11, 0x01};
    };

    MadeSnp() : MadeSnp(Options()) {}
    explicit MadeSnp(const Options& options);

    Fields fields() const;                          ///< Of a report that passes.
    std::string report(const Fields& fields) const; ///< Signed, 1,184 bytes.
    attest::Roots roots() const;
    std::string root, issuer, signer; ///< Certificates, DER.
    /// As the guest device gives it.
    std::string table() const;
    std::string pem() const;
    /// Of the root; the issuer has serial 7.
    std::string revocations(WallTime from, WallTime until, const std::vector<std::uint64_t>& serials) const;
    /// A report that answers the question, changed as the caller likes before it is signed.
    attest::Evidence evidence(const AttestBinding& binding,
                              const std::function<void(Fields&)>& change = {}) const;

    static std::string tcbBytes(const attest::Tcb& tcb, attest::Product product);

private:
    Options m_options;
    MadeKey m_rootKey, m_issuerKey, m_chipKey;
};

attest::Question madeQuestion(); ///< With madeBinding, asked a second ago, in 2025.

} // namespace rubber::test
