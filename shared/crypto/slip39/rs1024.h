// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <span>

/// The checksum of SLIP-39: Reed-Solomon over 1024 elements. Three words find any error in up to three words,
/// and miss others once in 2^30. `extendable` chooses between the two customisation strings.
namespace rubber::slip39 {

inline constexpr std::size_t kChecksumWords = 3;

std::array<std::uint16_t, kChecksumWords> checksumOf(std::span<const std::uint16_t> words, bool extendable);
/// `words` with their checksum at the end.
bool checksumFits(std::span<const std::uint16_t> words, bool extendable);

} // namespace rubber::slip39
