// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/crypto/digest.h"
#include "shared/result.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct x509_st;
struct X509_crl_st;

namespace rubber::attest {

/// One parsed X.509 certificate; copies share it. Parsing says nothing about trust.
class Certificate {
public:
    /// Exactly one certificate and nothing behind it, at most 16 KiB.
    static Result<Certificate> fromDer(std::string_view der);
    /// Takes over one reference.
    static Certificate adopt(x509_st* x509);

    std::string commonName() const;                    ///< Of the subject; "" when it has none or several.
    bool namesIssuer(const Certificate& issuer) const; ///< Its issuer's name is the other's subject.
    Digest keyHash() const;                            ///< SHA-256 of the SubjectPublicKeyInfo.
    Digest fingerprint() const;                        ///< SHA-256 of the whole certificate.
    /// The value of an extension that is there exactly once; `oid` in dotted form.
    std::optional<std::string> extension(const char* oid) const;
    x509_st* get() const { return m_x509.get(); }

private:
    explicit Certificate(std::shared_ptr<x509_st> x509) : m_x509(std::move(x509)) {}
    std::shared_ptr<x509_st> m_x509;
};

/// One parsed certificate revocation list.
class RevocationList {
public:
    static Result<RevocationList> fromDer(std::string_view der); ///< At most 1 MiB.
    static RevocationList adopt(X509_crl_st* crl);
    X509_crl_st* get() const { return m_crl.get(); }

private:
    explicit RevocationList(std::shared_ptr<X509_crl_st> crl) : m_crl(std::move(crl)) {}
    std::shared_ptr<X509_crl_st> m_crl;
};

} // namespace rubber::attest
