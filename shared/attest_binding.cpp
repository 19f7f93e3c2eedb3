// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/attest_binding.h"

#include <algorithm>
#include <sodium.h>

namespace rubber {

std::array<unsigned char, 64> AttestBinding::digest() const {
    CHECK(nonce.size() == kNonceBytes); // Every part has one size: the concatenation has one meaning.
    std::string text("rubberapi/attest/v1");
    text += '\0';
    text += nonce;
    text += asText(identityKey);
    text += asText(sealingKey);
    text += asText(tlsKeyHash);
    text += asText(policyRoot);
    std::array<unsigned char, 64> digest{};
    static_assert(crypto_hash_sha512_BYTES == 64);
    crypto_hash_sha512(digest.data(), reinterpret_cast<const unsigned char*>(text.data()), text.size());
    return digest;
}

Digest policyRoot(std::vector<GrantInForce> grants) {
    std::sort(grants.begin(), grants.end(), [](const auto& a, const auto& b) { return a.key < b.key; });
    std::string text("rubberapi/policy-root/v1");
    text += '\0';
    for (const auto& grant : grants) {
        text += grant.key;
        text += '\0';
        text += std::to_string(grant.version);
        text += '\0';
    }
    return sha256(text);
}

} // namespace rubber
