// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/attest/certificate.h"

#include <algorithm>
#include <openssl/evp.h>
#include <openssl/x509.h>

namespace rubber::attest {

namespace {

constexpr std::size_t kMostCertificate = 16u << 10u, kMostList = 1u << 20u;

std::string_view contentOf(const ASN1_STRING* text) {
    return {reinterpret_cast<const char*>(ASN1_STRING_get0_data(text)),
            static_cast<std::size_t>(ASN1_STRING_length(text))};
}

} // namespace

Certificate Certificate::adopt(x509_st* x509) {
    return Certificate(std::shared_ptr<x509_st>(x509, X509_free));
}

Result<Certificate> Certificate::fromDer(std::string_view der) {
    const auto bad = [] {
        return fail(ErrorCode::Invalid, "certificate_malformed: a certificate cannot be read");
    };
    if (der.size() > kMostCertificate) return bad();
    const auto* at = reinterpret_cast<const unsigned char*>(der.data());
    const auto* const end = at + der.size();
    X509* x509 = d2i_X509(nullptr, &at, static_cast<long>(der.size()));
    if (!x509) return bad();
    Certificate certificate = adopt(x509);
    if (at != end || !X509_get0_pubkey(x509)) return bad();
    return certificate;
}

std::string Certificate::commonName() const {
    const X509_NAME* name = X509_get_subject_name(m_x509.get());
    const int at = X509_NAME_get_index_by_NID(name, NID_commonName, -1);
    if (at < 0 || X509_NAME_get_index_by_NID(name, NID_commonName, at) >= 0) return "";
    return std::string(contentOf(X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, at))));
}

bool Certificate::namesIssuer(const Certificate& issuer) const {
    return X509_NAME_cmp(X509_get_issuer_name(m_x509.get()), X509_get_subject_name(issuer.get())) == 0;
}

Digest Certificate::keyHash() const {
    unsigned char* der = nullptr;
    const int size = i2d_X509_PUBKEY(X509_get_X509_PUBKEY(m_x509.get()), &der);
    CHECK(size > 0);
    const Digest hash = sha256({reinterpret_cast<const char*>(der), static_cast<std::size_t>(size)});
    OPENSSL_free(der);
    return hash;
}

Digest Certificate::fingerprint() const {
    Digest hash{};
    unsigned size = 0;
    CHECK(X509_digest(m_x509.get(), EVP_sha256(), hash.data(), &size) == 1 && size == hash.size());
    return hash;
}

std::optional<std::string> Certificate::extension(const char* oid) const {
    const std::unique_ptr<ASN1_OBJECT, decltype(&ASN1_OBJECT_free)> object(OBJ_txt2obj(oid, 1),
                                                                           ASN1_OBJECT_free);
    CHECK(object);
    const int at = X509_get_ext_by_OBJ(m_x509.get(), object.get(), -1);
    if (at < 0 || X509_get_ext_by_OBJ(m_x509.get(), object.get(), at) >= 0) return std::nullopt;
    return std::string(contentOf(X509_EXTENSION_get_data(X509_get_ext(m_x509.get(), at))));
}

RevocationList RevocationList::adopt(X509_crl_st* crl) {
    return RevocationList(std::shared_ptr<X509_crl_st>(crl, X509_CRL_free));
}

Result<RevocationList> RevocationList::fromDer(std::string_view der) {
    const auto bad = [] {
        return fail(ErrorCode::Invalid, "crl_malformed: a revocation list cannot be read");
    };
    if (der.size() > kMostList) return bad();
    const auto* at = reinterpret_cast<const unsigned char*>(der.data());
    const auto* const end = at + der.size();
    X509_CRL* crl = d2i_X509_CRL(nullptr, &at, static_cast<long>(der.size()));
    if (!crl) return bad();
    RevocationList list = adopt(crl);
    if (at != end) return bad();
    return list;
}

} // namespace rubber::attest
