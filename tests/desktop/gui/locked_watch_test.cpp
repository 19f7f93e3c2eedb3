// SPDX-License-Identifier: GPL-3.0-or-later
// A locked vault: the tray goes on with sums, alerts come without names.
#include "tests/desktop/gui/program_room.h"

#include <QApplication>
#include <QFile>
#include <QSignalSpy>

using namespace rubber;
using namespace rubber::test;
using namespace rubber::desktop;
using models::LockedWatch;
using models::LockReason;

namespace {

struct LockedRoom : ProgramRoom {
    /// Unlocked, its passes made, and locked again; the first sums have come.
    bool lock() {
        if (!loginStart() || !unlock()) return false;
        session.lock(LockReason::ByUser);
        return waitFor([&] { return program.lockedWatch().facts().has_value(); });
    }
    bool heard(const std::function<bool()>& done) {
        program.lockedWatch().ask();
        return waitFor(done);
    }
    bool hasPass() const { return QFile::exists(session.home() + "/watch.json"); }
};

} // namespace

class LockedWatchTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { steadyLook(); }

    void theTrayGoesOnWithSumsAndNoNames() {
        LockedRoom room;
        QVERIFY(room.lock());
        room.relay.with([&](FakeRelay& fake) {
            fake.watch.totals.spentToday = Money::fromNano(18'420'000'000);
            fake.watch.totals.active = 2;
            fake.watch.totals.nearLimit = 1;
            return true;
        });
        QVERIFY(room.heard([&] { return room.facts().spentToday == Money::fromNano(18'420'000'000); }));
        const QString words = room.trayWords();
        QVERIFY2(words.contains("$18.42 today"), qPrintable(words));
        QVERIFY2(words.count('$') == 1 && !words.contains("ci-nightly") && !words.contains("home-lab"), qPrintable(words));
        QCOMPARE(gui::stateOf(room.facts()), gui::TrayState::NearLimit);
        QVERIFY(gui::tooltipOf(room.facts()).contains("$18.42 today"));
    }
    void aStartThatIsNeverUnlockedShowsThemToo() {
        LockedRoom room;
        QVERIFY(keepWatchPasses(room.room.app)); // By a run before this one.
        room.relay.with([](FakeRelay& fake) { fake.watch.totals.spentToday = Money::fromNano(5'000'000'000); return true; });
        QVERIFY(room.loginStart());
        QVERIFY(waitFor([&] { return room.trayWords().contains("$5.00 today"); }));
        QVERIFY(!room.trayWords().contains("ci-nightly"));
    }
    void alertsComeWithoutNamesAndGoWithTheLock() {
        LockedRoom room;
        QVERIFY(room.lock());
        QSignalSpy ended(&room.program.lockedWatch(), &LockedWatch::ended);
        std::vector<AlertRule> told;
        connect(&room.program.lockedWatch(), &LockedWatch::alerted, this,
                [&](const std::vector<AlertRule>& rules) { told.insert(told.end(), rules.begin(), rules.end()); });
        room.relay.with([](FakeRelay& fake) {
            fake.watch.alerts = {{"budget.threshold", "daily", 80, WallTime{1}},
                                 {"budget.threshold", "daily", 95, WallTime{2}},
                                 {"leak.cut", "", 0, WallTime{3}}};
            return true;
        });
        QVERIFY(room.heard([&] { return told.size() == 2; }));
        QCOMPARE(toString(told[0]), toString(AlertRule::DailyNear));
        QCOMPARE(toString(told[1]), toString(AlertRule::Leak));
        // Nobody shows notifications here, so the window says it.
        room.window().present();
        QVERIFY(waitFor([&] { return room.toasts().join('\n').contains("Upstream key in an answer"); }));
        QVERIFY2(!room.toasts().join('\n').contains("ci-nightly"), qPrintable(room.toasts().join('\n')));
        // Each once.
        QVERIFY(room.heard([&] { return room.relay.with([](FakeRelay& fake) { return fake.watch.askedAfter.size(); }) >= 3; }));
        QCOMPARE(told.size(), std::size_t{2});
        const auto before = ended.size();
        QVERIFY(room.unlock());
        QVERIFY(waitFor([&] { return ended.size() == before + 1; }));
        QVERIFY(!room.program.lockedWatch().facts());
    }
    void theSettingEndsItAndErasesThePass() {
        LockedRoom room;
        QVERIFY(room.lock());
        QVERIFY(room.hasPass());
        room.preferences.change([](Settings& settings) { settings.showSpendWhileLocked = false; });
        QVERIFY(!room.program.lockedWatch().facts());
        QVERIFY(waitFor([&] { return !room.hasPass(); }));
        QVERIFY(!room.trayWords().contains('$'));
        // Back on needs the vault once: only it can sign a pass.
        room.preferences.change([](Settings& settings) { settings.showSpendWhileLocked = true; });
        QVERIFY(room.unlock());
        QVERIFY(waitFor([&] { return room.hasPass(); }));
    }
    void aRelayThatIsGoneIsShownOfflineWithItsLastSum() {
        LockedRoom room;
        QVERIFY(room.lock());
        room.relay.with([](FakeRelay& fake) { fake.watch.totals.spentToday = Money::fromNano(1'000'000'000); return true; });
        QVERIFY(room.heard([&] { return room.facts().spentToday == Money::fromNano(1'000'000'000); }));
        room.setReachable(false);
        QVERIFY(room.heard([&] { return room.facts().offline(); }));
        QVERIFY(room.trayWords().contains("$1.00 today") && room.trayWords().contains("offline, as of"));
    }
};

int main(int argc, char** argv) {
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    QApplication application(argc, argv);
    LockedWatchTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "locked_watch_test.moc"
