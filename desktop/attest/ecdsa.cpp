// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/attest/ecdsa.h"

#include <openssl/bn.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/x509.h>

namespace rubber::attest {

namespace {

BIGNUM* numberOf(std::string_view bytes) {
    return BN_bin2bn(reinterpret_cast<const unsigned char*>(bytes.data()), static_cast<int>(bytes.size()),
                     nullptr);
}

bool isP384(const EVP_PKEY* key) {
    char name[32] = {};
    std::size_t size = 0;
    return EVP_PKEY_get_base_id(key) == EVP_PKEY_EC &&
           EVP_PKEY_get_group_name(key, name, sizeof name, &size) == 1 &&
           std::string_view(name, size) == "secp384r1";
}

/// OpenSSL wants the pair as DER.
std::string derOf(std::string_view r, std::string_view s) {
    const std::unique_ptr<ECDSA_SIG, decltype(&ECDSA_SIG_free)> pair(ECDSA_SIG_new(), ECDSA_SIG_free);
    CHECK(pair && ECDSA_SIG_set0(pair.get(), numberOf(r), numberOf(s)) == 1);
    unsigned char* der = nullptr;
    const int size = i2d_ECDSA_SIG(pair.get(), &der);
    CHECK(size > 0);
    std::string text(reinterpret_cast<const char*>(der), static_cast<std::size_t>(size));
    OPENSSL_free(der);
    return text;
}

} // namespace

bool verifyP384(const Certificate& signer, std::string_view message, std::string_view r, std::string_view s) {
    EVP_PKEY* const key = X509_get0_pubkey(signer.get());
    if (!key || !isP384(key)) return false;
    const std::string signature = derOf(r, s);
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    CHECK(context && EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha384(), nullptr, key) == 1);
    return EVP_DigestVerify(context.get(), reinterpret_cast<const unsigned char*>(signature.data()),
                            signature.size(), reinterpret_cast<const unsigned char*>(message.data()),
                            message.size()) == 1;
}

} // namespace rubber::attest
