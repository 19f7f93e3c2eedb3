// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/spend_series.h"
#include "desktop/gui/activity/filter_bar.h"
#include "desktop/gui/parts/cells.h"
#include "desktop/gui/shell/drawer.h"
#include "tests/desktop/gui/accessibility_walk.h"
#include "tests/desktop/gui/activity_room.h"
#include "tests/desktop/gui/pictures.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QTimer>
#include <QtTest>

using namespace rubber;
using namespace rubber::test;
using namespace rubber::desktop;

class ActivityViewsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { steadyLook(); }
    void theTrailTellsWhoDidWhatAndItsChainIsVerified() {
        ActivityRoom room;
        QVERIFY(room.open());
        room.go(2);
        QVERIFY(waitFor([&] { return room.audit()->model()->rowCount() > 0; }));
        QTest::mouseClick(room.button("Verify chain"), Qt::LeftButton);
        QVERIFY(waitFor([&] { return room.says("The chain is whole"); }));
    }
    void theViewIsExportedAsItIsFiltered() {
        ActivityRoom room;
        QVERIFY(room.open());
        room.go(1);
        QVERIFY(room.loaded(60));
        room.page->visit({.page = gui::PageId::Activity, .result = "rejected"});
        const int rejected = 5;
        QVERIFY(room.loaded(rejected));
        QTemporaryDir folder;
        const QString file = folder.filePath("view.csv");
        room.page->exportTo(file);
        QVERIFY(waitFor([&] { return QFile::exists(file); }));
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll().count("\r\n"), rejected + 1);
    }
    void aFigureOfTheOverviewLeadsToItsRequests() {
        ActivityRoom room;
        QVERIFY(room.open());
        room.page->visit({.page = gui::PageId::Activity, .result = "unpriced", .range = "month", .tab = "requests"});
        const auto& filter = room.page->findChild<gui::FilterBar*>()->filter();
        QCOMPARE(filter.text, QString("unpriced"));
        const auto [first, next] = monthOf(UtcDay::of(room.room.room.clock.wall()));
        QCOMPARE(filter.since.ms, first.begin().ms);
        QCOMPARE(filter.until.ms, next.begin().ms);
        QVERIFY(room.loaded(0)); // Every request of the room has its price.
        room.page->visit({.page = gui::PageId::Activity, .range = "month", .tab = "requests"});
        QVERIFY(room.loaded(60));
    }
    void tryAgainReadsAgainAndKeepsTheFilter() {
        ActivityRoom room;
        QVERIFY(room.open());
        room.page->visit({.page = gui::PageId::Activity, .model = "nobody/nothing"});
        QVERIFY(room.loaded(0));
        for (const int tab : {1, 2}) {
            room.go(tab);
            room.room.desk.tellAll([](App& app) { app.lock(); });
            room.page->refresh();
            QVERIFY(waitFor([&] { return room.button("Try again") != nullptr; }));
            room.room.desk.tellAll([key = room.room.session.lent()](App& app) { app.unlockWith(key); });
            QTest::mouseClick(room.button("Try again"), Qt::LeftButton);
            QVERIFY(waitFor([&] { return room.button("Try again") == nullptr; }));
        }
        QCOMPARE(room.page->findChild<gui::FilterBar*>()->filter().model, QString("nobody/nothing"));
    }
    void newRowsDoNotFlashWhereMotionIsReduced() {
        ActivityRoom room;
        QVERIFY(room.open());
        const auto tinted = [&] { return room.live()->model()->index(0, 0).data(gui::cell::Tinted).toBool(); };
        auto row = sampleRows(1).front().row;
        const auto say = [&](std::uint64_t sequence) {
            row.sequence = row.request = sequence;
            const int before = room.live()->model()->rowCount();
            room.room.live.showRows({{"home-lab", "ci-nightly", row}});
            return waitFor([&] { return room.live()->model()->rowCount() > before; });
        };
        QVERIFY(say(1'001)); // Tests are steady: motion is reduced.
        QVERIFY(!tinted());
        steadyLook().setReducedMotion(false);
        const bool came = say(1'002), flashed = tinted();
        steadyLook().setReducedMotion(true);
        QVERIFY(came && flashed);
    }
    void theFilterIsRememberedOverALock() {
        ActivityRoom room;
        QVERIFY(room.open());
        room.go(1);
        QVERIFY(room.loaded(60));
        room.page->visit({.page = gui::PageId::Activity, .model = "openai/gpt-4.1-mini"});
        const auto kept = [&] {
            const auto drafts = room.room.room.app.drafts();
            return drafts && !drafts->empty() &&
                   drafts->front().text.find("gpt-4.1-mini") != std::string::npos;
        };
        for (int tries = 0; tries < 50 && !kept(); ++tries)
            QTest::qWait(200); // Not oftener: each look takes the vault's lock.
        QVERIFY(kept());
        gui::ActivityPage again(room.window->context());
        again.show();
        QVERIFY(waitFor([&] { return again.findChild<QTabBar*>()->currentIndex() == 1; }));
        const auto chips = again.findChildren<QPushButton*>();
        QVERIFY(std::any_of(chips.begin(), chips.end(), [](const QPushButton* chip) {
            return chip->text().contains("openai/gpt-4.1-mini");
        }));
    }
    void aFastFeedLeavesTheWindowAlive() {
        ActivityRoom room;
        QVERIFY(room.open());
        qint64 longest = 0;
        QElapsedTimer since, all;
        QTimer beat;
        beat.setTimerType(Qt::PreciseTimer);
        since.start();
        connect(&beat, &QTimer::timeout, this, [&] { longest = std::max(longest, since.restart()); });
        beat.start(5);
        const int seconds =
            qEnvironmentVariableIntValue("FEED_SECONDS") ? qEnvironmentVariableIntValue("FEED_SECONDS") : 2;
        const auto resident = [] {
            QFile status("/proc/self/statm");
            return status.open(QIODevice::ReadOnly) ? status.readAll().split(' ').value(1).toLongLong() * 4
                                                    : 0;
        };
        const qint64 memory = resident();
        all.start();
        std::uint64_t sequence = 10'000;
        qint64 batches = 0;
        while (all.elapsed() < seconds * 1'000) {
            if (all.elapsed() >= batches * 200) { // As watch tells: five times a second.
                ++batches;
                auto rows = sampleRows(40);
                for (auto& named : rows)
                    named.row.sequence = named.row.request = ++sequence;
                room.room.room.clock.advance(Duration{200});
                room.room.live.showRows(rows);
            }
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
        }
        qInfo("200 rows a second for %d s: longest gap of the event loop %lld ms, memory grew by %lld KiB",
              seconds, longest, resident() - memory);
        QVERIFY(room.live()->model()->rowCount() >= seconds * 150);
        QVERIFY2(longest < 1'000, "The bar is 50 ms in a release build on a quiet machine.");
    }
    void theRequestsViewLooksAsStored_data() {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void theRequestsViewLooksAsStored() {
        QFETCH(bool, dark);
        steadyLook().choose(dark ? gui::Look::Choice::Dark : gui::Look::Choice::Light);
        const QString shade = dark ? "dark" : "light";
        ActivityRoom room;
        QVERIFY(room.open());
        keepForLooking(*room.page, "activity-live-" + shade);
        room.go(1);
        QVERIFY(room.loaded(60));
        QCOMPARE(differsFromPicture(*room.page, "activity-requests-" + shade), QString());
        room.requests()->selectOnly(3);
        QTest::keyClick(room.requests(), Qt::Key_Return);
        keepForLooking(*room.page, "activity-details-" + shade);
        room.page->drawer()->close();
        room.page->findChild<QLineEdit*>()->setText("nightly zzz");
        QVERIFY(room.loaded(0));
        keepForLooking(*room.page, "activity-nomatch-" + shade);
        room.page->findChild<QLineEdit*>()->clear();
        room.go(2);
        QVERIFY(waitFor([&] { return room.audit()->model()->rowCount() > 0; }));
        keepForLooking(*room.page, "activity-audit-" + shade);
    }
    void everyTabCanBeHeardAndFitsItsPlace() {
        ActivityRoom room;
        QVERIFY(room.open());
        for (int tab = 0; tab < 3; ++tab) {
            room.go(tab);
            QVERIFY(waitFor([&] {
                return room.table(tab == 0   ? "Live requests"
                                  : tab == 1 ? "Requests"
                                             : "Audit trail")
                           ->model()
                           ->rowCount() > 0;
            }));
            QCOMPARE(accessibilityComplaints(*room.page).join("\n"), QString());
            // What comes from the vault moves the rest once more.
            waitFor([&] { return layoutComplaints(*room.page).isEmpty(); });
            QCOMPARE(layoutComplaints(*room.page).join("\n"), QString());
        }
        room.go(1);
        room.requests()->selectOnly(0);
        QTest::keyClick(room.requests(), Qt::Key_Return);
        QCOMPARE(accessibilityComplaints(*room.page).join("\n"), QString());
    }
};

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    ActivityViewsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "activity_views_test.moc"
