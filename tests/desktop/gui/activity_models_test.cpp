// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef Q_MOC_RUN
#include "desktop/models/audit_rows_model.h"
#include "desktop/models/live_rows_model.h"
#include "desktop/models/request_filter_model.h"
#include "desktop/models/request_rows_model.h"
#endif
#include "tests/desktop/gui/fixtures.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace rubber;
using namespace rubber::desktop;
using namespace rubber::desktop::models;
using namespace rubber::test;

namespace {

/// Rows that arrive, one second apart, oldest first.
std::vector<NamedRow> rowsFrom(std::uint64_t sequence, int count) {
    auto rows = sampleRows(count);
    for (auto& named : rows) {
        named.row.sequence = named.row.request = sequence++;
        named.row.kind = "settle";
        named.row.status = 200;
    }
    return rows;
}

struct LiveRoom {
    FakeClock clock = standingClock();
    LiveRowsModel model{clock};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    QSignalSpy inserted{&model, &QAbstractItemModel::rowsInserted};
    bool settled(int rows) {
        return QTest::qWaitFor([&] { return model.rowCount() == rows; }, 3'000);
    }
};

} // namespace

class ActivityModelsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void arrivalsOfAQuarterSecondAreOneInsert() {
        LiveRoom room;
        for (std::uint64_t i = 1; i <= 5; ++i)
            room.model.take(rowsFrom(i, 1));
        QCOMPARE(room.model.rowCount(), 0);
        QVERIFY(room.settled(5));
        QCOMPARE(room.inserted.size(), 1);
        QCOMPARE(room.model.at(0).named.row.sequence, std::uint64_t{5}); // Newest above.
    }
    void newRowsAreTintedForAWhile() {
        LiveRoom room;
        room.model.take(rowsFrom(1, 2));
        QVERIFY(room.settled(2));
        const auto top = [&] {
            return room.model.data(room.model.index(0, 0), RowTable::kFreshRole).toBool();
        };
        QVERIFY(top());
        QVERIFY(QTest::qWaitFor([&] { return !top(); }, 3'000));
    }
    void whileHeldRowsAreCountedAndComeAtOnceAfterwards() {
        LiveRoom room;
        room.model.setHeld(true);
        room.model.take(rowsFrom(1, 100));
        room.model.take(rowsFrom(101, 28));
        QCOMPARE(room.model.waiting(), 128);
        QCOMPARE(room.model.rowCount(), 0);
        room.model.setHeld(false);
        QCOMPARE(room.model.rowCount(), 128);
        QCOMPARE(room.inserted.size(), 1);
        QCOMPARE(room.model.waiting(), 0);
    }
    void theRingKeepsTheNewest() {
        LiveRoom room;
        room.model.setHeld(true);
        for (std::uint64_t i = 0; i < 60; ++i) {
            room.model.take(rowsFrom(1 + i * 100, 100));
            room.clock.advance(Duration::seconds(2)); // Not more than can be shown.
        }
        room.model.setHeld(false);
        QCOMPARE(room.model.rowCount(), LiveRowsModel::kKept);
        QCOMPARE(room.model.at(0).named.row.sequence, std::uint64_t{6'000});
        room.model.take(rowsFrom(6'001, 10));
        QVERIFY(QTest::qWaitFor([&] { return room.model.at(0).named.row.sequence == 6'010; }, 3'000));
        QCOMPARE(room.model.rowCount(), LiveRowsModel::kKept);
        QCOMPARE(room.model.at(LiveRowsModel::kKept - 1).named.row.sequence, std::uint64_t{1'011});
    }
    void aFloodIsShownOneInTenAndSaysSo() {
        LiveRoom room;
        QSignalSpy thinned(&room.model, &LiveRowsModel::thinnedChanged);
        room.model.setHeld(true);
        room.model.take(rowsFrom(1, 1'200)); // In one second.
        QVERIFY(room.model.thinned());
        QCOMPARE(room.model.waiting(), 1'200);
        room.model.setHeld(false);
        QCOMPARE(room.model.rowCount(), 300);
        QVERIFY(QTest::qWaitFor([&] { return !room.model.thinned(); }, 5'000));
        QCOMPARE(thinned.size(), 2);
    }
    void whatAGapWasFilledWithIsMarkedAndNotThinned() {
        LiveRoom room;
        room.model.mark({"home-lab", Duration::seconds(41), 1'000});
        room.model.take(rowsFrom(1, 1'000));
        QVERIFY(room.settled(1'001));
        QVERIFY(!room.model.thinned());
        QVERIFY(room.model.at(1'000).gap);
        QCOMPARE(room.model.at(1'000).gap->rows, 1'000);
    }
    void aSettledRowReplacesTheOneItWasLookedUpFor() {
        LiveRoom room;
        auto waits = rowsFrom(1, 1);
        waits.front().row.kind = "looking_up";
        room.model.take(waits);
        QVERIFY(room.settled(1));
        auto settles = rowsFrom(2, 1);
        settles.front().row.request = 1;
        room.model.take(settles);
        QCOMPARE(room.model.rowCount(), 1);
        QCOMPARE(room.model.at(0).named.row.kind, std::string("settle"));
    }
    void theSeedLiesBehindWhatCameAndRepeatsNothing() {
        LiveRoom room;
        room.model.take(rowsFrom(5, 2));
        QVERIFY(room.settled(2));
        auto known = rowsFrom(1, 5);
        std::reverse(known.begin(), known.end());
        room.model.seed(known);
        QCOMPARE(room.model.rowCount(), 6);
        for (int row = 0; row < 6; ++row)
            QCOMPARE(room.model.at(row).named.row.sequence, std::uint64_t(6 - row));
    }
    void theFilterLetsMarksThrough() {
        LiveRoom room;
        RequestFilterModel filtered(&room.model);
        QAbstractItemModelTester tester(&filtered, QAbstractItemModelTester::FailureReportingMode::QtTest);
        room.model.take(rowsFrom(1, 9));
        room.model.mark({"home-lab", Duration::seconds(4), 0});
        QVERIFY(room.settled(10));
        RowQuery query;
        query.text = "gemini";
        filtered.setQuery(query);
        QVERIFY(filtered.rowCount() > 1 && filtered.rowCount() < 10);
        QVERIFY(filtered.at(0).gap);
        room.model.take(rowsFrom(10, 30));
        QVERIFY(room.settled(40));
        filtered.setQuery({});
        QCOMPARE(filtered.rowCount(), 40);
    }
    void pagesAreAskedForOnceAndAddedBelow() {
        RequestRowsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy wanted(&model, &RequestRowsModel::wanted);
        RequestPage page{rowsFrom(1, 3), RequestMark{}};
        model.show(page);
        model.fetchMore({}); // The tester asks too.
        model.fetchMore({});
        QCOMPARE(wanted.size(), 1);
        page.next.reset();
        model.add(page);
        QCOMPARE(model.rowCount(), 6);
        QVERIFY(!model.canFetchMore({}));
    }
    void theChainIsBrokenFromTheFirstBadEventOn() {
        AuditRowsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        std::vector<TrailEntry> trail(4);
        for (std::size_t i = 0; i < trail.size(); ++i)
            trail[i].sequence = i + 1;
        trail[3].source = TrailEntry::Source::Relay;
        model.show(trail);
        using Chain = AuditRowsModel::Chain;
        QCOMPARE(model.chainOf(0), Chain::None);
        QCOMPARE(model.chainOf(1), Chain::Unchecked);
        EventCheck check;
        check.firstBad = 3;
        model.setCheck(check);
        QCOMPARE(model.chainOf(1), Chain::Bad);
        QCOMPARE(model.chainOf(2), Chain::Intact);
    }
};

QTEST_GUILESS_MAIN(ActivityModelsTest)
#include "activity_models_test.moc"
