// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/attest/certificate.h"

#include <string_view>
#include <vector>

namespace rubber::attest {

/// Certificates and revocation lists that came with evidence, in no order and without any trust.
struct CertificatePool {
    static constexpr std::size_t kMost = 16; ///< Of either.

    std::vector<Certificate> certificates;
    std::vector<RevocationList> revocations;

    /// Adds what a table of the SEV-SNP guest device holds (GHCB specification 2, section 4.1.8.1: entries of
    /// GUID, offset and length, ended by one of zeros; the GUID says only whether it is a revocation list).
    /// An empty table, or one of zeros alone, adds nothing. Invalid: table_malformed, certificate_malformed,
    /// crl_malformed, too_many_certificates
    Status addTable(std::string_view table);
    /// Adds every certificate and revocation list of a PEM text; what is between them is passed over.
    Status addPem(std::string_view pem);
    /// One certificate: DER or PEM.
    Status addCertificate(std::string_view bytes);
    Status addRevocations(std::string_view der);

    const Certificate* named(std::string_view commonName) const; ///< The first of this name.
    const Certificate* issuerOf(const Certificate& certificate) const;
};

} // namespace rubber::attest
