// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/crypto/sealed_box.h"

#include "shared/crypto/digest.h"
#include "shared/crypto/sodium.h"

namespace rubber {

namespace {
const unsigned char* data(std::string_view bytes) {
    return reinterpret_cast<const unsigned char*>(bytes.data());
}
unsigned char* data(std::string& bytes) { return reinterpret_cast<unsigned char*>(bytes.data()); }

constexpr std::size_t kNonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t kTagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
} // namespace

SealingKey SealingKey::make() { return *fromPrivate(Secret::random(crypto_box_SECRETKEYBYTES)); }

Result<SealingKey> SealingKey::fromPrivate(Secret privateKey) {
    if (privateKey.size() != crypto_box_SECRETKEYBYTES)
        return fail(ErrorCode::Invalid, "a sealing key has 32 bytes");
    requireSodium();
    SealingKey key;
    crypto_scalarmult_base(key.publicKey.data(), data(privateKey.reveal()));
    key.privateKey = std::move(privateKey);
    return key;
}

std::string sealTo(const SealingPublicKey& to, const Secret& plain) {
    requireSodium();
    std::string box(plain.size() + crypto_box_SEALBYTES, '\0');
    CHECK(crypto_box_seal(data(box), data(plain.reveal()), plain.size(), to.data()) == 0);
    return box;
}

Result<Secret> openSealed(const SealingKey& key, std::string_view box) {
    requireSodium();
    if (box.size() < crypto_box_SEALBYTES)
        return fail(ErrorCode::Unauthorized, "the sealed box is too short");
    Secret plain = Secret::ofSize(box.size() - crypto_box_SEALBYTES);
    unsigned char nothing =
        0; // An empty message has nowhere to go, and libsodium wants a place all the same.
    unsigned char* const out = plain.empty() ? &nothing : plain.mutableBytes().data();
    if (crypto_box_seal_open(out, data(box), box.size(), key.publicKey.data(),
                             data(key.privateKey.reveal())) != 0)
        return fail(ErrorCode::Unauthorized, "the sealed box was not made for this key or was changed");
    return plain;
}

std::string encryptSecret(const Secret& key, const Secret& plain, std::string_view associated) {
    CHECK(key.size() == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    std::string cipher = randomBytes(kNonceBytes);
    cipher.resize(kNonceBytes + plain.size() + kTagBytes);
    crypto_aead_xchacha20poly1305_ietf_encrypt(data(cipher) + kNonceBytes, nullptr, data(plain.reveal()),
                                               plain.size(), data(associated), associated.size(), nullptr,
                                               data(cipher), data(key.reveal()));
    return cipher;
}

Result<Secret> decryptSecret(const Secret& key, std::string_view cipher, std::string_view associated) {
    requireSodium();
    CHECK(key.size() == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    if (cipher.size() < kNonceBytes + kTagBytes)
        return fail(ErrorCode::Unauthorized, "the ciphertext is too short");
    Secret plain = Secret::ofSize(cipher.size() - kNonceBytes - kTagBytes);
    unsigned char nothing = 0;
    unsigned char* const out = plain.empty() ? &nothing : plain.mutableBytes().data();
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(out, nullptr, nullptr, data(cipher) + kNonceBytes,
                                                   cipher.size() - kNonceBytes, data(associated),
                                                   associated.size(), data(cipher), data(key.reveal())) != 0)
        return fail(ErrorCode::Unauthorized, "wrong key, or the ciphertext was changed");
    return plain;
}

} // namespace rubber
