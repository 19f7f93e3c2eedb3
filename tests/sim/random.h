// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace rubber::sim {

/// splitmix64: small, the same on every machine, and good enough to choose faults with.
class Random {
public:
    explicit Random(std::uint64_t seed) : m_state(seed) {}
    std::uint64_t next() {
        std::uint64_t z = m_state += 0x9e3779b97f4a7c15;
        z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9;
        z = (z ^ z >> 27) * 0x94d049bb133111eb;
        return z ^ z >> 31;
    }
    std::uint64_t below(std::uint64_t end) { return end == 0 ? 0 : next() % end; }
    std::int64_t between(std::int64_t first, std::int64_t last) { ///< Both ends included.
        return first + static_cast<std::int64_t>(below(static_cast<std::uint64_t>(last - first) + 1));
    }
    bool chance(std::uint64_t percent) { return below(100) < percent; }
    template <class List>
    auto& pick(List& list) {
        return list[below(list.size())];
    }

private:
    std::uint64_t m_state;
};

/// Makes libsodium draw its bytes from a seed, so that keys, ids and nonces are the same in every run. Before
/// anything uses libsodium; again for each seed.
void seedSodium(std::uint64_t seed);

} // namespace rubber::sim
