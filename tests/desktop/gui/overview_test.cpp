// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/charts/bar_panel.h"
#include "desktop/gui/charts/share_panel.h"
#include "desktop/gui/charts/stacked_bars.h"
#include "desktop/gui/charts/swatch_button.h"
#include "desktop/gui/overview/kpi_card.h"
#include "desktop/gui/overview/live_card.h"
#include "desktop/gui/overview/range_choice.h"
#include "desktop/gui/overview/setup_card.h"
#include "desktop/gui/parts/empty_state.h"
#include "desktop/gui/parts/hold_button.h"
#include "desktop/gui/parts/skeleton.h"
#include "desktop/gui/system/loop_gap.h"
#include "desktop/gui/words/money_text.h"
#include "tests/desktop/gui/accessibility_walk.h"
#include "tests/desktop/gui/overview_room.h"
#include "tests/desktop/gui/pictures.h"

#include <QAccessible>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QtTest>


using namespace rubber;
using namespace rubber::test;
using namespace rubber::desktop;

class OverviewTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        steadyLook();
        QAccessible::setActive(true);
    }
    void theFourFiguresSayWhatTheRelaysSay() {
        OverviewRoom room;
        room.fillAll();
        auto* page = room.page();
        QVERIFY2(cardText(page, 0).contains("of $24.00 daily limits, resets in 9 h 58 min"),
                 qPrintable(cardText(page, 0)));
        QVERIFY2(cardText(page, 1).contains("projected at this pace"), qPrintable(cardText(page, 1)));
        QVERIFY2(cardText(page, 2).contains("12 rejected, 3.1 %"), qPrintable(cardText(page, 2)));
        QVERIFY2(cardText(page, 3).contains("4 of 9"), qPrintable(cardText(page, 3)));
        QVERIFY2(cardText(page, 3).contains("1 over limit, 1 near limit, 1 killed"),
                 qPrintable(cardText(page, 3)));
    }
    void theProjectionIsHiddenBeforeTheThirdDay() {
        SpendSeries series = sampleSeries();
        series.projected.reset();
        QVERIFY(!gui::monthKpi(series).detail.contains("projected"));
    }
    void figuresLeadToTheirPages() {
        OverviewRoom room;
        room.fillAll();
        const Sent sent(room.window);
        for (auto* card : room.page()->findChildren<gui::KpiCard*>())
            QTest::mouseClick(card, Qt::LeftButton);
        QCOMPARE(sent.places.size(), 4);
        QCOMPARE(sent.places[0].day, QString("2026-03-12"));
        QCOMPARE(sent.places[1].range, QString("month"));
        QVERIFY(sent.places[2].page == gui::PageId::Activity && sent.places[3].page == gui::PageId::Keys);
    }
    void figuresMoveWithTheFeedWithoutAskingAnybody() {
        OverviewRoom room;
        room.fillAll();
        const QString before = cardText(room.page(), 0);
        auto rows = sampleRows(1);
        rows[0].row.sequence = 5'000;
        rows[0].row.cost = *Money::parse("7.00");
        room.live.showRows(rows);
        QCOMPARE(cardText(room.page(), 0), before); // Not yet: four times a second is enough.
        QVERIFY(waitFor([&] { return cardText(room.page(), 0) != before; }));
    }
    void aBarLeadsToItsDayAndModel() {
        OverviewRoom room;
        room.fillAll();
        const Sent sent(room.window);
        auto* panel = room.page()->findChild<gui::BarPanel*>();
        Q_EMIT panel->bars()->chosen(29, "google/gemini-2.5-pro");
        Q_EMIT panel->bars()->chosen(0, "Other");
        QCOMPARE(sent.places[0].day, QString("2026-03-12"));
        QCOMPARE(sent.places[0].model, QString("google/gemini-2.5-pro"));
        QCOMPARE(sent.places[1].day, QString("2026-02-11"));
        QCOMPARE(sent.places[1].model, QString());
    }
    void theTableSaysWhatTheChartDraws() {
        OverviewRoom room;
        room.fillAll();
        auto* panel = room.page()->findChild<gui::BarPanel*>();
        QTest::mouseClick(button(room.page(), "Show as table"), Qt::LeftButton);
        QVERIFY(panel->table()->isVisible());
        QCOMPARE(panel->table()->rowCount(), 30);
        const auto& shown = panel->bars()->shown();
        for (int bar : {0, 17, 29})
            for (int i = 0; i < shown.series.size(); ++i) {
                QCOMPARE(panel->bars()->drawn(shown.series[i].name, bar), shown.series[i].values[bar]);
                QCOMPARE(panel->table()->item(bar, i + 2)->text(),
                         gui::moneyText(Money::fromNano(shown.series[i].values[bar])));
            }
        keepForLooking(room.window, "overview-table-light");
    }
    void aLegendEntryHidesItsModelUntilItIsClickedAgain() {
        OverviewRoom room;
        room.fillAll();
        auto* panel = room.page()->findChild<gui::BarPanel*>();
        auto* entry = panel->findChild<gui::SwatchButton*>();
        QVERIFY(panel->bars()->drawn(entry->text(), 3) > 0);
        QTest::mouseClick(entry, Qt::LeftButton);
        QCOMPARE(panel->bars()->drawn(entry->text(), 3), -1);
        room.live.showRows(sampleRows(9));
        room.draw();
        QCOMPARE(panel->bars()->drawn(entry->text(), 3), -1);
        QTest::mouseClick(entry, Qt::LeftButton);
        QVERIFY(panel->bars()->drawn(entry->text(), 3) > 0);
    }
    void rowsOfTheVaultAreDrawnAndAFeedRowIsAddedOnce() {
        DesktopRoom room;
        const auto key = room.room.push("ci-nightly");
        const auto at = room.room.clock.wall();
        for (int i = 0; i < 3; ++i)
            room.relay.with(
                [&](FakeRelay& relay) { relay.addRow("settle", key.id, "a/model", 1'000'000'000); });
        VERIFY_OK(room.room.app.syncRows());
        gui::MainWindow window(room.models());
        window.show();
        QVERIFY(room.open());
        auto* spend = window.shell()->page(gui::PageId::Overview)->findChild<models::Spend*>();
        QVERIFY(waitFor([&] { return spend->loaded(); }));
        QCOMPARE(spend->series().total.cost.nano(), 3'000'000'000);
        protocol::Row row;
        row.kind = "settle";
        row.key = key.id;
        row.at = at;
        row.day = UtcDay::of(at).number;
        row.model = "a/model";
        row.cost = Money::fromNano(500'000'000);
        row.sequence = row.request = 4;
        room.relay.say(row);
        QVERIFY(waitFor([&] { return spend->series().total.cost.nano() == 3'500'000'000; }));
        spend->refresh(); // The vault has it by now; it must come to the same.
        QVERIFY(waitFor([&] { return !spend->asking(); }));
        QCOMPARE(spend->series().total.cost.nano(), 3'500'000'000);
    }
    void pauseKeepsTheListAndCounts() {
        OverviewRoom room;
        room.fillAll();
        auto* card = room.page()->findChild<gui::LiveCard*>();
        const auto before = card->requests()->index(0, 0).data().toString();
        QVERIFY(room.page()->act(gui::Command::TogglePause));
        auto rows = sampleRows(3);
        for (auto& row : rows) {
            row.row.sequence += 1'000;
            row.row.request += 1'000;
            row.row.at = kNow + Duration::seconds(9);
        }
        room.live.showRows(rows);
        room.draw();
        QCOMPARE(card->requests()->index(0, 0).data().toString(), before);
        auto* go = button(card, "Go on (3 new)");
        QVERIFY(go);
        QTest::mouseClick(go, Qt::LeftButton);
        QVERIFY(card->requests()->index(0, 0).data().toString() != before);
        QCOMPARE(card->requests()->rowCount(), 5);
    }
    void saysNothingThatCannotBeHeardOrReached() {
        OverviewRoom room;
        room.fillAll();
        room.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&room.window));
        QCOMPARE(accessibilityComplaints(room.window).join('\n'), QString());
        QCOMPARE(layoutComplaints(room.window).join('\n'), QString());
        QCOMPARE(tabComplaints(room.window).join('\n'), QString());
    }
    void fitsTheSmallestWindow() {
        OverviewRoom room;
        room.window.resize(900, 600);
        room.fillAll();
        QCOMPARE(layoutComplaints(room.window).join('\n'), QString());
        keepForLooking(room.window, "overview-small-light");
    }
    /// 200 requests a second for a while; what it measured is told, the bound is generous for busy machines.
    void aBusyFeedLeavesTheWindowAlive() {
        OverviewRoom room;
        room.fillAll();
        SystemClock machine;
        const gui::LoopGap gap(machine);
        const int rows = std::max(200, qEnvironmentVariableIntValue("FEED_ROWS"));
        auto told = sampleRows(rows);
        int next = 0;
        QTimer feed;
        feed.setTimerType(Qt::PreciseTimer);
        connect(&feed, &QTimer::timeout, this, [&] {
            if (next == rows) return feed.stop();
            told[std::size_t(next)].row.sequence = told[std::size_t(next)].row.request =
                std::uint64_t(6'000 + next);
            room.live.showRows({told[std::size_t(next++)]});
        });
        feed.start(5);
        QElapsedTimer time;
        time.start();
        while (feed.isActive() && time.elapsed() < 60'000)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
        QCOMPARE(next, rows);
        qInfo("%d rows in %lld ms, longest gap %d ms", rows, time.elapsed(), int(gap.longestMs()));
        QVERIFY(gap.longestMs() < 10'000);
        const auto& total = room.spend()->series().total;
        QCOMPARE(total.requests(), sampleSeries().total.requests() + std::uint64_t(5 + rows));
    }
    void looksAsStored_data() {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void looksAsStored() {
        QFETCH(bool, dark);
        steadyLook().choose(dark ? gui::Look::Choice::Dark : gui::Look::Choice::Light);
        OverviewRoom room;
        room.fillAll();
        keepForLooking(room.window, QString("overview-window-") + (dark ? "dark" : "light"));
        QCOMPARE(differsFromPicture(*room.page(), QString("overview-") + (dark ? "dark" : "light")),
                 QString());
        steadyLook().choose(gui::Look::Choice::Light);
    }
};

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    OverviewTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "overview_test.moc"
