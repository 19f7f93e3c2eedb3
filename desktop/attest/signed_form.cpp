// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/attest/signed_form.h"

#include <openssl/rsa.h>
#include <openssl/x509.h>

namespace rubber::attest {

namespace {

constexpr long kSalt = 48;

bool isSha384(const X509_ALGOR* hash) {
    const ASN1_OBJECT* name = nullptr;
    if (hash) X509_ALGOR_get0(&name, nullptr, nullptr, hash);
    return name && OBJ_obj2nid(name) == NID_sha384;
}

bool isMgf1WithSha384(const X509_ALGOR* mask) {
    if (!mask) return false;
    const ASN1_OBJECT* name = nullptr;
    int type = 0;
    const void* value = nullptr;
    X509_ALGOR_get0(&name, &type, &value, mask);
    if (OBJ_obj2nid(name) != NID_mgf1 || type != V_ASN1_SEQUENCE) return false;
    const auto* content = static_cast<const ASN1_STRING*>(value);
    const unsigned char* at = ASN1_STRING_get0_data(content);
    X509_ALGOR* const hash = d2i_X509_ALGOR(nullptr, &at, ASN1_STRING_length(content));
    const bool is = isSha384(hash);
    X509_ALGOR_free(hash);
    return is;
}

bool isPss(int type, const void* value) {
    if (type != V_ASN1_SEQUENCE) return false;
    const auto* content = static_cast<const ASN1_STRING*>(value);
    const unsigned char* at = ASN1_STRING_get0_data(content);
    RSA_PSS_PARAMS* const pss = d2i_RSA_PSS_PARAMS(nullptr, &at, ASN1_STRING_length(content));
    if (!pss) return false;
    const bool is = isSha384(pss->hashAlgorithm) && isMgf1WithSha384(pss->maskGenAlgorithm) &&
                    pss->saltLength && ASN1_INTEGER_get(pss->saltLength) == kSalt;
    RSA_PSS_PARAMS_free(pss);
    return is;
}

} // namespace

bool isSignedBy(const X509_algor_st* algorithm, SignedBy form) {
    const ASN1_OBJECT* name = nullptr;
    int type = 0;
    const void* value = nullptr;
    X509_ALGOR_get0(&name, &type, &value, algorithm);
    const int nid = OBJ_obj2nid(name);
    if (form == SignedBy::EcdsaSha384) return nid == NID_ecdsa_with_SHA384;
    return nid == NID_rsassaPss && isPss(type, value);
}

} // namespace rubber::attest
