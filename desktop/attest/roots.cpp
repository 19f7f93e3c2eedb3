// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/attest/roots.h"

#include <algorithm>

namespace rubber::attest {

namespace {

Digest digestOf(std::string_view hex) {
    const auto bytes = fromHex(hex);
    CHECK(bytes && bytes->size() == 32);
    Digest digest{};
    std::copy(bytes->begin(), bytes->end(), reinterpret_cast<char*>(digest.data()));
    return digest;
}

} // namespace

const Roots& Roots::builtIn() {
    static const Roots roots{
        {{Product::Milan, digestOf("9f056bee44377e29308cb5ffa895bdfb62d18881fa6bed8d6f075b0204089cb9")},
         {Product::Genoa, digestOf("429a69c9422aa258ee4d8db5fcda9c6470ef15f8cd5a9cebd6cbc7d90b863831")},
         {Product::Turin, digestOf("4f125410563a2ab9a50356f9243f6fe0b6f73de98603f53f90339c70e9d7ad08")}},
        digestOf("641a0321a3e244efe456463195d606317ed7cdcc3c1756e09893f3c68f79bb5b")};
    return roots;
}

} // namespace rubber::attest
