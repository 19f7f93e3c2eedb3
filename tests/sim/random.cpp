// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/random.h"

#include <cstddef>
#include <cstdlib>
#include <sodium.h>

namespace rubber::sim {
namespace {

Random g_bytes(0);

const char* name() { return "simulation"; }
std::uint32_t word() { return static_cast<std::uint32_t>(g_bytes.next()); }
void fill(void* const out, const std::size_t size) {
    for (std::size_t i = 0; i < size; ++i)
        static_cast<unsigned char*>(out)[i] = static_cast<unsigned char>(g_bytes.next());
}

randombytes_implementation g_source{name, word, nullptr, nullptr, fill, nullptr};

} // namespace

void seedSodium(std::uint64_t seed) {
    randombytes_set_implementation(&g_source);
    if (sodium_init() < 0) std::abort(); // Draws bytes of its own, once.
    g_bytes = Random(seed ^ 0x736f6469756d);
}

} // namespace rubber::sim
