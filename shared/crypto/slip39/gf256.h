// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/secret.h"

#include <cstdint>
#include <span>

/// The field of 256 elements of SLIP-39 (the polynomial of AES). Bit by bit, no tables and no branches on the
/// values, so that time and caches say nothing about them.
namespace rubber::slip39 {

std::uint8_t multiply(std::uint8_t a, std::uint8_t b);
std::uint8_t inverse(std::uint8_t a); ///< Of zero: zero.

/// What one holder has: the value of a polynomial at x, one for each byte of the secret.
struct Point {
    std::uint8_t x = 0; ///< Public.
    const Secret* y = nullptr;
};

/// The polynomial of least degree through all points, at `x`: byte by byte, in locked memory. The points have
/// different x and values of one size; at least one.
Secret interpolate(std::span<const Point> points, std::uint8_t x);

} // namespace rubber::slip39
