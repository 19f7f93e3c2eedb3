// SPDX-License-Identifier: GPL-3.0-or-later
// CRC-32 (proxy keys) and CRC-32C (journal records).
#include "shared/crypto/digest.h"

#include <cstring>
#if defined(__x86_64__)
#include <nmmintrin.h>
#endif

namespace rubber {

namespace {

constexpr std::array<std::uint32_t, 256> makeTable(std::uint32_t reversedPolynomial) {
    std::array<std::uint32_t, 256> table{};
    for (std::uint32_t i = 0; i < 256; ++i) {
        std::uint32_t value = i;
        for (int bit = 0; bit < 8; ++bit)
            value = (value >> 1) ^ ((value & 1) ? reversedPolynomial : 0);
        table[i] = value;
    }
    return table;
}

constexpr auto kIeee = makeTable(0xEDB88320u);
constexpr auto kCastagnoli = makeTable(0x82F63B78u);

std::uint32_t tableCrc(const std::array<std::uint32_t, 256>& table, std::string_view bytes) {
    std::uint32_t crc = 0xFFFFFFFFu;
    for (const char byte : bytes)
        crc = (crc >> 8) ^ table[(crc ^ static_cast<unsigned char>(byte)) & 0xFF];
    return ~crc;
}

#if defined(__x86_64__)
__attribute__((target("sse4.2"))) std::uint32_t hardwareCrc(std::string_view bytes) {
    std::uint64_t crc = 0xFFFFFFFFu;
    const char* at = bytes.data();
    std::size_t left = bytes.size();
    for (; left >= 8; at += 8, left -= 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, at, 8);
        crc = _mm_crc32_u64(crc, word);
    }
    auto narrow = static_cast<std::uint32_t>(crc);
    for (; left > 0; ++at, --left)
        narrow = _mm_crc32_u8(narrow, static_cast<unsigned char>(*at));
    return ~narrow;
}
#endif

} // namespace

std::uint32_t crc32(std::string_view bytes) { return tableCrc(kIeee, bytes); }

std::uint32_t crc32c(std::string_view bytes) {
#if defined(__x86_64__)
    static const bool hardware = __builtin_cpu_supports("sse4.2") != 0;
    if (hardware) return hardwareCrc(bytes);
#endif
    return crc32cByTable(bytes);
}

std::uint32_t crc32cByTable(std::string_view bytes) { return tableCrc(kCastagnoli, bytes); }

} // namespace rubber
