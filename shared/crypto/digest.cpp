// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/crypto/digest.h"

#include "shared/crypto/sodium.h"

#include <cstring>

namespace rubber {

namespace {
// libsodium declares its pointers never null, and an empty view may well be.
const unsigned char* data(std::string_view bytes) {
    return reinterpret_cast<const unsigned char*>(bytes.empty() ? "" : bytes.data());
}
} // namespace

Digest sha256(std::string_view bytes) {
    Digest digest;
    crypto_hash_sha256(digest.data(), data(bytes), bytes.size());
    return digest;
}

Digest hmacSha256(const Secret& key, std::string_view bytes) {
    Digest digest;
    const std::string_view secret = key.reveal();
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, data(secret), secret.size());
    crypto_auth_hmacsha256_update(&state, data(bytes), bytes.size());
    crypto_auth_hmacsha256_final(&state, digest.data());
    wipe(&state, sizeof state);
    return digest;
}

HmacSha256::HmacSha256(const Secret& key) : m_begun(Secret::ofSize(sizeof(crypto_auth_hmacsha256_state))) {
    const std::string_view secret = key.reveal();
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, data(secret), secret.size());
    std::memcpy(m_begun.mutableBytes().data(), &state, sizeof state);
    wipe(&state, sizeof state);
}

Digest HmacSha256::operator()(std::string_view bytes) const {
    Digest digest;
    crypto_auth_hmacsha256_state state;
    std::memcpy(&state, m_begun.reveal().data(), sizeof state);
    crypto_auth_hmacsha256_update(&state, data(bytes), bytes.size());
    crypto_auth_hmacsha256_final(&state, digest.data());
    wipe(&state, sizeof state);
    return digest;
}

bool equalConstantTime(std::string_view a, std::string_view b) {
    return a.size() == b.size() && (a.empty() || sodium_memcmp(a.data(), b.data(), a.size()) == 0);
}

Secret deriveKey(const Secret& master, std::uint64_t subkey, std::string_view context) {
    static_assert(crypto_kdf_KEYBYTES == 32 && crypto_kdf_CONTEXTBYTES == 8);
    requireSodium();
    CHECK(master.size() == crypto_kdf_KEYBYTES && context.size() == crypto_kdf_CONTEXTBYTES);
    Secret derived = Secret::ofSize(32);
    crypto_kdf_derive_from_key(derived.mutableBytes().data(), derived.size(), subkey, context.data(),
                               data(master.reveal()));
    return derived;
}

std::string randomBytes(std::size_t size) {
    requireSodium();
    std::string bytes(size, '\0');
    randombytes_buf(bytes.data(), size);
    return bytes;
}

} // namespace rubber
