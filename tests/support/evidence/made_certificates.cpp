// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/evidence/made_certificates.h"

#include "shared/crypto/digest.h"

#include <openssl/ec.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509v3.h>

namespace rubber::test {

namespace {

X509_NAME* named(const std::string& name) {
    X509_NAME* result = X509_NAME_new();
    CHECK(X509_NAME_add_entry_by_txt(result, "CN", MBSTRING_ASC,
                                     reinterpret_cast<const unsigned char*>(name.c_str()), -1, -1, 0));
    return result;
}

std::string derOf(auto* thing, int (*encode)(decltype(thing), unsigned char**)) {
    unsigned char* der = nullptr;
    const int size = encode(thing, &der);
    CHECK(size > 0);
    std::string text(reinterpret_cast<const char*>(der), static_cast<std::size_t>(size));
    OPENSSL_free(der);
    return text;
}

EVP_MD_CTX* signerOf(const MadeKey& key, MadeForm form) {
    EVP_MD_CTX* context = EVP_MD_CTX_new();
    EVP_PKEY_CTX* inner = nullptr;
    CHECK(EVP_DigestSignInit(context, &inner, EVP_sha384(), nullptr, key.get()) == 1);
    if (form == MadeForm::Pss || form == MadeForm::PssWithShortSalt) {
        CHECK(EVP_PKEY_CTX_set_rsa_padding(inner, RSA_PKCS1_PSS_PADDING) == 1);
        CHECK(EVP_PKEY_CTX_set_rsa_pss_saltlen(inner, form == MadeForm::Pss ? 48 : 32) == 1);
    }
    return context;
}

void setTime(const ASN1_TIME* place, WallTime time) {
    CHECK(ASN1_TIME_set(const_cast<ASN1_TIME*>(place), static_cast<time_t>(time.ms / 1000)));
}

void addExtension(X509* x509, const std::string& oid, const std::string& value) {
    ASN1_OBJECT* object = OBJ_txt2obj(oid.c_str(), 1);
    ASN1_OCTET_STRING* content = ASN1_OCTET_STRING_new();
    ASN1_OCTET_STRING_set(content, reinterpret_cast<const unsigned char*>(value.data()),
                          static_cast<int>(value.size()));
    X509_EXTENSION* extension = X509_EXTENSION_create_by_OBJ(nullptr, object, 0, content);
    CHECK(X509_add_ext(x509, extension, -1) == 1);
    X509_EXTENSION_free(extension);
    ASN1_OCTET_STRING_free(content);
    ASN1_OBJECT_free(object);
}

} // namespace

MadeKey::MadeKey(evp_pkey_st* key) : m_key(key, EVP_PKEY_free) { CHECK(key); }
MadeKey MadeKey::rsa() { return MadeKey(EVP_RSA_gen(2048)); }
MadeKey MadeKey::p384() { return MadeKey(EVP_EC_gen("P-384")); }

std::pair<std::string, std::string> MadeKey::sign(const std::string& message) const {
    EVP_MD_CTX* context = signerOf(*this, MadeForm::Ecdsa);
    unsigned char der[256];
    std::size_t size = sizeof der;
    CHECK(EVP_DigestSign(context, der, &size, reinterpret_cast<const unsigned char*>(message.data()),
                         message.size()) == 1);
    EVP_MD_CTX_free(context);
    const unsigned char* at = der;
    ECDSA_SIG* pair = d2i_ECDSA_SIG(nullptr, &at, static_cast<long>(size));
    const auto bytes = [](const BIGNUM* number) {
        std::string text(48, '\0');
        CHECK(BN_bn2binpad(number, reinterpret_cast<unsigned char*>(text.data()), 48) == 48);
        return text;
    };
    std::pair result{bytes(ECDSA_SIG_get0_r(pair)), bytes(ECDSA_SIG_get0_s(pair))};
    ECDSA_SIG_free(pair);
    return result;
}

std::string MadeKey::keyHash() const {
    return std::string(asText(sha256(derOf(static_cast<const EVP_PKEY*>(get()), i2d_PUBKEY))));
}

std::string makeCertificate(const MadeCertificate& what, const MadeKey& of, const MadeKey& by,
                            MadeForm form) {
    X509* x509 = X509_new();
    CHECK(X509_set_version(x509, 2) == 1);
    ASN1_INTEGER_set_uint64(X509_get_serialNumber(x509), what.serial);
    X509_NAME *subject = named(what.name), *issuer = named(what.issuer);
    X509_set_subject_name(x509, subject);
    X509_set_issuer_name(x509, issuer);
    X509_NAME_free(subject);
    X509_NAME_free(issuer);
    setTime(X509_get0_notBefore(x509), what.from);
    setTime(X509_get0_notAfter(x509), what.until);
    X509_set_pubkey(x509, of.get());
    if (what.authority) addExtension(x509, "2.5.29.19", std::string("\x30\x03\x01\x01\xff", 5));
    for (const auto& [oid, value] : what.extensions)
        addExtension(x509, oid, value);
    EVP_MD_CTX* context = signerOf(by, form);
    CHECK(X509_sign_ctx(x509, context) > 0);
    EVP_MD_CTX_free(context);
    std::string der = derOf(static_cast<const X509*>(x509), i2d_X509);
    X509_free(x509);
    return der;
}

std::string makeRevocations(const std::string& issuer, const MadeKey& by, WallTime from, WallTime until,
                            const std::vector<std::uint64_t>& serials) {
    X509_CRL* crl = X509_CRL_new();
    X509_CRL_set_version(crl, 1);
    X509_NAME* name = named(issuer);
    X509_CRL_set_issuer_name(crl, name);
    X509_NAME_free(name);
    ASN1_TIME* time = ASN1_TIME_new();
    setTime(time, from);
    X509_CRL_set1_lastUpdate(crl, time);
    for (const std::uint64_t serial : serials) {
        X509_REVOKED* entry = X509_REVOKED_new();
        ASN1_INTEGER* number = ASN1_INTEGER_new();
        ASN1_INTEGER_set_uint64(number, serial);
        X509_REVOKED_set_serialNumber(entry, number);
        X509_REVOKED_set_revocationDate(entry, time);
        ASN1_INTEGER_free(number);
        CHECK(X509_CRL_add0_revoked(crl, entry) == 1);
    }
    setTime(time, until);
    X509_CRL_set1_nextUpdate(crl, time);
    ASN1_TIME_free(time);
    EVP_MD_CTX* context = signerOf(by, MadeForm::Pss);
    CHECK(X509_CRL_sign_ctx(crl, context) > 0);
    EVP_MD_CTX_free(context);
    std::string der = derOf(static_cast<const X509_CRL*>(crl), i2d_X509_CRL);
    X509_CRL_free(crl);
    return der;
}

std::string asPem(const std::string& der, const char* kind) {
    std::string text = "-----BEGIN " + std::string(kind) + "-----\n";
    const std::string base64 = toBase64(der);
    for (std::size_t at = 0; at < base64.size(); at += 64)
        text += base64.substr(at, 64) + "\n";
    return text + "-----END " + kind + "-----\n";
}

} // namespace rubber::test
