// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/result.h"
#include "shared/secret.h"

#include <array>
#include <string>
#include <string_view>

namespace rubber {

/// Ed25519 (RFC 8032) by libsodium on both ends; never a second implementation (they disagree on edge cases).
using VerifyKey = std::array<unsigned char, 32>;
using Signature = std::array<unsigned char, 64>;

struct SigningKey {
    VerifyKey verifyKey{};
    Secret seed; ///< 32 bytes.

    static SigningKey make();
    static Result<SigningKey> fromSeed(Secret seed);
    Signature sign(std::string_view message) const;
};

bool verifySignature(const VerifyKey& key, std::string_view message, const Signature& signature);

/// Converts 32 (64) raw bytes; Invalid for another size.
Result<VerifyKey> verifyKeyFrom(std::string_view bytes);
Result<Signature> signatureFrom(std::string_view bytes);
inline std::string_view asBytes(const VerifyKey& key) {
    return {reinterpret_cast<const char*>(key.data()), key.size()};
}
inline std::string_view asBytes(const Signature& signature) {
    return {reinterpret_cast<const char*>(signature.data()), signature.size()};
}

} // namespace rubber
