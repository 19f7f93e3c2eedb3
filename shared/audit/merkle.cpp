// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/audit/merkle.h"

#include <algorithm>
#include <bit>

namespace rubber::merkle {

Digest leafHash(std::string_view bytes) {
    std::string prefixed;
    prefixed.reserve(bytes.size() + 1);
    prefixed.push_back('\0');
    prefixed += bytes;
    return sha256(prefixed);
}

Digest parentHash(const Digest& left, const Digest& right) {
    std::array<char, 65> bytes;
    bytes[0] = 1;
    std::copy(left.begin(), left.end(), bytes.begin() + 1);
    std::copy(right.begin(), right.end(), bytes.begin() + 33);
    return sha256({bytes.data(), bytes.size()});
}

const Digest& emptyRoot() {
    static const Digest root = sha256({});
    return root;
}

std::uint64_t nodesOf(std::uint64_t size) {
    return 2 * size -
           static_cast<std::uint64_t>(std::popcount(size)); // Leaves and parents that are complete.
}

std::uint64_t placeOf(Node node) {
    // Its last leaf comes first, then one parent a level.
    const std::uint64_t lastLeaf = ((node.index + 1) << node.level) - 1;
    return nodesOf(lastLeaf) + node.level;
}

std::optional<Frontier> Frontier::restore(std::uint64_t size, std::vector<Digest> nodes) {
    if (size > kMaxSize || nodes.size() != static_cast<std::size_t>(std::popcount(size))) return std::nullopt;
    Frontier frontier;
    frontier.m_size = size;
    frontier.m_nodes = std::move(nodes);
    return frontier;
}

void Frontier::append(const Digest& leaf, std::string* written) {
    Digest node = leaf;
    if (written) *written += asText(node);
    for (std::uint64_t rest = m_size; rest & 1; rest >>= 1) {
        node = parentHash(m_nodes.back(), node);
        m_nodes.pop_back();
        if (written) *written += asText(node);
    }
    m_nodes.push_back(node);
    ++m_size;
}

Digest Frontier::root() const {
    if (m_nodes.empty()) return emptyRoot();
    Digest root = m_nodes.back();
    for (auto node = std::next(m_nodes.rbegin()); node != m_nodes.rend(); ++node)
        root = parentHash(*node, root);
    return root;
}

namespace {

/// The split of RFC 9162: the largest power of two below `count`, which is at least 2.
std::uint64_t splitOf(std::uint64_t count) { return std::bit_floor(count - 1); }

/// The hash over the leaves [begin, begin + count). `begin` is a multiple of every power of two that comes
/// up.
Result<Digest> rangeHash(const NodeSource& source, std::uint64_t begin, std::uint64_t count) {
    if (std::has_single_bit(count)) {
        const auto level = static_cast<unsigned>(std::countr_zero(count));
        return source({level, begin >> level});
    }
    const std::uint64_t split = splitOf(count);
    TRY_LET(left, rangeHash(source, begin, split));
    TRY_LET(right, rangeHash(source, begin + split, count - split));
    return parentHash(left, right);
}

Status inclusion(const NodeSource& source, std::uint64_t leaf, std::uint64_t begin, std::uint64_t count,
                 std::vector<Digest>& path) {
    if (count == 1) return {};
    const std::uint64_t split = splitOf(count);
    const bool left = leaf - begin < split;
    TRY(left ? inclusion(source, leaf, begin, split, path)
             : inclusion(source, leaf, begin + split, count - split, path));
    TRY_LET(sibling,
            left ? rangeHash(source, begin + split, count - split) : rangeHash(source, begin, split));
    path.push_back(sibling);
    return {};
}

/// SUBPROOF: `whole` while the older tree is still known to the verifier by its root.
Status consistency(const NodeSource& source, std::uint64_t older, std::uint64_t begin, std::uint64_t count,
                   bool whole, std::vector<Digest>& path) {
    if (older == count) {
        if (whole) return {};
        TRY_LET(node, rangeHash(source, begin, count));
        path.push_back(node);
        return {};
    }
    const std::uint64_t split = splitOf(count);
    const bool left = older <= split;
    TRY(left ? consistency(source, older, begin, split, whole, path)
             : consistency(source, older - split, begin + split, count - split, false, path));
    TRY_LET(sibling,
            left ? rangeHash(source, begin + split, count - split) : rangeHash(source, begin, split));
    path.push_back(sibling);
    return {};
}

} // namespace

Result<Frontier> frontierAt(const NodeSource& source, std::uint64_t size) {
    if (size > kMaxSize) return fail(ErrorCode::Invalid, "no tree is that large");
    std::vector<Digest> nodes;
    std::uint64_t begin = 0;
    for (std::uint64_t rest = size; rest != 0;) {
        const std::uint64_t count = std::bit_floor(rest);
        TRY_LET(node, rangeHash(source, begin, count));
        nodes.push_back(node);
        begin += count;
        rest -= count;
    }
    return *Frontier::restore(size, std::move(nodes));
}

Result<std::vector<Digest>> inclusionPath(const NodeSource& source, std::uint64_t leaf, std::uint64_t size) {
    if (leaf >= size || size > kMaxSize) return fail(ErrorCode::Invalid, "the tree has no such leaf");
    std::vector<Digest> path;
    TRY(inclusion(source, leaf, 0, size, path));
    return path;
}

Result<std::vector<Digest>> consistencyPath(const NodeSource& source, std::uint64_t older,
                                            std::uint64_t size) {
    if (older > size || size > kMaxSize) return fail(ErrorCode::Invalid, "the older tree is the larger one");
    std::vector<Digest> path;
    if (older > 0) TRY(consistency(source, older, 0, size, true, path));
    return path;
}

bool verifyInclusion(const Digest& leafDigest, std::uint64_t leaf, std::uint64_t size,
                     const std::vector<Digest>& path, const Digest& root) {
    if (leaf >= size || size > kMaxSize) return false;
    std::uint64_t at = leaf, last = size - 1;
    Digest hash = leafDigest;
    for (const Digest& step : path) {
        if (last == 0) return false;
        if ((at & 1) || at == last) {
            hash = parentHash(step, hash);
            for (; !(at & 1) && at != 0; at >>= 1)
                last >>= 1;
        } else {
            hash = parentHash(hash, step);
        }
        at >>= 1;
        last >>= 1;
    }
    return last == 0 && hash == root;
}

bool verifyConsistency(std::uint64_t older, std::uint64_t size, const Digest& olderRoot, const Digest& root,
                       const std::vector<Digest>& path) {
    if (older > size || size > kMaxSize) return false;
    if (older == size) return path.empty() && olderRoot == root;
    if (older == 0) return path.empty() && olderRoot == emptyRoot();
    std::uint64_t at = older - 1, last = size - 1;
    for (; at & 1; at >>= 1)
        last >>= 1;
    auto step = path.begin();
    // The older tree's own root begins the path where it is one complete subtree.
    if (!std::has_single_bit(older) && path.empty()) return false;
    Digest olderHash = std::has_single_bit(older) ? olderRoot : *step++;
    Digest hash = olderHash;
    for (; step != path.end(); ++step) {
        if (last == 0) return false;
        if ((at & 1) || at == last) {
            olderHash = parentHash(*step, olderHash);
            hash = parentHash(*step, hash);
            for (; !(at & 1) && at != 0; at >>= 1)
                last >>= 1;
        } else {
            hash = parentHash(hash, *step);
        }
        at >>= 1;
        last >>= 1;
    }
    return last == 0 && olderHash == olderRoot && hash == root;
}

} // namespace rubber::merkle
