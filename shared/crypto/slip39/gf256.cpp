// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/crypto/slip39/gf256.h"

#include "shared/result.h"

namespace rubber::slip39 {

std::uint8_t multiply(std::uint8_t a, std::uint8_t b) {
    unsigned product = 0, shifted = a;
    for (int bit = 0; bit < 8; ++bit) {
        product ^= shifted & (0u - ((b >> bit) & 1u));
        shifted = (shifted << 1) ^ (0x11bu & (0u - ((shifted >> 7) & 1u)));
    }
    return static_cast<std::uint8_t>(product);
}

std::uint8_t inverse(std::uint8_t a) {
    // a^254: of a^2, a^4 ... a^128 the product.
    std::uint8_t power = a, product = 1;
    for (int i = 0; i < 7; ++i) {
        power = multiply(power, power);
        product = multiply(product, power);
    }
    return product;
}

Secret interpolate(std::span<const Point> points, std::uint8_t x) {
    CHECK(!points.empty());
    Secret result = Secret::ofSize(points.front().y->size());
    const auto out = result.mutableBytes();
    for (const Point& point : points) {
        std::uint8_t above = 1, below = 1;
        for (const Point& other : points) {
            if (&other == &point) continue;
            CHECK(other.x != point.x);
            above = multiply(above, x ^ other.x);
            below = multiply(below, point.x ^ other.x);
        }
        const std::uint8_t weight = multiply(above, inverse(below));
        const std::string_view bytes = point.y->reveal();
        CHECK(bytes.size() == out.size());
        for (std::size_t i = 0; i < out.size(); ++i)
            out[i] =
                static_cast<unsigned char>(out[i] ^ multiply(static_cast<std::uint8_t>(bytes[i]), weight));
    }
    return result;
}

} // namespace rubber::slip39
