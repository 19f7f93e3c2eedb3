// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/charts/bar_panel.h"
#include "desktop/gui/charts/share_panel.h"
#include "desktop/gui/charts/stacked_bars.h"
#include "desktop/gui/charts/swatch_button.h"
#include "desktop/gui/overview/kpi_card.h"
#include "desktop/gui/overview/live_card.h"
#include "desktop/gui/overview/range_choice.h"
#include "desktop/gui/overview/setup_card.h"
#include "desktop/gui/parts/busy_line.h"
#include "desktop/gui/parts/empty_state.h"
#include "desktop/gui/parts/hold_button.h"
#include "desktop/gui/parts/skeleton.h"
#include "desktop/gui/shell/killed_bar.h"
#include "desktop/gui/system/loop_gap.h"
#include "desktop/gui/words/money_text.h"
#include "tests/desktop/gui/accessibility_walk.h"
#include "tests/desktop/gui/overview_room.h"
#include "tests/desktop/gui/pictures.h"

#include <QAccessible>
#include <QClipboard>
#include <QDateEdit>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QtTest>

#include <filesystem>
#include <future>


using namespace rubber;
using namespace rubber::test;
using namespace rubber::desktop;

class OverviewStatesTest : public QObject {
    Q_OBJECT
private:
    static void look(OverviewRoom& room, const QString& state) {
        if (qEnvironmentVariableIsEmpty("GALLERY")) return;
        for (const bool dark : {false, true}) {
            steadyLook().choose(dark ? gui::Look::Choice::Dark : gui::Look::Choice::Light);
            room.draw();
            keepForLooking(room.window, "overview-" + state + (dark ? "-dark" : "-light"));
        }
        steadyLook().choose(gui::Look::Choice::Light);
    }

private Q_SLOTS:
    void initTestCase() {
        steadyLook();
        QAccessible::setActive(true);
    }
    void withoutRequestsItSaysHowToMakeTheFirst() {
        OverviewRoom room;
        room.live.show(sampleStatus(), onlineLinks(), kNow);
        SpendSeries empty = sampleSeries();
        empty.points.clear();
        empty.total = empty.today = empty.month = {};
        empty.anyRequest = false;
        room.spend()->show(empty);
        room.draw();
        auto* state = room.page()->findChild<gui::EmptyState*>();
        QVERIFY(state->isVisible());
        QVERIFY(state->accessibleName().contains("Copy your two lines and make one call"));
        QVERIFY(button(state, "Copy env lines"));
        const auto setup = [&](const gui::SetupCard::Done& done) {
            room.page()->findChild<gui::SetupCard*>()->show(done);
        };
        setup({.relay = true, .upstreamKey = false, .proxyKey = false});
        QVERIFY(room.page()->findChild<gui::SetupCard*>()->isVisible());
        look(room, "empty");
        setup({.relay = true, .upstreamKey = true, .proxyKey = true});
        QVERIFY(!room.page()->findChild<gui::SetupCard*>()->isVisible());
    }
    void theFirstStepPutsTheLinesOnTheClipboard() {
        DesktopRoom room;
        const auto pushed = room.room.push("ci-nightly");
        gui::MainWindow window(room.models());
        window.show();
        QVERIFY(room.open());
        auto* page = window.shell()->page(gui::PageId::Overview);
        auto* state = page->findChild<gui::EmptyState*>();
        QVERIFY(waitFor([&] { return state->isVisible(); }));
        QTest::mouseClick(button(state, "Copy env lines"), Qt::LeftButton);
        QVERIFY(waitFor([&] { return room.clipboard.holding(); }));
        const QString text = QApplication::clipboard()->text();
        QVERIFY2(text.contains("export ") &&
                     text.contains("rk_live_" + QString::fromStdString(pushed.id.text())),
                 qPrintable(text));
        room.clipboard.clear();
    }
    void holdingTheButtonKillsEverythingAndTheBarSaysSince() {
        DesktopRoom room;
        room.room.push("ci-nightly");
        gui::MainWindow window(room.models());
        window.show();
        QVERIFY(room.open());
        auto* page = window.shell()->page(gui::PageId::Overview);
        auto* kill = page->findChild<gui::HoldButton*>();
        QVERIFY(waitFor([&] { return kill->isEnabled(); }));
        QTest::mouseClick(kill, Qt::LeftButton); // A click alone does nothing.
        QVERIFY(!room.kills.anyKilling());
        kill->setHoldTime(20);
        QTest::mousePress(kill, Qt::LeftButton);
        QVERIFY(waitFor([&] { return page->killedBar()->sentence().startsWith("All keys are killed since"); }));
        QTest::mouseRelease(kill, Qt::LeftButton);
        const Sent sent(window);
        QTest::mouseClick(button(page->killedBar(), "Restore…"), Qt::LeftButton);
        QCOMPARE(sent.places.first().action, QString("restore"));
        keepForLooking(window, "overview-killed-light");
    }
    void theRangeIsKeptOverALock() {
        DesktopRoom room;
        gui::MainWindow window(room.models());
        window.show();
        QVERIFY(room.open());
        const auto range = [&] { return window.shell()->page(gui::PageId::Overview)->findChild<gui::RangeChoice*>(); };
        QVERIFY(waitFor([&] { return room.desk.waiting() == 0; })); // What it remembers has come.
        range()->restore("2026-03-01..2026-03-05");
        QVERIFY(waitFor([&] { return room.desk.waiting() == 0; }));
        room.session.lock(models::LockReason::Idle);
        room.session.unlock(words("correct horse"));
        QVERIFY(waitFor([&] { return window.shell() && range()->text() == "2026-03-01..2026-03-05"; }));
        const auto* spend = window.shell()->page(gui::PageId::Overview)->findChild<models::Spend*>();
        QCOMPARE(spend->range().first, (UtcDay::of(*WallTime::parseRfc3339("2026-03-01T00:00:00Z"))));
        range()->restore("nonsense");
        range()->restore("2026-03-05..2026-03-01");
        QCOMPARE(range()->text(), QString("2026-03-01..2026-03-05"));
    }
    void greyBlocksComeFirstAndThenAReason() {
        OverviewRoom room;
        room.window.show();
        auto* skeleton = room.page()->findChild<gui::Skeleton*>();
        QVERIFY(skeleton->isVisible());
        QVERIFY(!skeleton->showsBlocks());
        QVERIFY(waitFor([&] { return skeleton->showsBlocks(); }));
        QVERIFY(!skeleton->saysWhy());
        skeleton->passTime(gui::Skeleton::kLateMs);
        QCOMPARE(skeleton->accessibleName(), QString("Still loading…"));
        look(room, "loading");
        room.fillAll();
        QVERIFY(!skeleton->isVisible());
    }
    void aRelayThatIsAwayIsNamedAndItsNumbersAreDated() {
        OverviewRoom room;
        room.fillAll();
        room.live.show(sampleStatus(), oneOfflineLink(), kNow);
        room.draw();
        QCOMPARE(room.page()->messages()->sentence(),
                 QString("office is offline since 13:58. Its numbers are from then."));
        QVERIFY(cardText(room.page(), 0).endsWith("as of 13:58"));
        look(room, "one-offline");
    }
    void withoutAnyRelayItIsNotLive() {
        OverviewRoom room;
        room.fillAll();
        auto links = oneOfflineLink();
        links[0] = links[1];
        links[0].id = RelayId("rly_0000000000000001");
        links[0].name = "home-lab";
        for (auto& link : links)
            link.retryAt = kNow + Duration::seconds(8);
        room.live.show(sampleStatus(), links, kNow);
        room.draw();
        QVERIFY(room.page()->messages()->sentence().startsWith("All relays are offline since 13:58."));
        auto* card = room.page()->findChild<gui::LiveCard*>();
        QVERIFY(button(card, "Retry now"));
        QStringList said;
        for (const auto* label : card->findChildren<QLabel*>())
            said << label->text();
        QVERIFY2(said.contains("not live, retrying in 8 s"), qPrintable(said.join('|')));
        look(room, "all-offline");
    }
    void requestsWithoutAPriceMakeTheSumAtLeast() {
        OverviewRoom room;
        room.fillAll();
        auto series = sampleSeries();
        series.today.unpriced = series.month.unpriced = 3;
        room.spend()->show(series);
        room.draw();
        QVERIFY(cardText(room.page(), 0).contains(" or more"));
        const Sent sent(room.window);
        auto* chip = button(room.page(), "3 request(s) without a known price");
        QVERIFY(chip);
        QTest::mouseClick(chip, Qt::LeftButton);
        QCOMPARE(sent.places.first().result, QString("unpriced"));
        look(room, "unpriced");
    }
    void troubleIsSaidWithWhatStillHoldsAndTriedAgain() {
        DesktopRoom room;
        room.room.push("ci-nightly");
        gui::MainWindow window(room.models());
        window.show();
        QVERIFY(room.open());
        auto* page = window.shell()->page(gui::PageId::Overview);
        auto* spend = page->findChild<models::Spend*>();
        QVERIFY(waitFor([&] { return spend->loaded(); }));
        // Somebody took its file away.
        const std::string file = room.room.room.path("vault.db");
        std::filesystem::rename(file, file + ".away");
        spend->refresh();
        QVERIFY(waitFor([&] { return page->messages()->sentence().contains("Your keys keep their last limits."); }));
        keepForLooking(window, "overview-trouble-light");
        std::filesystem::rename(file + ".away", file);
        QTest::mouseClick(button(page->messages(), "Try again"), Qt::LeftButton);
        QVERIFY(waitFor([&] { return page->messages()->sentence().isEmpty(); }));
    }
    void aLineTellsThatItIsAskingWhileTheOldFiguresStay() {
        DesktopRoom room;
        gui::MainWindow window(room.models());
        window.show();
        QVERIFY(room.open());
        auto* page = window.shell()->page(gui::PageId::Overview);
        auto* spend = page->findChild<models::Spend*>();
        auto* line = page->findChild<gui::BusyLine*>();
        QVERIFY(waitFor([&] { return spend->loaded() && !spend->asking(); }));
        QVERIFY(!line->isShown());
        std::promise<void> gate; // The lane that would answer is held.
        room.desk.ask(page, [&](App&) { gate.get_future().wait(); return 0; }, [](int) {}, models::Desk::On::Work);
        room.desk.ask(page, [&](App&) { return 0; }, [](int) {}, models::Desk::On::Watch);
        spend->refresh();
        QVERIFY(!line->isShown()); // What is quick is not told.
        QVERIFY(waitFor([&] { return line->isShown(); }));
        QVERIFY(!page->findChild<gui::Skeleton*>()->isVisible());
        gate.set_value();
        QVERIFY(waitFor([&] { return !line->isShown(); }));
    }
    void theSetupListThatWasPutAwayStaysAway() {
        DesktopRoom room; // Paired, without a key: half of the steps.
        const auto card = [](gui::MainWindow& window) {
            return window.shell()->page(gui::PageId::Overview)->findChild<gui::SetupCard*>();
        };
        {
            gui::MainWindow window(room.models());
            window.show();
            QVERIFY(room.open());
            QVERIFY(waitFor([&] { return card(window)->isVisible(); }));
            QTest::mouseClick(button(card(window), "Put this away"), Qt::LeftButton);
            QVERIFY(!card(window)->isVisible());
            QVERIFY(waitFor([&] { return room.desk.waiting() == 0; }));
        }
        QVERIFY(!room.room.app.settings().showSetupList);
        gui::MainWindow again(room.models());
        again.show();
        auto* spend = again.shell()->page(gui::PageId::Overview)->findChild<models::Spend*>();
        QVERIFY(waitFor([&] { return spend->loaded() && room.desk.waiting() == 0; }));
        QVERIFY(!card(again)->isVisible());
    }
    void datesThatWereChosenAreAskedForAndNamed() {
        OverviewRoom room;
        room.fillAll();
        auto* range = room.page()->findChild<gui::RangeChoice*>();
        const auto dialog = [&] { return range->findChild<QDialog*>(); };
        const auto ask = [&] {
            range->setCurrentIndex(range->count() - 1);
            Q_EMIT range->activated(range->count() - 1);
        };
        ask();
        QVERIFY(dialog() && dialog()->isVisible());
        QCOMPARE(accessibilityComplaints(*dialog()).join('\n'), QString());
        dialog()->reject();
        QCOMPARE(range->currentText(), QString("30 days")); // As if nobody had asked.
        QVERIFY(room.spend()->range().kind == models::SpendRange::Kind::Days30);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        ask();
        const auto dates = dialog()->findChildren<QDateEdit*>();
        QCOMPARE(dates.size(), 2);
        dates[0]->setDate(QDate(2026, 3, 1));
        dates[1]->setDate(QDate(2026, 3, 7));
        keepForLooking(*dialog(), "overview-dates-light");
        dates[0]->setDate(QDate(2026, 3, 9)); // The end is never before the beginning: it goes along.
        QCOMPARE(dates[1]->date(), QDate(2026, 3, 9));
        dates[0]->setDate(QDate(2026, 3, 1));
        dates[1]->setDate(QDate(2026, 3, 20)); // Nor in the future.
        QCOMPARE(dates[1]->date(), QDate(2026, 3, 12));
        dates[1]->setDate(QDate(2026, 3, 7));
        dialog()->accept();
        const auto& chosen = room.spend()->range();
        QVERIFY(chosen.kind == models::SpendRange::Kind::Custom);
        QCOMPARE(UtcDay{chosen.first}.begin().toRfc3339().substr(0, 10), std::string("2026-03-01"));
        QCOMPARE(UtcDay{chosen.last}.begin().toRfc3339().substr(0, 10), std::string("2026-03-07"));
        QCOMPARE(range->currentText(), QString("1 Mar – 7 Mar"));
    }
};

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    OverviewStatesTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "overview_states_test.moc"
