// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/result.h"
#include "shared/secret.h"

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace rubber {

using Digest = std::array<unsigned char, 32>;

Digest sha256(std::string_view bytes);
/// HMAC-SHA-256 under a secret key of any size.
Digest hmacSha256(const Secret& key, std::string_view bytes);
/// The same for many texts under one key: what depends on the key alone is computed once.
class HmacSha256 {
public:
    explicit HmacSha256(const Secret& key);
    Digest operator()(std::string_view bytes) const;

private:
    Secret m_begun; ///< The state behind the key, in locked memory like the key.
};
bool equalConstantTime(std::string_view a, std::string_view b); ///< Unequal sizes are unequal.
inline std::string_view asText(const Digest& digest) {
    return {reinterpret_cast<const char*>(digest.data()), digest.size()};
}

/// A 32-byte subkey by libsodium's crypto_kdf (BLAKE2b): `context` is exactly 8 characters, fixed per use.
Secret deriveKey(const Secret& master, std::uint64_t subkey, std::string_view context);

std::uint32_t crc32(std::string_view bytes); ///< IEEE 802.3; check value of "123456789" is cbf43926.
/// Castagnoli; check value of "123456789" is e3069283. Hardware where present.
std::uint32_t crc32c(std::string_view bytes);
std::uint32_t crc32cByTable(std::string_view bytes); ///< The same on any machine; what crc32c falls back to.

std::string toHex(std::string_view bytes);
Result<std::string> fromHex(std::string_view text);
std::string toBase64(std::string_view bytes);    ///< RFC 4648, padded.
std::string toBase64Url(std::string_view bytes); ///< RFC 4648 section 5, not padded.
/// Canonical only: stray bits, wrong padding, spaces are Invalid.
Result<std::string> fromBase64(std::string_view text);
Result<std::string> fromBase64Url(std::string_view text);
std::string randomBase62(std::size_t length); ///< Uniform by rejection sampling.
std::string randomBytes(std::size_t size);    ///< Public randomness: nonces, ids. Never keys.

} // namespace rubber
