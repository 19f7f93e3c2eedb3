// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/attest/revocation.h"

#include "desktop/attest/signed_form.h"
#include "desktop/attest/step_walk.h"

#include <openssl/x509.h>

namespace rubber::attest {

namespace {

bool isCurrent(const X509_CRL* crl, WallTime at) {
    time_t now = static_cast<time_t>(at.ms / 1000);
    const ASN1_TIME* next = X509_CRL_get0_nextUpdate(crl);
    return X509_cmp_time(X509_CRL_get0_lastUpdate(crl), &now) < 0 && next && X509_cmp_time(next, &now) > 0;
}

} // namespace

Result<Revocation> lookUp(const Certificate& certificate, const Certificate& root,
                          const std::vector<RevocationList>& lists, WallTime at) {
    Revocation found = Revocation::NoList;
    for (const RevocationList& list : lists) {
        X509_CRL* const crl = list.get();
        if (X509_NAME_cmp(X509_CRL_get_issuer(crl), X509_get_subject_name(root.get())) != 0) continue;
        const X509_ALGOR* form = nullptr;
        X509_CRL_get0_signature(crl, nullptr, &form);
        if (!isSignedBy(form, SignedBy::RsaPss) || X509_CRL_verify(crl, X509_get0_pubkey(root.get())) != 1)
            return refuse("crl_signature", "a revocation list is not signed by the root it names");
        X509_REVOKED* entry = nullptr;
        if (X509_CRL_get0_by_cert(crl, &entry, certificate.get()) != 0)
            return refuse("certificate_revoked",
                          "the certificate " + certificate.commonName() + " is revoked");
        if (found != Revocation::Clear) found = isCurrent(crl, at) ? Revocation::Clear : Revocation::OldList;
    }
    return found;
}

} // namespace rubber::attest
