// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/net/control_certificate.h"

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

namespace rubber::relay {
namespace {

template <auto Free>
struct Freer {
    template <class T>
    void operator()(T* object) const {
        Free(object);
    }
};
using KeyPointer = std::unique_ptr<EVP_PKEY, Freer<EVP_PKEY_free>>;
using CertificatePointer = std::unique_ptr<X509, Freer<X509_free>>;
using BioPointer = std::unique_ptr<BIO, Freer<BIO_free_all>>;

tl::unexpected<Error> failed(const char* what) {
    return fail(ErrorCode::Unavailable, std::string("control certificate: cannot ") + what);
}

CertificatePointer readCertificate(const std::string& pem) {
    const BioPointer bio(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())));
    return CertificatePointer(bio ? PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr) : nullptr);
}

Result<Digest> hashOfKey(const X509* certificate) {
    unsigned char* der = nullptr;
    const int size = i2d_X509_PUBKEY(X509_get_X509_PUBKEY(certificate), &der);
    if (size <= 0) return failed("encode the public key");
    const Digest hash = sha256({reinterpret_cast<const char*>(der), static_cast<std::size_t>(size)});
    OPENSSL_free(der);
    return hash;
}

bool addExtension(X509* certificate, int id, const char* value) {
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    X509_EXTENSION* extension = X509V3_EXT_conf_nid(nullptr, &context, id, value);
    if (!extension) return false;
    const bool added = X509_add_ext(certificate, extension, -1) == 1;
    X509_EXTENSION_free(extension);
    return added;
}

/// Fills in everything but the signature.
bool describe(X509* certificate, EVP_PKEY* key) {
    const std::string serialBytes = randomBytes(8);
    ASN1_INTEGER* serial = X509_get_serialNumber(certificate);
    std::uint64_t number = 1;
    for (const char byte : serialBytes)
        number = number << 7 | (static_cast<unsigned char>(byte) & 0x7f);
    X509_NAME* name = X509_get_subject_name(certificate);
    // The dates mean nothing: the pin decides, and a device with a wrong clock must still reach its relay.
    return X509_set_version(certificate, X509_VERSION_3) == 1 &&
           ASN1_INTEGER_set_uint64(serial, number) == 1 &&
           ASN1_TIME_set_string_X509(X509_getm_notBefore(certificate), "20200101000000Z") == 1 &&
           ASN1_TIME_set_string_X509(X509_getm_notAfter(certificate), "99991231235959Z") == 1 &&
           X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC,
                                      reinterpret_cast<const unsigned char*>("rubberapi relay"), -1, -1,
                                      0) == 1 &&
           X509_set_issuer_name(certificate, name) == 1 && X509_set_pubkey(certificate, key) == 1 &&
           addExtension(certificate, NID_basic_constraints, "critical,CA:FALSE") &&
           addExtension(certificate, NID_subject_alt_name, "DNS:localhost");
}

} // namespace

Result<ControlCertificate> makeControlCertificate() {
    const KeyPointer key(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"));
    const CertificatePointer certificate(X509_new());
    if (!key || !certificate) return failed("make a key");
    if (!describe(certificate.get(), key.get())) return failed("fill in the fields");
    // Ed25519 hashes by itself: no digest.
    if (X509_sign(certificate.get(), key.get(), nullptr) <= 0) return failed("sign");

    const BioPointer certificateText(BIO_new(BIO_s_mem()));
    const BioPointer keyText(BIO_new(BIO_s_secmem()));
    if (!certificateText || !keyText || PEM_write_bio_X509(certificateText.get(), certificate.get()) != 1 ||
        PEM_write_bio_PrivateKey(keyText.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1)
        return failed("write PEM");
    ControlCertificate made;
    char* data = nullptr;
    long size = BIO_get_mem_data(certificateText.get(), &data);
    made.certificatePem.assign(data, static_cast<std::size_t>(size));
    size = BIO_get_mem_data(keyText.get(), &data);
    made.keyPem = Secret(std::string_view(data, static_cast<std::size_t>(size)));
    OPENSSL_cleanse(data, static_cast<std::size_t>(size));
    TRY_LET(hash, hashOfKey(certificate.get()));
    made.keyHash = hash;
    return made;
}

Result<Digest> publicKeyHash(const std::string& certificatePem) {
    const auto certificate = readCertificate(certificatePem);
    if (!certificate) return fail(ErrorCode::Corrupt, "control.crt: not a certificate");
    return hashOfKey(certificate.get());
}

Result<std::shared_ptr<ssl_ctx_st>> controlTlsContext(const RelayIdentity& identity) {
    TRY_LET(hash, publicKeyHash(identity.controlCertificatePem));
    if (hash != identity.tlsKeyHash)
        return fail(ErrorCode::Corrupt, "control.crt: another key than control.pin says");
    const std::shared_ptr<SSL_CTX> context(SSL_CTX_new(TLS_server_method()), SSL_CTX_free);
    const auto certificate = readCertificate(identity.controlCertificatePem);
    const std::string_view pem = identity.controlKeyPem.reveal();
    const BioPointer bio(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())));
    const KeyPointer key(bio ? PEM_read_bio_PrivateKey(bio.get(), nullptr, nullptr, nullptr) : nullptr);
    if (!context || !key) return fail(ErrorCode::Corrupt, "control.key: not a private key");
    if (SSL_CTX_use_certificate(context.get(), certificate.get()) != 1 ||
        SSL_CTX_use_PrivateKey(context.get(), key.get()) != 1 ||
        SSL_CTX_check_private_key(context.get()) != 1)
        return fail(ErrorCode::Corrupt, "control.key: does not belong to control.crt");
    // Only our own programs speak here, and both sides are OpenSSL 3: nothing older is needed. No tickets,
    // nothing to resume with.
    SSL_CTX_set_min_proto_version(context.get(), TLS1_3_VERSION);
    SSL_CTX_set_num_tickets(context.get(), 0);
    SSL_CTX_set_session_cache_mode(context.get(), SSL_SESS_CACHE_OFF);
    SSL_CTX_set_mode(context.get(), SSL_MODE_RELEASE_BUFFERS);
    return context;
}

} // namespace rubber::relay
