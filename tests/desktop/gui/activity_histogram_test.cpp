// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/activity/filter_bar.h"
#include "desktop/gui/activity/request_histogram.h"
#include "desktop/gui/charts/histogram_strip.h"
#include "tests/desktop/gui/activity_room.h"

#include <QApplication>
#include <QtTest>

using namespace rubber;
using namespace rubber::test;
using namespace rubber::desktop;

namespace {

using Range = gui::ActivityFilter::Range;

struct StripRoom : ActivityRoom {
    using ActivityRoom::ActivityRoom;
    gui::HistogramStrip& strip() { return *page->findChild<gui::HistogramStrip*>(); }
    gui::FilterBar& filters() { return *page->findChild<gui::FilterBar*>(); }
    bool counted(int requests) {
        return waitFor([&] { return strip().sentence().startsWith(QString("%1 requests").arg(requests)); });
    }
    /// Drags over the newest part of the strip.
    void dragOverTheEnd(double part) {
        const int right = strip().width() - 4, left = int(right * (1 - part));
        QTest::mousePress(&strip(), Qt::LeftButton, {}, QPoint(left, 30));
        QTest::mouseMove(&strip(), QPoint(right, 30));
        QTest::mouseRelease(&strip(), Qt::LeftButton, {}, QPoint(right, 30));
    }
};

} // namespace

class ActivityHistogramTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { steadyLook(); }

    void everyBarIsARequestOfTheVault() {
        StripRoom room; // An hour of requests, one a minute.
        QVERIFY(room.open());
        QVERIFY(room.counted(60));
        QVERIFY(room.strip().sentence().contains("5 rejected"));
    }
    void itCountsWhatTheFilterAsksFor() {
        StripRoom room;
        QVERIFY(room.open());
        QVERIFY(room.counted(60));
        auto filter = room.filters().filter();
        filter.result = protocol::RequestOutcome::Rejected;
        room.filters().setFilter(filter);
        QVERIFY(room.counted(5));
        filter.result.reset();
        filter.range = Range::Hour;
        room.filters().setFilter(filter);
        QVERIFY(room.counted(60));
        filter.range = Range::All;
        room.filters().setFilter(filter);
        QVERIFY(room.counted(60));
    }
    void draggingChoosesTheRangeOfTheLists() {
        StripRoom room;
        QVERIFY(room.open());
        room.go(1);
        QVERIFY(room.loaded(60));
        QVERIFY(room.counted(60));
        room.dragOverTheEnd(0.02); // Of a day: two or three bars of a quarter of an hour.
        const auto& filter = room.filters().filter();
        QVERIFY(filter.range == Range::Chosen);
        QCOMPARE(filter.since.ms % (15 * 60'000), 0);
        QCOMPARE(filter.until.ms % (15 * 60'000), 0);
        QVERIFY((filter.until - filter.since).ms <= 3 * 15 * 60'000);
        QVERIFY(waitFor([&] {
            const int rows = room.requests()->model()->rowCount();
            return rows > 0 && rows < 50;
        }));
        // The strip goes on showing the whole day, with the choice in it.
        QVERIFY(room.strip().hasChoice());
        QVERIFY(room.counted(60));
    }
    void escGivesTheChoiceUpAndTheRangeIsWhatItWas() {
        StripRoom room;
        QVERIFY(room.open());
        auto filter = room.filters().filter();
        filter.range = Range::Week;
        room.filters().setFilter(filter);
        QVERIFY(room.counted(60));
        room.dragOverTheEnd(0.1);
        QVERIFY(room.filters().filter().range == Range::Chosen);
        QTest::keyClick(&room.strip(), Qt::Key_Escape);
        QVERIFY(room.filters().filter().range == Range::Week);
        QVERIFY(!room.strip().hasChoice());
    }
    void theChipTakesItBackToo() {
        StripRoom room;
        QVERIFY(room.open());
        auto filter = room.filters().filter();
        filter.range = Range::Week;
        room.filters().setFilter(filter);
        QVERIFY(room.counted(60));
        room.dragOverTheEnd(0.1);
        const auto buttons = room.filters().findChildren<QPushButton*>();
        const auto chip = std::find_if(buttons.begin(), buttons.end(),
                                       [](auto* each) { return each->accessibleName().startsWith("Take back: "); });
        QVERIFY(chip != buttons.end());
        (*chip)->click();
        QVERIFY(room.filters().filter().range == Range::Week);
        QVERIFY(!room.strip().hasChoice());
    }
    void aRangeFromElsewhereIsDrawnItself() {
        StripRoom room;
        QVERIFY(room.open());
        QVERIFY(room.counted(60));
        gui::ActivityFilter filter;
        filter.range = Range::Chosen;
        filter.until = kNow - Duration::seconds(30);
        filter.since = filter.until - Duration::seconds(600);
        room.filters().setFilter(filter);
        QVERIFY(room.counted(10));
        QVERIFY(!room.strip().hasChoice());
    }
    void newRequestsGrowIt() {
        StripRoom room;
        QVERIFY(room.open());
        QVERIFY(room.counted(60));
        room.room.relay.with([&](FakeRelay& relay) { relay.addRow("settle", room.key.id, "a/model", 1'000); });
        auto& models = room.room;
        models.desk.ask(room.page, [](App& app) { return app.syncRows(); },
                        [&](const auto&) { models.live.showRows(sampleRows(1)); });
        QVERIFY(room.counted(61));
    }
    void theTrailHasNone() {
        StripRoom room;
        QVERIFY(room.open());
        QVERIFY(room.strip().isVisible());
        room.go(2);
        QVERIFY(!room.strip().isVisible());
        room.go(0);
        QVERIFY(room.strip().isVisible());
    }
};

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    ActivityHistogramTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "activity_histogram_test.moc"
