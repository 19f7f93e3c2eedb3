// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/audit/merkle.h"

#include <QtTest>

#include <array>
#include <map>

using namespace rubber;
using namespace rubber::merkle;

namespace {

constexpr std::uint64_t kMany = 300;

std::vector<Digest> leavesOf(std::uint64_t count) {
    std::vector<Digest> leaves;
    for (std::uint64_t i = 0; i < count; ++i)
        leaves.push_back(leafHash("leaf " + std::to_string(i)));
    return leaves;
}

/// MTH of RFC 9162 2.1.1, word for word, over leaf hashes; what was computed once is kept.
class Naive {
public:
    explicit Naive(std::vector<Digest> leaves) : m_leaves(std::move(leaves)) {}
    Digest root(std::uint64_t begin, std::uint64_t end) {
        if (begin == end) return sha256({});
        if (end - begin == 1) return m_leaves[begin];
        const auto known = m_known.find({begin, end});
        if (known != m_known.end()) return known->second;
        std::uint64_t split = 1;
        while (split * 2 < end - begin)
            split *= 2;
        const Digest left = root(begin, begin + split), right = root(begin + split, end);
        std::string bytes("\x01");
        bytes += asText(left);
        bytes += asText(right);
        return m_known[{begin, end}] = sha256(bytes);
    }
    NodeSource source() {
        return [this](Node node) -> Result<Digest> {
            const std::uint64_t end = (node.index + 1) << node.level;
            if (end > m_leaves.size()) return fail(ErrorCode::NotFound, "not complete");
            return root(node.index << node.level, end);
        };
    }

private:
    std::vector<Digest> m_leaves;
    std::map<std::pair<std::uint64_t, std::uint64_t>, Digest> m_known;
};

Digest flipped(Digest digest, std::size_t bit) {
    digest[bit / 8 % 32] ^= static_cast<unsigned char>(1u << bit % 8);
    return digest;
}

} // namespace

class MerkleTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hasTheRootsOfThePublishedTestData() { // The eight inputs of Certificate Transparency's own tests.
        constexpr std::array kInputs{"",
                                     "00",
                                     "10",
                                     "2021",
                                     "3031",
                                     "40414243",
                                     "5051525354555657",
                                     "606162636465666768696a6b6c6d6e6f"};
        constexpr std::array kRoots{
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", // root of 0
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d", // root of 1
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125", // root of 2
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77", // root of 3
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7", // root of 4
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4", // root of 5
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef", // root of 6
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c", // root of 7
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328", // root of 8
        };
        Frontier tree;
        QCOMPARE(toHex(asText(tree.root())), kRoots[0]);
        for (std::size_t i = 0; i < kInputs.size(); ++i) {
            tree.append(leafHash(*fromHex(kInputs[i])));
            QCOMPARE(toHex(asText(tree.root())), kRoots[i + 1]);
        }
    }

    void aThousandLeavesHaveTheRootTheDefinitionGives() {
        Frontier tree;
        for (const auto& leaf : leavesOf(1'000))
            tree.append(leaf);
        const std::string expected =
            "2ff33fb9d8f14f89ca306289633336a168ff3f4532e8f741a0019dcb4c1d60a1"; // a thousand
        QCOMPARE(toHex(asText(tree.root())), expected);
    }

    void everySizeHasTheRootOfTheDefinition() {
        const auto leaves = leavesOf(kMany);
        Naive naive(leaves);
        Frontier tree;
        for (std::uint64_t size = 1; size <= kMany; ++size) {
            tree.append(leaves[size - 1]);
            QVERIFY(tree.root() == naive.root(0, size));
            const auto again = Frontier::restore(size, tree.nodes());
            QVERIFY(again && *again == tree);
        }
    }

    void writesEveryNodeWhereItIsLookedFor() {
        const auto leaves = leavesOf(kMany);
        Naive naive(leaves);
        Frontier tree;
        std::string written;
        for (const auto& leaf : leaves)
            tree.append(leaf, &written);
        QCOMPARE(written.size(), nodesOf(kMany) * 32);
        for (unsigned level = 0; kMany >> level; ++level)
            for (std::uint64_t index = 0; (index + 1) << level <= kMany; ++index) {
                const Digest node = naive.root(index << level, (index + 1) << level);
                QVERIFY(written.compare(placeOf({level, index}) * 32, 32, asText(node)) == 0);
            }
    }

    void everyInclusionIsProvedAndNoOther() {
        Naive naive(leavesOf(kMany));
        const auto leaves = leavesOf(kMany);
        for (std::uint64_t size = 1; size <= kMany; ++size) {
            const Digest root = naive.root(0, size);
            for (std::uint64_t leaf = 0; leaf < size; ++leaf) {
                const auto path = inclusionPath(naive.source(), leaf, size);
                QVERIFY(path);
                QVERIFY(verifyInclusion(leaves[leaf], leaf, size, *path, root));
                if (size > 1) {
                    const std::uint64_t other = (leaf + 1) % size;
                    QVERIFY(!verifyInclusion(leaves[leaf], other, size, *path, root));
                    QVERIFY(!verifyInclusion(leaves[other], leaf, size, *path, root));
                }
            }
        }
    }

    void everyConsistencyIsProvedAndNoOther() {
        Naive naive(leavesOf(kMany));
        auto others = leavesOf(kMany);
        others[0] = leafHash("another first row");
        Naive fork(others);
        for (std::uint64_t size = 1; size <= kMany; ++size)
            for (std::uint64_t older = 1; older <= size; ++older) {
                const auto path = consistencyPath(naive.source(), older, size);
                QVERIFY(path);
                const Digest before = naive.root(0, older), after = naive.root(0, size);
                QVERIFY(verifyConsistency(older, size, before, after, *path));
                QVERIFY(!verifyConsistency(older, size, fork.root(0, older), after, *path));
                QVERIFY(!verifyConsistency(older, size, before, fork.root(0, size), *path));
                const auto forged = consistencyPath(fork.source(), older, size);
                QVERIFY(!verifyConsistency(older, size, before, fork.root(0, size), *forged));
            }
    }

    void aProofWithAChangedMissingOrSpareStepIsNone() {
        Naive naive(leavesOf(70));
        const auto leaves = leavesOf(70);
        for (const std::uint64_t size : {2u, 3u, 7u, 8u, 33u, 70u}) {
            const Digest root = naive.root(0, size);
            for (std::uint64_t leaf = 0; leaf < size; ++leaf) {
                auto path = *inclusionPath(naive.source(), leaf, size);
                for (std::size_t bit = 0; bit < path.size() * 256; bit += 37) {
                    auto changed = path;
                    changed[bit / 256] = flipped(changed[bit / 256], bit % 256);
                    QVERIFY(!verifyInclusion(leaves[leaf], leaf, size, changed, root));
                }
                auto shorter = path, longer = path;
                shorter.pop_back();
                longer.push_back(root);
                QVERIFY(!verifyInclusion(leaves[leaf], leaf, size, shorter, root));
                QVERIFY(!verifyInclusion(leaves[leaf], leaf, size, longer, root));
            }
            for (std::uint64_t older = 1; older < size; ++older) {
                auto path = *consistencyPath(naive.source(), older, size);
                const Digest before = naive.root(0, older);
                for (std::size_t bit = 0; bit < path.size() * 256; bit += 37) {
                    auto changed = path;
                    changed[bit / 256] = flipped(changed[bit / 256], bit % 256);
                    QVERIFY(!verifyConsistency(older, size, before, root, changed));
                }
                auto shorter = path, longer = path;
                shorter.pop_back();
                longer.push_back(root);
                QVERIFY(!verifyConsistency(older, size, before, root, shorter));
                QVERIFY(!verifyConsistency(older, size, before, root, longer));
                QVERIFY(!verifyConsistency(older, size, before, root, {}));
            }
        }
    }

    void theRightEdgeOfAnySizeComesFromTheNodes() {
        Naive naive(leavesOf(kMany));
        Frontier tree;
        for (const auto& leaf : leavesOf(kMany)) {
            const auto edge = frontierAt(naive.source(), tree.size());
            QVERIFY(edge && *edge == tree);
            tree.append(leaf);
        }
    }

    void whatNoTreeHasIsRefused() {
        Naive naive(leavesOf(4));
        QVERIFY(!inclusionPath(naive.source(), 4, 4));
        QVERIFY(!inclusionPath(naive.source(), 0, 0));
        QVERIFY(!consistencyPath(naive.source(), 5, 4));
        QVERIFY(!Frontier::restore(3, {emptyRoot()}));
        QVERIFY(!Frontier::restore(kMaxSize + 1, std::vector<Digest>(2)));
        QVERIFY(!verifyInclusion(emptyRoot(), 0, 0, {}, emptyRoot()));
        QVERIFY(!verifyConsistency(2, 1, emptyRoot(), emptyRoot(), {}));
        QVERIFY(verifyConsistency(0, 4, emptyRoot(), naive.root(0, 4), {}));
        QVERIFY(!verifyConsistency(0, 4, naive.root(0, 1), naive.root(0, 4), {}));
        QVERIFY(!inclusionPath([](Node) { return fail(ErrorCode::Unavailable, "gone"); }, 1, 4));
    }
};

QTEST_APPLESS_MAIN(MerkleTest)
#include "merkle_test.moc"
