// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/audit/verify_tree.h"

#include "relay/core/audit/tree_file.h"
#include "relay/core/journal/journal_scan.h"
#include "relay/core/journal/segment.h"
#include "shared/audit/checkpoint.h"
#include "shared/protocol/record_row.h"

#include <algorithm>
#include <tuple>
#include <vector>

namespace rubber::relay {
namespace {

std::string text(std::uint64_t number) { return std::to_string(number); }

/// One walk over the journal: rows gather until the next checkpoint says which leaves they are.
struct TreeWalk {
    const TreeFile& file;
    const std::optional<note::NoteKey>& key;
    TreeReport report;
    std::vector<std::pair<std::uint64_t, Digest>> rows; ///< Behind the last checkpoint: sequence and leaf.
    std::optional<std::uint64_t> base; ///< Leaves before them; unknown at first, or behind a repair.
    merkle::Frontier edge;             ///< Over those leaves, while `base` is known.
    std::uint64_t expected = 0;

    void visit(const journal::Record& record);
    std::string judge(const journal::CheckpointRecord& checkpoint, std::uint64_t sequence);
    std::string judgeEdge(std::uint64_t first, std::size_t count, const Digest& root);
};

void TreeWalk::visit(const journal::Record& record) {
    if (!report.damage.empty()) return;
    if (expected != 0 && record.sequence != expected)
        base.reset(); // A repair cut rows out; nobody knows how many.
    expected = record.sequence + 1;
    if (protocol::isLeaf(record)) {
        ++report.rows;
        rows.emplace_back(record.sequence, merkle::leafHash(journal::recordBytes(record)));
    }
    if (const auto* checkpoint = std::get_if<journal::CheckpointRecord>(&record.payload))
        report.damage = judge(*checkpoint, record.sequence);
}

/// The rows' own hashes, put onto the edge before them, must make the root. Only which row is to blame is
/// asked of the file, which nobody signed.
std::string TreeWalk::judgeEdge(std::uint64_t first, std::size_t count, const Digest& root) {
    if (!base) {
        const auto known = merkle::frontierAt(file.source(), first);
        if (!known)
            return "the hashes of the rows before row " + text(first + 1) + " are gone from audit.tree";
        edge = *known;
    }
    for (std::size_t i = 0; i < count; ++i)
        edge.append(rows[i].second);
    if (edge.root() == root) return "";
    for (std::size_t i = 0; i < count; ++i) {
        const auto written = file.read({0, first + i});
        if (written && *written != rows[i].second)
            return "row " + text(rows[i].first) + " (leaf " + text(first + i) +
                   ") is not the one that was signed";
    }
    return "its root is not that of the rows; the first bad one is among the " + text(count) + " before it";
}

std::string TreeWalk::judge(const journal::CheckpointRecord& checkpoint, std::uint64_t sequence) {
    const std::string name = "checkpoint in record " + text(sequence);
    const auto parsed = note::parse(checkpoint.note);
    const auto said = parsed ? audit::parseCheckpoint(parsed->text) : tl::unexpected(parsed.error());
    if (!said) return name + ": cannot be read";
    if (key && !audit::openCheckpoint(checkpoint.note, *key)) return name + ": not signed by this relay";
    const auto behind = std::find_if(rows.begin(), rows.end(),
                                     [&](const auto& row) { return row.first > checkpoint.covers; });
    const auto count = static_cast<std::size_t>(behind - rows.begin());
    if (said->size < count || (base && said->size != *base + count))
        return name + ": it signed " + text(said->size) + " rows, the journal has " +
               text(base.value_or(0) + count) + " up to record " + text(checkpoint.covers);
    if (auto bad = judgeEdge(said->size - count, count, said->root); !bad.empty()) return name + ": " + bad;
    ++report.checkpoints;
    report.signedRows = said->size;
    base = said->size;
    rows.erase(rows.begin(), behind);
    return "";
}

} // namespace

Result<TreeReport> verifyTree(Disk& disk, const std::string& journalFolder,
                              const std::optional<note::NoteKey>& key) {
    TRY_LET(segments, Segment::list(disk, journalFolder));
    if (segments.empty()) return TreeReport{};
    const auto there = disk.open(treePath(journalFolder), false);
    if (!there) return TreeReport{0, 0, 0, "audit.tree is missing; the next start makes it again"};
    disk.close(*there);
    TRY_LET(file, TreeFile::open(disk, journalFolder));
    const std::uint64_t first = segments.front().first();
    TreeWalk walk{file, key, {}, {}, {}, {}, 0};
    if (first == 1) walk.base = 0;
    TRY_LET(scan, scanJournal(disk, journalFolder, first - 1,
                              [&](const journal::Record& record) { walk.visit(record); }));
    std::ignore = scan; // Damage of the journal itself is told by verifyJournal.
    return walk.report;
}

} // namespace rubber::relay
