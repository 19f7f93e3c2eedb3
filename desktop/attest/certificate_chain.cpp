// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/attest/certificate_chain.h"

#include "desktop/attest/signed_form.h"
#include "desktop/attest/step_walk.h"

#include <openssl/x509_vfy.h>

namespace rubber::attest {

namespace {

template <auto Free>
struct Freed {
    template <class T>
    void operator()(T* thing) const {
        Free(thing);
    }
};
void freeStack(STACK_OF(X509) * stack) { sk_X509_free(stack); }

using Store = std::unique_ptr<X509_STORE, Freed<X509_STORE_free>>;
using Context = std::unique_ptr<X509_STORE_CTX, Freed<X509_STORE_CTX_free>>;
using Stack = std::unique_ptr<STACK_OF(X509), Freed<freeStack>>;

tl::unexpected<Error> refusedFor(int error, const std::string& who) {
    switch (error) {
    case X509_V_ERR_CERT_HAS_EXPIRED:
        return refuse("certificate_expired", who + " is no longer valid");
    case X509_V_ERR_CERT_NOT_YET_VALID:
        return refuse("certificate_not_yet_valid", who + " is not valid yet");
    case X509_V_ERR_CERT_SIGNATURE_FAILURE:
        return refuse("chain_signature", who + " is not signed by the one above it");
    default:
        return refuse("chain_broken",
                      who + " does not belong into this chain: " + X509_verify_cert_error_string(error));
    }
}

std::string named(X509* x509) {
    X509_up_ref(x509);
    const std::string name = Certificate::adopt(x509).commonName();
    return name.empty() ? "a certificate" : "the certificate " + name;
}

} // namespace

Status verifyChain(std::span<const Certificate> leafFirst, WallTime at, SignedBy form) {
    CHECK(leafFirst.size() >= 2);
    for (std::size_t i = 0; i + 1 < leafFirst.size(); ++i)
        if (!leafFirst[i].namesIssuer(leafFirst[i + 1]))
            return refuse("chain_broken", named(leafFirst[i].get()) + " names another issuer");
    for (const Certificate& certificate : leafFirst)
        if (!isSignedBy(X509_get0_tbs_sigalg(certificate.get()), form))
            return refuse("chain_form", named(certificate.get()) + " is signed by another algorithm");

    const Store store(X509_STORE_new());
    const Context context(X509_STORE_CTX_new());
    const Stack between(sk_X509_new_null());
    CHECK(store && context && between);
    CHECK(X509_STORE_add_cert(store.get(), leafFirst.back().get()) == 1);
    for (const Certificate& certificate : leafFirst.subspan(1, leafFirst.size() - 2))
        CHECK(sk_X509_push(between.get(), certificate.get()) > 0);
    CHECK(X509_STORE_CTX_init(context.get(), store.get(), leafFirst.front().get(), between.get()) == 1);
    X509_VERIFY_PARAM* const rules = X509_STORE_CTX_get0_param(context.get());
    X509_VERIFY_PARAM_set_time(rules, static_cast<time_t>(at.ms / 1000));
    X509_VERIFY_PARAM_set_flags(rules, X509_V_FLAG_CHECK_SS_SIGNATURE);
    if (X509_verify_cert(context.get()) != 1) {
        X509* const culprit = X509_STORE_CTX_get_current_cert(context.get());
        return refusedFor(X509_STORE_CTX_get_error(context.get()),
                          culprit ? named(culprit) : std::string("a certificate"));
    }
    // All of them, and no shorter way that leaves one out.
    if (static_cast<std::size_t>(sk_X509_num(X509_STORE_CTX_get0_chain(context.get()))) != leafFirst.size())
        return refuse("chain_broken", "a certificate has no part in the chain");
    return {};
}

} // namespace rubber::attest
