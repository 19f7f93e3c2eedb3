// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/crypto/signature.h"

#include "shared/crypto/sodium.h"

#include <algorithm>

namespace rubber {

namespace {
const unsigned char* data(std::string_view bytes) {
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

template <class Array>
Result<Array> exactly(std::string_view bytes, const char* what) {
    Array array{};
    if (bytes.size() != array.size()) return fail(ErrorCode::Invalid, what);
    std::copy(bytes.begin(), bytes.end(), array.begin());
    return array;
}
} // namespace

SigningKey SigningKey::make() { return *fromSeed(Secret::random(crypto_sign_SEEDBYTES)); }

Result<SigningKey> SigningKey::fromSeed(Secret seed) {
    requireSodium();
    if (seed.size() != crypto_sign_SEEDBYTES) return fail(ErrorCode::Invalid, "a signing key has 32 bytes");
    SigningKey key;
    Secret whole = Secret::ofSize(crypto_sign_SECRETKEYBYTES);
    crypto_sign_seed_keypair(key.verifyKey.data(), whole.mutableBytes().data(), data(seed.reveal()));
    key.seed = std::move(seed);
    return key;
}

Signature SigningKey::sign(std::string_view message) const {
    CHECK(seed.size() == crypto_sign_SEEDBYTES);
    // libsodium's secret key is seed and public key side by side.
    Secret whole = Secret::ofSize(crypto_sign_SECRETKEYBYTES);
    const std::string_view half = seed.reveal();
    std::copy(half.begin(), half.end(), whole.mutableBytes().begin());
    std::copy(verifyKey.begin(), verifyKey.end(), whole.mutableBytes().begin() + crypto_sign_SEEDBYTES);
    Signature signature{};
    crypto_sign_detached(signature.data(), nullptr, data(message), message.size(), data(whole.reveal()));
    return signature;
}

bool verifySignature(const VerifyKey& key, std::string_view message, const Signature& signature) {
    requireSodium();
    return crypto_sign_verify_detached(signature.data(), data(message), message.size(), key.data()) == 0;
}

Result<VerifyKey> verifyKeyFrom(std::string_view bytes) {
    return exactly<VerifyKey>(bytes, "a public key has 32 bytes");
}
Result<Signature> signatureFrom(std::string_view bytes) {
    return exactly<Signature>(bytes, "a signature has 64 bytes");
}

} // namespace rubber
