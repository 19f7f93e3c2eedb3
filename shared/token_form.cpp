// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/token_form.h"

#include "shared/crypto/digest.h"

#include <array>

namespace rubber {

namespace {

constexpr std::size_t kIdSize = 12, kSecretSize = 43, kCheckSize = 6;

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

MadeToken makeToken(std::string_view prefix) {
    std::string token(prefix);
    std::string id = randomBase62(kIdSize);
    token.reserve(prefix.size() + kIdSize + kSecretSize + kCheckSize + 2);
    std::string secret = randomBase62(kSecretSize);
    token += id + "_";
    token += secret;
    const auto check = checkDigits(std::string_view(token));
    token += "_";
    token.append(check.data(), check.size());
    MadeToken made{std::move(id), Secret(token)};
    wipe(secret.data(), secret.size());
    wipe(token.data(), token.size());
    return made;
}

std::optional<std::string_view> tokenId(std::string_view prefix, std::string_view token) {
    const std::size_t idAt = prefix.size(), secretAt = idAt + kIdSize + 1;
    const std::size_t checkAt = secretAt + kSecretSize + 1;
    if (token.size() != checkAt + kCheckSize || !token.starts_with(prefix) || token[secretAt - 1] != '_' ||
        token[checkAt - 1] != '_')
        return std::nullopt;
    const std::string_view id = token.substr(idAt, kIdSize);
    if (!isBase62(id) || !isBase62(token.substr(secretAt, kSecretSize))) return std::nullopt;
    const auto check = checkDigits(token.substr(0, checkAt - 1));
    if (token.substr(checkAt) != std::string_view(check.data(), check.size())) return std::nullopt;
    return id;
}

} // namespace rubber
