// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/audit/verify_tree.h"
#include "relay/core/journal/segment.h"
#include "shared/audit/checkpoint.h"
#include "shared/protocol/record_row.h"
#include "tests/support/relay_house.h"

#include <QtTest>

namespace rubber::test {

using namespace rubber::relay;

/// A house whose ticks are counted, with every checkpoint that was ever shown.
struct AuditBench {
    RelayHouse house;
    std::vector<audit::Checkpoint> shown;

    Status open() { return house.open(); }
    AuditKeeper& keeper() { return house.state->audit(); }
    std::string folder() const { return house.folder.path().toStdString() + "/journal"; }

    void rows(int count) {
        for (int i = 0; i < count; ++i)
            std::ignore = house.state->record(
                journal::AlertRecord{KeyId("8Qm2ZxT4bLpA"), "test", std::to_string(i), house.clock.wall()});
    }
    /// One second, with the sync it asks for.
    void second() {
        house.clock.advance(Duration::seconds(1));
        house.state->tick();
        std::ignore = house.state->journal().flush();
        std::ignore = house.state->journal().waitDurable();
        look();
    }
    void seconds(int count) {
        for (int i = 0; i < count; ++i)
            second();
    }
    /// What a device that asks now would be shown; kept for ever.
    void look() {
        const auto* newest = keeper().log().shown(house.state->journal().durableSequence());
        if (!newest) return;
        const auto parsed = note::parse(newest->note);
        const auto checkpoint = audit::parseCheckpoint(parsed->text);
        if (shown.empty() || *checkpoint != shown.back()) shown.push_back(*checkpoint);
    }
    /// Every checkpoint that was shown is the beginning of the log as it is now.
    bool allStillTrue() {
        const auto& tree = keeper().log().tree();
        for (const auto& seen : shown) {
            if (seen.size > tree.size()) return false;
            const auto path = keeper().consistency(seen.size, tree.size());
            if (!path || !merkle::verifyConsistency(seen.size, tree.size(), seen.root, tree.root(), *path))
                return false;
        }
        return true;
    }
    /// The tree over the rows of the journal, by its definition.
    Digest rootOfJournal() {
        merkle::Frontier tree;
        const auto records = house.state->journal().read(0, 1'000'000);
        for (const auto& record : *records)
            if (protocol::isLeaf(record)) tree.append(merkle::leafHash(journal::recordBytes(record)));
        return tree.root();
    }
    TreeReport verify() { return *verifyTree(house.disk, folder(), std::nullopt); }
    /// Rewrites the record `sequence` in place, with a right checksum, as somebody with the disk would.
    void rewrite(std::uint64_t sequence, const journal::Payload& payload) {
        std::string bytes;
        journal::appendRecord(bytes, sequence, payload);
        for (const auto& path : house.disk.paths()) {
            if (!path.ends_with(".seg")) continue;
            std::string& content = house.disk.content(path);
            for (std::size_t at = kSegmentHeaderBytes; at + journal::kFrameBytes < content.size();) {
                const auto read = journal::readRecord(std::string_view(content).substr(at));
                if (read.outcome == journal::ReadOutcome::End) break;
                const std::size_t size = read.size ? read.size : 29; // A mark.
                if (read.outcome == journal::ReadOutcome::Record && read.record.sequence == sequence) {
                    QCOMPARE(bytes.size(), size);
                    content.replace(at, size, bytes);
                    return;
                }
                at += size;
            }
        }
        QFAIL("no such record");
    }
};

} // namespace rubber::test
