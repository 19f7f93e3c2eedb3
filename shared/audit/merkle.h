// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/crypto/digest.h"
#include "shared/result.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The Merkle tree of the audit log: RFC 9162, section 2.1 (the tree of Certificate Transparency). Pure
/// functions and values; any thread.
///
/// A *node* (level, index) is the root of the complete subtree over the leaves [index << level, (index + 1)
/// << level).
namespace rubber::merkle {

inline constexpr std::uint64_t kMaxSize = std::uint64_t{1} << 62;

Digest leafHash(std::string_view bytes);                    ///< SHA-256(0x00 || bytes)
Digest parentHash(const Digest& left, const Digest& right); ///< SHA-256(0x01 || left || right)
const Digest& emptyRoot();                                  ///< SHA-256 of nothing.

struct Node {
    unsigned level = 0;
    std::uint64_t index = 0;
    bool operator==(const Node&) const = default;
};
/// Where a node stands when every node is written down as soon as its last leaf is there: leaf, then each
/// parent it completes. So a tree that only grows is a file that only grows.
std::uint64_t placeOf(Node node);
/// How many nodes a tree of `size` leaves has written down by then.
std::uint64_t nodesOf(std::uint64_t size);

/// The right edge of a tree: its complete subtrees, the largest first. All that appending and the root need,
/// in at most 62 hashes.
class Frontier {
public:
    Frontier() = default;
    /// Nothing when `nodes` are not as many as `size` has bits set.
    static std::optional<Frontier> restore(std::uint64_t size, std::vector<Digest> nodes);

    std::uint64_t size() const { return m_size; }
    const std::vector<Digest>& nodes() const { return m_nodes; }
    /// Appends one leaf. Adds the nodes that are complete now to `written`, in the order of `placeOf`.
    void append(const Digest& leaf, std::string* written = nullptr);
    Digest root() const;
    bool operator==(const Frontier&) const = default;

private:
    std::uint64_t m_size = 0;
    std::vector<Digest> m_nodes;
};

/// Gives any node of the tree; asked only for nodes that are complete. Its error ends what is being built.
using NodeSource = std::function<Result<Digest>(Node)>;

/// Root and right edge of the first `size` leaves.
Result<Frontier> frontierAt(const NodeSource& source, std::uint64_t size);
/// PATH(leaf, D[size]), RFC 9162 2.1.3.1. Invalid unless leaf < size.
Result<std::vector<Digest>> inclusionPath(const NodeSource& source, std::uint64_t leaf, std::uint64_t size);
/// PROOF(older, D[size]), RFC 9162 2.1.4.1; empty for older 0 and older == size. Invalid unless older <=
/// size.
Result<std::vector<Digest>> consistencyPath(const NodeSource& source, std::uint64_t older,
                                            std::uint64_t size);

/// Whether `leafDigest` is leaf number `leaf` of the tree of `size` leaves that has `root` (RFC
/// 9162 2.1.3.2).
bool verifyInclusion(const Digest& leafDigest, std::uint64_t leaf, std::uint64_t size,
                     const std::vector<Digest>& path, const Digest& root);
/// Whether the tree of `size` leaves with `root` begins with the one of `older` leaves with `olderRoot` (RFC
/// 9162 2.1.4.2). Every tree begins with the empty one.
bool verifyConsistency(std::uint64_t older, std::uint64_t size, const Digest& olderRoot, const Digest& root,
                       const std::vector<Digest>& path);

} // namespace rubber::merkle
