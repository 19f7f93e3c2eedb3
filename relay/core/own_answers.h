// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/ids.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace rubber::relay {

/// Which proxy key got which answer of its provider: the newest 65,536, so that an agent may ask what became
/// of its own and of nobody else's. Keeps keyed hashes, no ids. What it has forgotten is refused.
class OwnAnswers {
public:
    static constexpr std::size_t kMost = 65'536;
    OwnAnswers();
    void note(const KeyId& key, std::string_view upstreamId); ///< "" is no id.
    bool has(const KeyId& key, std::string_view upstreamId) const;

    /// What a snapshot keeps of it.
    struct Image {
        std::string seed;
        std::vector<std::uint64_t> oldestFirst;
    };
    Image image() const;
    bool restore(const Image& image); ///< False, and nothing changed: no image of ours.

private:
    std::uint64_t placeOf(const KeyId& key, std::string_view upstreamId) const;

    void add(std::uint64_t place);

    std::string m_seed; ///< Drawn at random: nobody can choose ids that collide.
    std::vector<std::uint64_t> m_order;
    std::size_t m_oldest = 0;
    std::unordered_set<std::uint64_t> m_known;
};

/// The id in "/generation?id=gen-1"; "" when there is not exactly one.
std::string_view idInQuery(std::string_view path);

} // namespace rubber::relay
