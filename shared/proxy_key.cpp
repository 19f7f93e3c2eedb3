// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/proxy_key.h"

#include <array>

namespace rubber {

namespace {

constexpr std::string_view kPrefix = "rk_live_";
constexpr std::size_t kIdSize = 12, kSecretSize = 43, kCheckSize = 6;
constexpr std::size_t kIdAt = kPrefix.size();
constexpr std::size_t kSecretAt = kIdAt + kIdSize + 1;
constexpr std::size_t kCheckAt = kSecretAt + kSecretSize + 1;
constexpr std::size_t kTokenSize = kCheckAt + kCheckSize;

bool isBase62(std::string_view text) {
    for (const char c : text)
        if (!((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'))) return false;
    return true;
}

/// CRC-32 of everything before it, as six base62 digits, most significant first.
std::array<char, kCheckSize> checkDigits(std::string_view text) {
    constexpr std::string_view alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    std::uint32_t rest = crc32(text);
    std::array<char, kCheckSize> digits{};
    for (std::size_t i = kCheckSize; i > 0; --i) {
        digits[i - 1] = alphabet[rest % 62];
        rest /= 62;
    }
    return digits;
}

} // namespace

ProxyKey makeProxyKey() {
    std::string token(kPrefix);
    const std::string id = randomBase62(kIdSize);
    token.reserve(kTokenSize);
    std::string secret = randomBase62(kSecretSize);
    token += id + "_";
    token += secret;
    const auto check = checkDigits(std::string_view(token));
    token += "_";
    token.append(check.data(), check.size());
    ProxyKey key{KeyId(id), Secret(token)};
    wipe(secret.data(), secret.size());
    wipe(token.data(), token.size());
    return key;
}

std::optional<KeyId> parseProxyKey(std::string_view token) {
    if (token.size() != kTokenSize || !token.starts_with(kPrefix) || token[kSecretAt - 1] != '_' ||
        token[kCheckAt - 1] != '_')
        return std::nullopt;
    const std::string_view id = token.substr(kIdAt, kIdSize);
    if (!isBase62(id) || !isBase62(token.substr(kSecretAt, kSecretSize))) return std::nullopt;
    const auto check = checkDigits(token.substr(0, kCheckAt - 1));
    if (token.substr(kCheckAt) != std::string_view(check.data(), check.size())) return std::nullopt;
    return KeyId(std::string(id));
}

Digest tokenDigest(std::string_view token) { return sha256(token); }

std::string redactedProxyKey(const KeyId& id) { return std::string(kPrefix) + id.text() + "_…"; }

} // namespace rubber
