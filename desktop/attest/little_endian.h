// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace rubber::attest {

/// `size` bytes at `at`, least significant first; the caller has checked that they are there.
inline std::uint64_t littleEndian(std::string_view bytes, std::size_t at, std::size_t size) {
    std::uint64_t value = 0;
    for (std::size_t i = size; i-- > 0;)
        value = value << 8u | static_cast<unsigned char>(bytes[at + i]);
    return value;
}

} // namespace rubber::attest
