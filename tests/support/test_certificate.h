// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <fstream>
#include <string>

namespace rubber::test {

/// Writes a self-signed certificate for `names` ("DNS:localhost,IP:127.0.0.1"), good for a day, and its key.
inline void writeCertificate(const std::string& certificateFile, const std::string& keyFile,
                             const std::string& names) {
    EVP_PKEY* const key = EVP_EC_gen("P-256");
    X509* const certificate = X509_new();
    X509_set_version(certificate, 2);
    static long serial = 1;
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), ++serial);
    X509_gmtime_adj(X509_getm_notBefore(certificate), -3'600);
    X509_gmtime_adj(X509_getm_notAfter(certificate), 86'400);
    X509_set_pubkey(certificate, key);
    X509_NAME* const name = X509_get_subject_name(certificate);
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char*>("test"), -1,
                               -1, 0);
    X509_set_issuer_name(certificate, name);
    X509V3_CTX context;
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    for (const auto& [id, value] : {std::pair{NID_basic_constraints, std::string("critical,CA:TRUE")},
                                    std::pair{NID_subject_alt_name, names}}) {
        X509_EXTENSION* const extension = X509V3_EXT_conf_nid(nullptr, &context, id, value.c_str());
        X509_add_ext(certificate, extension, -1);
        X509_EXTENSION_free(extension);
    }
    X509_sign(certificate, key, EVP_sha256());
    const auto write = [](const std::string& path, auto&& put) {
        BIO* const memory = BIO_new(BIO_s_mem());
        put(memory);
        char* text = nullptr;
        const long size = BIO_get_mem_data(memory, &text);
        std::ofstream(path, std::ios::binary).write(text, size);
        BIO_free(memory);
    };
    write(certificateFile, [&](BIO* out) { PEM_write_bio_X509(out, certificate); });
    write(keyFile,
          [&](BIO* out) { PEM_write_bio_PrivateKey(out, key, nullptr, nullptr, 0, nullptr, nullptr); });
    X509_free(certificate);
    EVP_PKEY_free(key);
}

} // namespace rubber::test
