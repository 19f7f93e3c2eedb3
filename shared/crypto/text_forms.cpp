// SPDX-License-Identifier: GPL-3.0-or-later
// Binary as text: hex, base64, base62. Decoders take the canonical form only.
#include "shared/crypto/digest.h"

#include "shared/crypto/sodium.h"

namespace rubber {

namespace {

std::string encode(std::string_view bytes, int variant) {
    std::string text(sodium_base64_encoded_len(bytes.size(), variant), '\0');
    sodium_bin2base64(text.data(), text.size(), reinterpret_cast<const unsigned char*>(bytes.data()),
                      bytes.size(), variant);
    text.pop_back(); // The terminator that libsodium counts.
    return text;
}

Result<std::string> decode(std::string_view text, int variant) {
    std::string bytes(text.size(), '\0');
    std::size_t size = 0;
    const char* end = nullptr;
    if (sodium_base642bin(reinterpret_cast<unsigned char*>(bytes.data()), bytes.size(), text.data(),
                          text.size(), nullptr, &size, &end, variant) != 0 ||
        end != text.data() + text.size())
        return fail(ErrorCode::Invalid, "not base64");
    bytes.resize(size);
    // libsodium checks padding and stray bits; encoding again makes "canonical only" ours, whatever its
    // version does.
    if (encode(bytes, variant) != text) return fail(ErrorCode::Invalid, "not canonical base64");
    return bytes;
}

} // namespace

std::string toHex(std::string_view bytes) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    text.reserve(bytes.size() * 2);
    for (const char byte : bytes) {
        text += digits[static_cast<unsigned char>(byte) >> 4];
        text += digits[static_cast<unsigned char>(byte) & 15];
    }
    return text;
}

Result<std::string> fromHex(std::string_view text) {
    if (text.size() % 2 != 0) return fail(ErrorCode::Invalid, "odd number of hex digits");
    std::string bytes;
    bytes.reserve(text.size() / 2);
    const auto digit = [](char c) {
        if (c >= '0' && c <= '9') return c - '0';
        if (c >= 'a' && c <= 'f') return c - 'a' + 10;
        if (c >= 'A' && c <= 'F') return c - 'A' + 10;
        return -1;
    };
    for (std::size_t i = 0; i < text.size(); i += 2) {
        const int high = digit(text[i]);
        const int low = digit(text[i + 1]);
        if (high < 0 || low < 0) return fail(ErrorCode::Invalid, "not a hex digit");
        bytes += static_cast<char>(high * 16 + low);
    }
    return bytes;
}

std::string toBase64(std::string_view bytes) { return encode(bytes, sodium_base64_VARIANT_ORIGINAL); }
std::string toBase64Url(std::string_view bytes) {
    return encode(bytes, sodium_base64_VARIANT_URLSAFE_NO_PADDING);
}
Result<std::string> fromBase64(std::string_view text) { return decode(text, sodium_base64_VARIANT_ORIGINAL); }
Result<std::string> fromBase64Url(std::string_view text) {
    return decode(text, sodium_base64_VARIANT_URLSAFE_NO_PADDING);
}

std::string randomBase62(std::size_t length) {
    requireSodium();
    constexpr std::string_view alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    std::string text(length, '0');
    for (char& c : text)
        c = alphabet[randombytes_uniform(62)]; // Rejection sampling inside.
    return text;
}

} // namespace rubber
