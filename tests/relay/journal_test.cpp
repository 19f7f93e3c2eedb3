// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/journal/journal.h"

#include "relay/core/journal/frame_reader.h"
#include "relay/core/journal/segment.h"
#include "tests/support/failing_disk.h"
#include "tests/support/fake_clock.h"

#include <QTemporaryDir>
#include <QtTest>

#include <random>

using namespace rubber;
using namespace rubber::relay;
using rubber::test::FailingDisk;

namespace {

journal::AlertRecord alert(int number, std::size_t size = 20) {
    return {KeyId("8Qm2ZxT4bLpA"), "test", std::to_string(number) + std::string(size, 'x'), {1}};
}

/// A journal on a disk in memory, with everything a test asks of it.
struct Bench {
    QTemporaryDir folder;
    FailingDisk disk;
    std::uint64_t segmentBytes = 64u << 10, reserveBytes = 4u << 10;
    bool ownerSyncs = false;
    std::vector<journal::Record> seen;
    std::vector<std::string> errors;
    std::unique_ptr<Journal> journal;

    std::string path() const { return folder.path().toStdString() + "/journal"; }
    Status open(std::uint64_t after = 0) {
        seen.clear();
        journal.reset();
        Journal::Options options;
        options.folder = path();
        options.segmentBytes = segmentBytes;
        options.reserveBytes = reserveBytes;
        options.ownerSyncs = ownerSyncs;
        auto opened = Journal::open(
            std::move(options), disk, after, [this](const auto& record) { seen.push_back(record); },
            [this](Result<std::uint64_t> durable) {
                if (!durable) errors.push_back(durable.error().context);
            });
        if (!opened) return tl::unexpected(opened.error());
        journal = std::move(*opened);
        return {};
    }
    void write(int count, std::size_t size = 20) {
        for (int i = 0; i < count; ++i)
            std::ignore = journal->append(alert(i, size));
        std::ignore = journal->flush();
    }
    void writeDurably(int count, std::size_t size = 20) {
        write(count, size);
        std::ignore = journal->waitDurable();
    }
    void crash() {
        disk.stop();
        journal.reset();
        disk.restart();
    }
    std::string lastSegment() {
        std::string last;
        for (const auto& file : disk.paths())
            if (file.ends_with(".seg")) last = file;
        return last;
    }
    std::size_t dataEnd() { return disk.content(lastSegment()).find_last_not_of('\0') + 1; }
    bool gapless(std::uint64_t upTo) const {
        if (seen.size() != upTo) return false;
        for (std::size_t i = 0; i < seen.size(); ++i)
            if (seen[i].sequence != i + 1) return false;
        return true;
    }
};

} // namespace

class JournalTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void handsBackWhatWasWrittenInOrder() {
        Bench bench;
        QVERIFY(bench.open());
        bench.writeDurably(1'000, 200);
        QCOMPARE(bench.journal->durableSequence(), std::uint64_t{1'000});
        QVERIFY(bench.journal->segmentStart() > 1); // More than one segment.
        QVERIFY(bench.open());
        QVERIFY(bench.gapless(1'000));
        QCOMPARE(bench.journal->tornBytes(), std::uint64_t{0});
    }

    void writesABufferWithOneCall() {
        Bench bench;
        QVERIFY(bench.open());
        const int before = bench.disk.writes;
        bench.write(50);
        QCOMPARE(bench.disk.writes, before + 1);
    }

    void cutsATailTornAtAnyByte() {
        Bench bench;
        QVERIFY(bench.open());
        bench.writeDurably(5);
        bench.crash();
        const std::string sound = bench.disk.content(bench.lastSegment());
        const std::size_t soundEnd = bench.dataEnd();
        QVERIFY(bench.open());
        bench.write(1);
        bench.crash();
        const std::string full = bench.disk.content(bench.lastSegment());
        const std::size_t fullEnd = bench.dataEnd();
        for (std::size_t keep = soundEnd; keep < fullEnd; ++keep) {
            std::string torn = full.substr(0, keep);
            torn.resize(full.size(), '\0');
            bench.disk.content(bench.lastSegment()) = torn;
            QVERIFY(bench.open());
            QVERIFY(bench.seen.size() == 5 || bench.seen.size() == 6);
            QVERIFY(keep < fullEnd - 30 || bench.seen.size() >= 5);
            // Whatever is written next stands directly behind, and is read back.
            bench.writeDurably(1);
            const std::uint64_t last = bench.journal->lastSequence();
            QVERIFY(bench.open());
            QVERIFY(bench.gapless(last));
            bench.journal.reset();
        }
    }

    void losesOnlyUnsyncedRecordsWhenSomePagesSurvive() {
        std::mt19937 random(7);
        for (int round = 0; round < 200; ++round) {
            Bench bench;
            QVERIFY(bench.open());
            for (int batch = 0; batch < 6; ++batch)
                bench.writeDurably(10, 300);
            const std::uint64_t durable = bench.journal->durableSequence();
            bench.disk.holdBackSyncs = true;
            bench.write(100, 300);
            bench.disk.stop();
            bench.journal.reset();
            bench.disk.holdBackSyncs = false;
            bench.disk.powerCut([&] { return random() % 2 == 0; });
            const auto opened = bench.open();
            QVERIFY2(opened, opened ? "" : opened.error().context.c_str());
            QVERIFY(bench.seen.size() >= durable);
            QVERIFY(bench.gapless(bench.seen.size()));
            bench.writeDurably(3);
            const std::uint64_t last = bench.journal->lastSequence();
            QVERIFY(bench.open());
            QVERIFY(bench.gapless(last));
        }
    }

    /// Records of one size: without the zeroes, new ones would end just where lost ones of the next numbers
    /// begin.
    void neverBringsBackWhatStoodBehindATear() {
        Bench bench;
        bench.ownerSyncs = true; // No sync, no mark: only records behind the tear.
        QVERIFY(bench.open());
        bench.writeDurably(5, 300);
        bench.write(1, 300); // Brings the mark of the sync with it.
        const std::size_t begin = bench.dataEnd();
        bench.write(10, 300);
        const std::size_t oneRecord = (bench.dataEnd() - begin) / 10;
        bench.crash();
        bench.disk.content(bench.lastSegment()).replace(begin, oneRecord / 2, oneRecord / 2, '\x55');
        QVERIFY(bench.open());
        QVERIFY(bench.gapless(6));
        bench.write(1, 300);
        bench.crash();
        QVERIFY(bench.open());
        QVERIFY(bench.gapless(7));
    }

    void refusesADamagedMiddleAndNamesThePlace() {
        Bench bench;
        QVERIFY(bench.open());
        for (int batch = 0; batch < 10; ++batch)
            bench.writeDurably(5);
        bench.crash();
        auto& bytes = bench.disk.content(bench.lastSegment());
        bytes[bytes.find("3xxx")] ^= 1; // In the first batch.
        const auto opened = bench.open();
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::Corrupt);
        const auto& text = opened.error().context;
        QVERIFY(text.find(bench.lastSegment()) != std::string::npos);
        QVERIFY(text.find("last good record 3") != std::string::npos);
        QVERIFY(text.find("rubberapi-relay repair --data-dir " + bench.folder.path().toStdString()) !=
                std::string::npos);
    }

    void refusesAnyFlippedByteAfterACleanStop() {
        Bench bench;
        QVERIFY(bench.open());
        bench.writeDurably(6);
        bench.journal.reset();
        const std::string path = bench.lastSegment();
        const std::string sound = bench.disk.content(path);
        // The closing mark itself proves the rest; flipping one of its own bytes cannot lose a record.
        const std::size_t records = bench.dataEnd() - frame::kMarkBytes;
        for (std::size_t at = 0; at < records; ++at) {
            bench.disk.content(path) = sound;
            bench.disk.content(path)[at] ^= 0x10;
            const auto opened = bench.open();
            QVERIFY(!opened || bench.seen.size() == 6);
            bench.journal.reset();
        }
    }

    void refusesAMissingSegment() {
        Bench bench;
        QVERIFY(bench.open());
        bench.writeDurably(2'000, 200);
        bench.journal.reset();
        std::vector<std::string> segments;
        for (const auto& file : bench.disk.paths())
            if (file.ends_with(".seg")) segments.push_back(file);
        QVERIFY(segments.size() >= 3);
        QVERIFY(bench.disk.remove(segments[1]));
        const auto opened = bench.open();
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::Corrupt);
    }

    void refusesWhenASnapshotKnowsMore() {
        Bench bench;
        QVERIFY(bench.open());
        bench.writeDurably(5);
        bench.journal.reset();
        QVERIFY(bench.open(5));
        QVERIFY(bench.seen.empty());
        bench.journal.reset();
        const auto opened = bench.open(6);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::Corrupt);
    }

    void refusesANewerRecordInsteadOfCuttingIt() {
        Bench bench;
        QVERIFY(bench.open());
        bench.writeDurably(2);
        bench.journal.reset();
        auto& bytes = bench.disk.content(bench.lastSegment());
        std::string newer;
        frame::appendMark(newer, 3, {3, false});
        newer[0] = 8; // Any payload with an unknown type and a right checksum.
        newer.resize(newer.size() - 1);
        std::string covered = newer.substr(4, 12) + newer.substr(20);
        const std::uint32_t checksum = crc32c(covered);
        for (std::size_t i = 0; i < 4; ++i)
            newer[16 + i] = static_cast<char>(checksum >> (8 * i) & 0xff);
        bytes.replace(bench.dataEnd(), newer.size(), newer);
        const auto opened = bench.open();
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::Unsupported);
    }

    void keepsKillsGoingWhenTheDiskIsFull() {
        Bench bench;
        QVERIFY(bench.open());
        bench.writeDurably(1);
        bench.disk.setCapacity(bench.disk.usedBytes());
        int written = 0;
        while (written < 100'000 && bench.journal->append(alert(0, 500)))
            ++written;
        QVERIFY(written < 100'000);
        QVERIFY(!bench.journal->acceptsRequests());
        // A settlement has room of its own, and a kill has room after that.
        QVERIFY(bench.journal->append(journal::SettleRecord{}));
        while (bench.journal->append(journal::SettleRecord{})) {
        }
        journal::KillRecord kill;
        kill.victims = {{KeyId("8Qm2ZxT4bLpA"), 1}};
        for (int i = 0; i < 20; ++i)
            QVERIFY(bench.journal->append(kill, true));
        QVERIFY(bench.journal->flush());
        QVERIFY(bench.journal->waitDurable());
        const std::uint64_t last = bench.journal->lastSequence();
        bench.crash();
        QVERIFY(bench.open());
        QVERIFY(bench.gapless(last));
    }

    void recoversByItselfWhenThereIsRoomAgain() {
        Bench bench;
        QVERIFY(bench.open());
        bench.disk.setCapacity(bench.disk.usedBytes());
        while (bench.journal->append(alert(0, 500))) {
        }
        QVERIFY(bench.journal->flush());
        QVERIFY(!bench.journal->acceptsRequests());
        bench.disk.setCapacity(UINT64_MAX);
        QVERIFY(bench.journal->flush());
        QVERIFY(bench.journal->acceptsRequests());
        QVERIFY(bench.journal->append(alert(1)));
    }

    void startsOnAFullDisk() {
        Bench bench;
        QVERIFY(bench.open());
        bench.disk.setCapacity(bench.disk.usedBytes());
        while (bench.journal->append(alert(0, 500))) {
        }
        bench.journal.reset();
        QVERIFY(bench.open());
        QVERIFY(!bench.journal->acceptsRequests());
        QVERIFY(bench.journal->append(journal::KillRecord{}, true));
    }

    void keepsRecordsInOrderWhenAWriteFails() {
        Bench bench;
        QVERIFY(bench.open());
        bench.writeDurably(1);
        bench.disk.failAtStep(1);
        QVERIFY(bench.journal->append(alert(1)));
        QVERIFY(!bench.journal->flush());
        QVERIFY(!bench.journal->acceptsRequests());
        QVERIFY(bench.journal->append(alert(2)));
        QVERIFY(bench.journal->flush());
        QVERIFY(bench.journal->acceptsRequests());
        QVERIFY(bench.journal->waitDurable());
        bench.crash();
        QVERIFY(bench.open());
        QVERIFY(bench.gapless(3));
    }

    void neverBelievesASyncAfterOneFailed() {
        Bench bench;
        QVERIFY(bench.open());
        bench.writeDurably(3);
        bench.disk.failSyncs = true;
        bench.write(1);
        QVERIFY(!bench.journal->waitDurable());
        bench.disk.failSyncs = false;
        QCOMPARE(bench.errors.size(), std::size_t{1});
        QVERIFY(!bench.journal->acceptsRequests());
        QVERIFY(!bench.journal->append(alert(9)));
        QVERIFY(!bench.journal->append(journal::KillRecord{}, true));
        QVERIFY(!bench.journal->flush());
        QVERIFY(!bench.journal->waitDurable());
        QCOMPARE(bench.journal->durableSequence(), std::uint64_t{3});
        QCOMPARE(bench.errors.size(), std::size_t{1});
    }

    void syncsOnlyWhenItsOwnerSaysSo() {
        Bench bench;
        bench.ownerSyncs = true;
        QVERIFY(bench.open());
        while (bench.journal->runSync()) {
        }
        bench.write(3);
        QCOMPARE(bench.journal->durableSequence(), std::uint64_t{0});
        std::vector<std::uint64_t> told;
        bench.journal->afterSync([&] { told.push_back(bench.journal->durableSequence()); });
        QVERIFY(told.empty());
        QVERIFY(bench.journal->runSync());
        QCOMPARE(told, std::vector<std::uint64_t>{3});
        QVERIFY(!bench.journal->runSync()); // Nobody waits.
        bench.write(1);
        QVERIFY(bench.journal->waitDurable());
        QCOMPARE(bench.journal->durableSequence(), std::uint64_t{4});
        bench.disk.failSyncs = true;
        bench.write(1);
        QVERIFY(!bench.journal->runSync());
        QVERIFY(!bench.journal->runSync());
        QCOMPARE(bench.errors.size(), std::size_t{1});
    }

    void comesBackFromAStopAtAnyStep() {
        for (int step = 1; step < 80; ++step) {
            Bench bench;
            bench.disk.stopAtStep(step);
            std::uint64_t durable = 0;
            if (bench.open()) {
                for (int batch = 0; batch < 8; ++batch) {
                    for (int i = 0; i < 40; ++i)
                        std::ignore = bench.journal->append(alert(i, 400));
                    if (!bench.journal->flush() || !bench.journal->waitDurable()) break;
                    durable = bench.journal->durableSequence();
                }
            }
            bench.journal.reset();
            if (step % 2)
                bench.disk.restart();
            else
                bench.disk.powerCut();
            const auto opened = bench.open();
            QVERIFY2(opened, opened ? "" : opened.error().context.c_str());
            QVERIFY(bench.gapless(bench.seen.size()));
            QVERIFY(bench.seen.size() >= durable);
            // Coming back is itself interrupted, then done again.
            const auto first = bench.seen.size();
            bench.crash();
            QVERIFY(bench.open());
            QCOMPARE(bench.seen.size(), first);
        }
    }

    void syncsTheNameOfASegmentThatAKilledProcessMade() {
        for (int step = 1; step < 20; ++step) {
            Bench bench;
            bench.disk.stopAtStep(step);
            std::ignore = bench.open();
            bench.crash();
            const int before = bench.disk.folderSyncs;
            QVERIFY(bench.open());
            QVERIFY(bench.disk.folderSyncs > before);
        }
    }

    void syncsEverySegmentThatAKilledProcessLeftBehind() {
        Bench bench;
        bench.ownerSyncs = true;
        QVERIFY(bench.open());
        for (int i = 0; i < 12; ++i)
            bench.write(10, 1'000); // Across a segment's end, and nothing is synced.
        QVERIFY(bench.journal->segmentStart() > 1);
        bench.crash();
        QVERIFY(bench.open());
        const std::uint64_t told = bench.journal->durableSequence();
        QVERIFY(told >= 120);
        bench.disk.stop();
        bench.journal.reset();
        bench.disk.powerCut();
        QVERIFY(bench.open());
        QVERIFY(bench.gapless(told));
    }

    void readsPagesAcrossSegments() {
        Bench bench;
        QVERIFY(bench.open());
        bench.writeDurably(3'000, 150);
        std::uint64_t after = 0;
        while (after < 3'000) {
            const auto page = bench.journal->read(after, 700);
            QVERIFY(page);
            QVERIFY(!page->empty() && page->size() <= 700);
            for (const auto& record : *page)
                QCOMPARE(record.sequence, ++after);
        }
        QVERIFY(bench.journal->read(3'000, 10)->empty());
        QVERIFY(bench.journal->append(alert(1)));
        QVERIFY(bench.journal->read(3'000, 10)->empty()); // Not written yet.
        QVERIFY(bench.journal->flush());
        QCOMPARE(bench.journal->read(3'000, 10)->size(), std::size_t{1});
        QCOMPARE(bench.journal->read(1'234, 1)->front().sequence, std::uint64_t{1'235});
    }

    void remembersWhereItWasQuiet() {
        Bench bench;
        QVERIFY(bench.open());
        bench.writeDurably(4);
        bench.journal->markQuiet();
        QCOMPARE(bench.journal->quietSequence(), std::uint64_t{4});
        bench.writeDurably(3);
        bench.crash();
        QVERIFY(bench.open());
        QCOMPARE(bench.journal->quietSequence(), std::uint64_t{4});
        bench.journal.reset(); // A clean stop is quiet.
        QVERIFY(bench.open());
        QCOMPARE(bench.journal->quietSequence(), std::uint64_t{7});
    }

    void doesNotCallItQuietWhileSomethingIsOnTheWay() {
        Bench bench;
        QVERIFY(bench.open());
        QVERIFY(bench.journal->append(alert(1)));
        bench.journal->markQuiet();
        QCOMPARE(bench.journal->quietSequence(), std::uint64_t{0});
    }
};

QTEST_APPLESS_MAIN(JournalTest)
#include "journal_test.moc"
