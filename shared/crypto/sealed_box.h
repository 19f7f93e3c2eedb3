// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/result.h"
#include "shared/secret.h"

#include <array>
#include <string>
#include <string_view>

namespace rubber {

using SealingPublicKey = std::array<unsigned char, 32>;

/// An X25519 key pair that sealed boxes are addressed to (libsodium crypto_box_seal).
struct SealingKey {
    SealingPublicKey publicKey{};
    Secret privateKey; ///< 32 bytes.
    static SealingKey make();
    static Result<SealingKey> fromPrivate(Secret privateKey);
};

/// Seals to a public key. A sealed box names no sender and no purpose: callers repeat ids inside and outside
/// (DESIGN 8).
std::string sealTo(const SealingPublicKey& to, const Secret& plain);
/// Unauthorized when the box was not made for this key or was changed.
Result<Secret> openSealed(const SealingKey& key, std::string_view box);

/// XChaCha20-Poly1305 with a random nonce in front: at-rest encryption of small secrets under a 32-byte key.
/// `associated` is bound, not stored.
std::string encryptSecret(const Secret& key, const Secret& plain, std::string_view associated);
/// Unauthorized for a wrong key, changed bytes or other associated data.
Result<Secret> decryptSecret(const Secret& key, std::string_view cipher, std::string_view associated);

} // namespace rubber
