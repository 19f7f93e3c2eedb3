// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/crypto/slip39/rs1024.h"

#include <string_view>

namespace rubber::slip39 {

namespace {

/// One element more. The words are secret: no branch, no table look-up by their value.
std::uint32_t step(std::uint32_t sum, std::uint32_t element) {
    constexpr std::array<std::uint32_t, 10> kGenerator = {0x00e0e040, 0x01c1c080, 0x03838100, 0x07070200,
                                                          0x0e0e0009, 0x1c0c2412, 0x38086c24, 0x3090fc48,
                                                          0x21b1f890, 0x03f3f120};
    const std::uint32_t top = sum >> 20;
    sum = (sum & 0xfffff) << 10 ^ element;
    for (std::size_t bit = 0; bit < kGenerator.size(); ++bit)
        sum ^= kGenerator[bit] & (0u - ((top >> bit) & 1u));
    return sum;
}

std::uint32_t sumOf(std::span<const std::uint16_t> words, bool extendable) {
    std::uint32_t sum = 1;
    for (const char c : std::string_view(extendable ? "shamir_extendable" : "shamir"))
        sum = step(sum, static_cast<unsigned char>(c));
    for (const std::uint16_t word : words)
        sum = step(sum, word);
    return sum;
}

} // namespace

std::array<std::uint16_t, kChecksumWords> checksumOf(std::span<const std::uint16_t> words, bool extendable) {
    std::uint32_t sum = sumOf(words, extendable);
    for (std::size_t i = 0; i < kChecksumWords; ++i)
        sum = step(sum, 0);
    sum ^= 1;
    return {static_cast<std::uint16_t>(sum >> 20 & 0x3ff), static_cast<std::uint16_t>(sum >> 10 & 0x3ff),
            static_cast<std::uint16_t>(sum & 0x3ff)};
}

bool checksumFits(std::span<const std::uint16_t> words, bool extendable) {
    return sumOf(words, extendable) == 1;
}

} // namespace rubber::slip39
