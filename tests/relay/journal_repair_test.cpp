// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/journal/journal.h"
#include "relay/core/journal/segment.h"
#include "tests/support/fake_clock.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <set>

using namespace rubber;
using namespace rubber::relay;

namespace {

/// A journal in real files, written in batches and stopped cleanly.
struct Bench {
    QTemporaryDir temporary;
    PosixDisk disk;
    test::FakeClock clock;
    std::vector<journal::Record> seen;

    std::string folder() const { return temporary.path().toStdString() + "/journal"; }
    Result<std::unique_ptr<Journal>> open() {
        seen.clear();
        return Journal::open(
            {.folder = folder(), .segmentBytes = 32u << 10, .reserveBytes = 4u << 10}, disk, 0,
            [this](const auto& record) { seen.push_back(record); }, nullptr);
    }
    void fill(int batches) {
        auto journal = open();
        for (int batch = 0; batch < batches; ++batch) {
            for (int i = 0; i < 10; ++i)
                std::ignore = (*journal)->append(
                    journal::AlertRecord{KeyId("8Qm2ZxT4bLpA"), "test", std::string(100, 'x'), {1}});
            std::ignore = (*journal)->flush();
            std::ignore = (*journal)->waitDurable();
        }
    }
    QString segment(int index) {
        const QDir dir(QString::fromStdString(folder()));
        return dir.filePath(dir.entryList({"*.seg"}, QDir::Files, QDir::Name).at(index));
    }
    static QByteArray read(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void write(const QString& path, const QByteArray& bytes) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    void flip(int index, qsizetype offset) {
        auto bytes = read(segment(index));
        bytes[offset] = static_cast<char>(bytes[offset] ^ 0x20);
        write(segment(index), bytes);
    }
};

} // namespace

class JournalRepairTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsNothingWrongWithASoundJournal() {
        Bench bench;
        bench.fill(100);
        const auto report = verifyJournal(bench.folder());
        QVERIFY(report);
        QCOMPARE(report->damage, std::string());
        QCOMPARE(report->records, std::uint64_t{1'000});
        QCOMPARE(report->lastSequence, std::uint64_t{1'000});
        QVERIFY(report->segments > 2);
        const auto repaired = repairJournal(bench.folder(), bench.clock);
        QVERIFY(repaired);
        QCOMPARE(repaired->lastSequence, std::uint64_t{1'000}); // Nothing was cut, so nothing is noted.
    }

    void changesNothingByLooking() {
        Bench bench;
        bench.fill(10);
        bench.flip(0, 400);
        const auto before = Bench::read(bench.segment(0));
        const auto report = verifyJournal(bench.folder());
        QVERIFY(report && !report->damage.empty());
        QVERIFY(report->damage.find("last good record 2") != std::string::npos);
        QCOMPARE(Bench::read(bench.segment(0)), before);
    }

    void cutsADamagedPlaceAndLeavesANote() {
        Bench bench;
        bench.fill(100);
        const auto before = Bench::read(bench.segment(0));
        bench.flip(0, 5'000);
        QVERIFY(!bench.open());
        const auto report = repairJournal(bench.folder(), bench.clock);
        QVERIFY2(report, report ? "" : report.error().context.c_str());
        QCOMPARE(report->damage, std::string());
        QVERIFY(bench.open());
        std::set<std::uint64_t> sequences;
        int notes = 0;
        for (const auto& record : bench.seen) {
            sequences.insert(record.sequence);
            if (const auto* note = std::get_if<journal::RepairRecord>(&record.payload)) {
                ++notes;
                QCOMPARE(note->to - note->from, std::uint64_t{1});
            }
        }
        QCOMPARE(notes, 2); // In its place, and at the end.
        QCOMPARE(sequences.size(), std::size_t{1'001});
        QVERIFY(QFile::exists(bench.segment(0) + ".damaged-1"));
        QVERIFY(Bench::read(bench.segment(0)) != before);
        QCOMPARE(repairJournal(bench.folder(), bench.clock)->lastSequence, std::uint64_t{1'001}); // Once.
    }

    void mendsAnySingleFlippedByte() {
        Bench bench;
        bench.fill(4);
        const auto sound = Bench::read(bench.segment(0));
        const auto end = sound.lastIndexOf('x') + 1;
        for (qsizetype offset = 0; offset < end; offset += 331) {
            Bench other;
            QDir().mkpath(QString::fromStdString(other.folder()));
            auto bytes = sound;
            bytes[offset] = static_cast<char>(bytes[offset] ^ 0x20);
            const auto path = QString::fromStdString(Segment(other.folder(), 1).path());
            Bench::write(path, bytes);
            const auto report = repairJournal(other.folder(), other.clock);
            QVERIFY2(report, report ? "" : report.error().context.c_str());
            QCOMPARE(report->damage, std::string());
            QVERIFY(other.open());
            QVERIFY(other.seen.size() >=
                    40); // 39 of 40 and the note in place of the one, or 40; and the note at the end.
        }
    }

    void mendsALostSegmentAndALostEnd() {
        Bench bench;
        bench.fill(150);
        QVERIFY(QFile::remove(bench.segment(1)));
        auto report = repairJournal(bench.folder(), bench.clock);
        QVERIFY2(report, report ? "" : report.error().context.c_str());
        QCOMPARE(report->damage, std::string());
        QCOMPARE(report->lastSequence, std::uint64_t{1'501});
        QVERIFY(bench.open());

        // A snapshot proves that the journal was longer.
        Bench::write(QString::fromStdString(bench.folder() + "/state-00000000000000001600.snap"), "x");
        report = verifyJournal(bench.folder());
        QVERIFY(report && !report->damage.empty());
        report = repairJournal(bench.folder(), bench.clock);
        QVERIFY2(report, report ? "" : report.error().context.c_str());
        QCOMPARE(report->damage, std::string());
        QCOMPARE(report->lastSequence, std::uint64_t{1'601});
        QVERIFY(bench.open());
    }
};

QTEST_APPLESS_MAIN(JournalRepairTest)
#include "journal_repair_test.moc"
