// SPDX-License-Identifier: GPL-3.0-or-later
// The audit log over stops of every kind: what was signed once stays true.
#include "tests/relay/audit_bench.h"

using namespace rubber;
using namespace rubber::relay;
using namespace rubber::test;

namespace {

const char* const kKey = "8Qm2ZxT4bLpA";
using Bench = AuditBench;

} // namespace

class AuditLogTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void signsAfterTenSecondsWithNewsAndNotWithout() {
        Bench bench;
        QVERIFY(bench.open());
        bench.seconds(9);
        QVERIFY(bench.shown.empty());
        bench.seconds(3);
        QCOMPARE(bench.shown.size(), 1u);
        const std::uint64_t size = bench.shown.back().size;
        QVERIFY(size >= 1);
        bench.seconds(60);
        QCOMPARE(bench.shown.size(), 1u); // A checkpoint is no news.
        bench.rows(1);
        bench.seconds(3);
        QCOMPARE(bench.shown.size(), 2u);
        QCOMPARE(bench.shown.back().size, size + 1);
        QVERIFY(bench.shown.back().root == bench.rootOfJournal());
    }

    void signsAThousandRowsAtOnce() {
        Bench bench;
        QVERIFY(bench.open());
        bench.seconds(12);
        bench.rows(1'000);
        bench.seconds(2);
        QCOMPARE(bench.shown.size(), 2u);
        QVERIFY(bench.shown.back().root == bench.rootOfJournal());
    }

    void signsAtACleanStop() {
        Bench bench;
        QVERIFY(bench.open());
        bench.rows(5);
        bench.house.cleanStop();
        QVERIFY(bench.open());
        bench.look();
        QCOMPARE(bench.shown.size(), 1u);
        QCOMPARE(bench.shown.back().size, 6u); // And the boot.
        QVERIFY(bench.allStillTrue());
    }

    void nothingIsShownBeforeItIsOnDisk() {
        Bench bench;
        QVERIFY(bench.open());
        bench.rows(3);
        bench.house.disk.failSyncs = true;
        for (int i = 0; i < 30; ++i) {
            bench.house.clock.advance(Duration::seconds(1));
            bench.house.state->tick();
            std::ignore = bench.house.state->journal().waitDurable();
            bench.look();
        }
        QVERIFY(bench.shown.empty());
    }

    void everyCheckpointStaysTrueOverStopsOfAllKinds() {
        Bench bench;
        QVERIFY(bench.open());
        for (int round = 0; round < 40; ++round) {
            bench.rows(round % 7 * 40);
            bench.seconds(round % 13);
            bench.rows(round % 3);
            switch (round % 4) {
            case 0:
                bench.house.cleanStop();
                break;
            case 1:
                bench.house.crash();
                break;
            case 2:
                bench.house.losePower("boot-" + std::to_string(round));
                break;
            default:
                std::ignore = bench.house.state->journal().flush();
                bench.house.crash();
            }
            QVERIFY(bench.open());
            QVERIFY2(bench.allStillTrue(), qPrintable(QString::number(round)));
            QVERIFY(bench.keeper().log().tree().root() == bench.rootOfJournal());
        }
        QVERIFY(bench.shown.size() > 10);
        bench.house.cleanStop();
        QCOMPARE(bench.verify().damage, std::string());
    }

    void aStopAtAnyWriteBreaksNoPromise() {
        for (const bool power : {false, true})
            for (int step = 1;; ++step) {
                Bench bench;
                QVERIFY(bench.open());
                bench.rows(4);
                bench.seconds(12);
                bench.rows(3);
                bench.house.disk.stopAtStep(step);
                for (int i = 0; i < 24; ++i) {
                    bench.second();
                    if (i == 11) bench.rows(2);
                }
                const bool untouched = bench.shown.size() >= 3;
                if (power)
                    bench.house.losePower("boot-2");
                else
                    bench.house.crash();
                QVERIFY(bench.open());
                QVERIFY2(bench.allStillTrue(), qPrintable(QString("step %1").arg(step)));
                QVERIFY(bench.keeper().log().tree().root() == bench.rootOfJournal());
                bench.house.cleanStop();
                QCOMPARE(bench.verify().damage, std::string());
                if (untouched) break;
                QVERIFY(step < 200);
            }
    }

    void rowsAreProvedToBeInTheLog() {
        Bench bench;
        QVERIFY(bench.open());
        bench.rows(300);
        bench.seconds(12);
        const auto& signedLog = bench.shown.back();
        std::uint64_t leaf = 0;
        const auto records = bench.house.state->journal().read(0, 10'000);
        for (const auto& record : *records) {
            if (!protocol::isLeaf(record) || leaf >= signedLog.size) continue;
            const auto path = bench.keeper().inclusion(leaf, signedLog.size);
            QVERIFY(path);
            QVERIFY(merkle::verifyInclusion(merkle::leafHash(journal::recordBytes(record)), leaf,
                                            signedLog.size, *path, signedLog.root));
            ++leaf;
        }
        QCOMPARE(leaf, signedLog.size);
    }

    void namesTheRowThatWasRewritten() {
        Bench bench;
        QVERIFY(bench.open());
        bench.rows(50);
        bench.seconds(12);
        bench.house.cleanStop();
        QCOMPARE(bench.verify().damage, std::string());
        bench.rewrite(20, journal::AlertRecord{KeyId(kKey), "test", "99", bench.house.clock.wall()});
        QVERIFY2(bench.verify().damage.find(": row 20 (leaf 19) is not") != std::string::npos,
                 bench.verify().damage.c_str());
    }

    void namesTheCheckpointWhenTheTreesFileWasRewrittenToo() {
        Bench bench;
        QVERIFY(bench.open());
        bench.rows(50);
        bench.seconds(12);
        bench.house.cleanStop();
        const auto sound = bench.verify();
        QVERIFY(sound.checkpoints > 0 && sound.signedRows > 50);
        const journal::AlertRecord forged{KeyId(kKey), "test", "99", bench.house.clock.wall()};
        bench.rewrite(20, forged);
        std::string& tree = bench.house.disk.content(treePath(bench.folder()));
        const Digest leaf = merkle::leafHash(journal::recordBytes({20, forged}));
        // Record 1 is the boot, a row; the rows follow it.
        tree.replace(merkle::placeOf({0, 19}) * 32, 32, asText(leaf));
        QVERIFY2(bench.verify().damage.find("its root is not that") != std::string::npos,
                 bench.verify().damage.c_str());
    }

    void aForeignSignatureIsNoCheckpoint() {
        Bench bench;
        QVERIFY(bench.open());
        bench.rows(3);
        bench.seconds(12);
        bench.house.cleanStop();
        const auto other = audit::auditKey(RelayId("rly_0123456789abcdef"), SigningKey::make().verifyKey);
        const auto report = verifyTree(bench.house.disk, bench.folder(), other);
        QVERIFY(report->damage.find("not signed by this relay") != std::string::npos);
    }

    void aLostTreeFileIsMadeAgainFromTheRows() {
        Bench bench;
        QVERIFY(bench.open());
        bench.rows(100);
        bench.seconds(12);
        bench.house.cleanStop();
        bench.house.disk.content(treePath(bench.folder())).clear();
        QVERIFY(bench.open());
        QVERIFY(bench.allStillTrue());
        bench.house.cleanStop();
        QCOMPARE(bench.verify().damage, std::string());
    }

    void rowsThatWereSignedAndAreGoneStayInTheTree() {
        Bench bench;
        QVERIFY(bench.open());
        bench.rows(40);
        bench.seconds(12);
        const auto before = bench.shown.back();
        bench.house.crash();
        // The end of the journal is zeroes, and no snapshot knows better: what a damaged end looks like.
        for (const auto& path : bench.house.disk.paths()) {
            if (!path.ends_with(".seg")) continue;
            std::string& content = bench.house.disk.content(path);
            std::fill(content.begin() + 600, content.end(), '\0');
        }
        QVERIFY(bench.open());
        QVERIFY(bench.allStillTrue());
        QVERIFY(bench.keeper().log().rows() > before.size);
        bool told = false;
        const auto records = bench.house.state->journal().read(0, 1'000);
        for (const auto& record : *records)
            if (const auto* alert = std::get_if<journal::AlertRecord>(&record.payload))
                told = told || alert->type == "audit.rows_lost";
        QVERIFY(told);
        bench.seconds(12);
        QVERIFY(bench.shown.back().size > before.size);
        QVERIFY(bench.allStillTrue());
    }

    void oldSegmentsGoAndOldCheckpointsStayTrue() {
        Bench bench;
        bench.house.config.segmentBytes = 16u << 10;
        bench.house.config.retention = Duration::days(1);
        QVERIFY(bench.open());
        for (int i = 0; i < 10; ++i) {
            bench.rows(100);
            bench.seconds(12);
        }
        QCOMPARE(bench.house.state->journal().oldestSequence(), 1u);
        const auto first = bench.shown.front();
        bench.house.clock.advance(Duration::days(2));
        bench.seconds(700); // The clock must be believed again.
        bench.rows(100);
        bench.house.clock.advance(Duration::seconds(4'000));
        bench.seconds(3);
        QVERIFY(bench.house.state->journal().oldestSequence() > 1);
        QVERIFY(bench.allStillTrue());
        QVERIFY(bench.keeper().inclusion(0, first.size));
        bench.house.crash();
        QVERIFY(bench.open());
        QVERIFY(bench.allStillTrue());
        bench.rows(10);
        bench.seconds(12);
        QVERIFY(bench.allStillTrue());
        bench.house.cleanStop();
        QCOMPARE(bench.verify().damage, std::string());
    }
};

QTEST_APPLESS_MAIN(AuditLogTest)
#include "audit_log_test.moc"
