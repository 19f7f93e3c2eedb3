// SPDX-License-Identifier: GPL-3.0-or-later
// The composition root without a screen and without a bus: what tray, locking and news do to one another.
#include "desktop/gui/settings/setting_row.h"
#include "desktop/gui/shell/kill_news.h"
#include "tests/desktop/gui/program_room.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMessageBox>
#include <QSignalSpy>

using namespace rubber;
using namespace rubber::test;
using namespace rubber::desktop;
using models::LockReason;
using models::VaultState;
using protocol::KeyState;

/// Where somebody looks instead: without it, the offscreen screen never says that a window is active again.
class OtherWindow {
public:
    OtherWindow() {
        m_window.show();
        m_window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_window));
    }

private:
    QWidget m_window;
};

class ProgramTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { steadyLook(); }

    void afterALoginStartTheTrayKillsBeforeAnyPassphrase() {
        ProgramRoom room;
        QVERIFY(room.loginStart());
        const QString words = room.trayWords();
        QVERIFY2(words.contains("Kill one key") && words.contains("Kill all keys"), qPrintable(words));
        QVERIFY2(!words.contains("ci-nightly") && !words.contains('$'), qPrintable(words)); // Locked.
        QCOMPARE(room.facts().totalKeys, 2);
        Q_EMIT room.tray().killRequested(room.ids[0]);
        QVERIFY(waitFor([&] { return room.state(0) == KeyState::Killed; }));
        QCOMPARE(room.state(1), KeyState::Active);
        Q_EMIT room.tray().killAllRequested();
        QVERIFY(waitFor([&] { return room.state(1) == KeyState::Killed; }));
    }
    void theFirstUnlockBringsTheNumbersAndALockKeepsThem() {
        ProgramRoom room;
        QVERIFY(room.loginStart());
        QVERIFY(room.facts().onlyNames);
        QVERIFY(room.unlock());
        QVERIFY(waitFor([&] { return !room.facts().onlyNames && room.facts().activeKeys == 2; }));
        room.session.lock(LockReason::ByUser);
        QVERIFY(!room.facts().onlyNames);
        QCOMPARE(room.facts().activeKeys, 2);
    }
    void aKillThatNobodyConfirmsShowsInTheTrayWhileLocked() {
        ProgramRoom room;
        QVERIFY(room.loginStart());
        room.setReachable(false);
        Q_EMIT room.tray().killAllRequested();
        QVERIFY(waitFor([&] { return room.facts().killUnconfirmed; }));
        QVERIFY(waitFor([&] { return !room.toasts().isEmpty(); }));
        const QString said = room.toasts().join('\n');
        QVERIFY2(said.contains("has not confirmed") && !said.contains("home-lab"), qPrintable(said));
        room.setReachable(true);
        room.room.clock.advance(Duration::seconds(1));
        QVERIFY(waitFor([&] { return !room.facts().killUnconfirmed; }));
    }
    void whatWasKilledWhileLockedIsRestoredAfterThePassphrase() {
        ProgramRoom room;
        QVERIFY(room.loginStart());
        Q_EMIT room.tray().killRequested(room.ids[0]);
        QVERIFY(waitFor([&] { return room.toastButton("Restore…") != nullptr; }));
        QVERIFY(!room.toasts().join(' ').contains("ci-nightly"));
        room.toastButton("Restore…")->click();
        QVERIFY(room.unlock());
        QPushButton* restore = nullptr;
        QVERIFY(waitFor([&] {
            for (auto* each : room.window().findChildren<QPushButton*>())
                if (each->text() == "Restore 1 key(s)") restore = each;
            return restore != nullptr;
        }));
        restore->click();
        QVERIFY(waitFor([&] { return room.state(0) == KeyState::Active; }));
    }
    void newsOfAKillWaitForWhoIsNotLooking() {
        ProgramRoom room;
        QVERIFY(room.loginStart() && room.unlock());
        room.window().hide();
        const OtherWindow other;
        QSignalSpy killed(&room.kills, &models::Kills::killed);
        Q_EMIT room.tray().killRequested(room.ids[0]);
        QVERIFY(waitFor([&] { return killed.size() == 1; }));
        QTest::qWait(100); // The notification finds nobody who would show it.
        room.window().toasts().clear(); // As their time does.
        room.window().present();
        QVERIFY(waitFor([&] { return room.toasts().join(' ').contains("ci-nightly killed"); }));
    }
    void namesOnToastsGoWithTheLock() {
        ProgramRoom room;
        QVERIFY(room.loginStart() && room.unlock());
        room.window().toasts().tell("ci-nightly is pushed.");
        room.session.lock(LockReason::ByUser);
        QCOMPARE(room.toasts(), QStringList());
    }
    void theGlyphSaysThatSomethingWasKilledUntilSomebodyLooks() {
        ProgramRoom room;
        QVERIFY(room.loginStart() && room.unlock());
        room.window().hide();
        const OtherWindow other;
        QVERIFY(waitFor([&] { return room.facts().activeKeys == 2; }));
        // From the command line; while it does, no lane speaks to the relay.
        QVERIFY(room.relay.with([&](FakeRelay&) { return room.room.app.kill({"coder"}).has_value(); }));
        room.live.refresh();
        QVERIFY(waitFor([&] { return room.facts().somethingKilled; }));
        QVERIFY(!room.facts().allKilled);
        room.window().present();
        QVERIFY(QTest::qWaitForWindowActive(&room.window()));
        QVERIFY(waitFor([&] { return !room.facts().somethingKilled; }));
    }
    void aRequestWithoutAPriceMakesTheDayAtLeast() {
        ProgramRoom room;
        QVERIFY(room.loginStart() && room.unlock());
        QVERIFY(!room.facts().spendIsAtLeast);
        auto row = sampleRows(1).front().row;
        row.sequence = row.request = 900;
        row.kind = "settle";
        row.at = room.room.clock.wall();
        row.day = UtcDay::of(row.at).number;
        row.key = room.ids[0];
        row.detail = "unpriced";
        QVERIFY(protocol::isUnpriced(row));
        room.relay.say(row);
        QVERIFY(waitFor([&] { return room.facts().spendIsAtLeast; }));
        room.room.clock.advance(Duration::days(1)); // Of yesterday.
        room.live.refresh();
        QVERIFY(waitFor([&] { return !room.facts().spendIsAtLeast; }));
    }
    void theTraySuspendsAndTakesItBack() {
        ProgramRoom room;
        QVERIFY(room.loginStart() && room.unlock());
        Q_EMIT room.tray().suspendRequested(room.ids[0]);
        QVERIFY(waitFor([&] { return room.toastButton("Undo") != nullptr; }));
        QCOMPARE(room.state(0), KeyState::Suspended);
        QVERIFY(room.toasts().contains("Suspended: ci-nightly."));
        room.toastButton("Undo")->click();
        QVERIFY(waitFor([&] { return room.state(0) == KeyState::Active; }));
        room.setReachable(false);
        QVERIFY(waitFor([&] { return room.toasts().contains("Resumed: ci-nightly."); }));
        room.window().toasts().clear();
        Q_EMIT room.tray().suspendRequested(room.ids[1]);
        QVERIFY(waitFor([&] { return !room.toasts().isEmpty(); }));
        QVERIFY2(room.toasts().filter("Suspended").isEmpty(), qPrintable(room.toasts().join('\n')));
    }
    void theTrayCopiesAndSaysForHowLong() {
        ProgramRoom room;
        QVERIFY(room.loginStart() && room.unlock());
        Q_EMIT room.tray().copyEnvRequested(room.ids[0]);
        QVERIFY(waitFor([&] { return room.toasts().join(' ').contains("The lines of ci-nightly are copied."); }));
        QVERIFY(QGuiApplication::clipboard()->text().contains("rk_live_"));
        room.window().toasts().clear();
        Q_EMIT room.tray().copyEnvRequested(KeyId("AAAAAAAAAAAA")); // Removed meanwhile.
        QVERIFY(waitFor([&] { return !room.toasts().isEmpty(); }));
        room.clipboard.clear();
    }
    void killAllByTheKeyboardAsksEvenWhileLocked() {
        ProgramRoom room;
        QVERIFY(room.loginStart());
        room.window().present();
        QVERIFY(QTest::qWaitForWindowActive(&room.window()));
        QTest::keyClick(&room.window(), Qt::Key_K, Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier);
        auto* box = room.window().findChild<QMessageBox*>();
        QVERIFY(box);
        QVERIFY(waitFor([&] { return box->button(QMessageBox::Cancel)->hasFocus(); }));
        for (auto* each : box->buttons())
            if (box->buttonRole(each) == QMessageBox::DestructiveRole) each->click();
        QVERIFY(waitFor([&] { return room.state(0) == KeyState::Killed && room.state(1) == KeyState::Killed; }));
    }
    void aMinimisedWindowLocksWhereItsOwnerWantsThat() {
        ProgramRoom room;
        QVERIFY(room.loginStart() && room.unlock());
        room.window().present();
        room.window().showMinimized();
        QApplication::processEvents();
        QCOMPARE(room.session.state(), VaultState::Unlocked);
        room.preferences.change([](Settings& settings) { settings.lockWhenMinimised = true; });
        room.window().present();
        room.window().showMinimized();
        QVERIFY(waitFor([&] { return room.session.state() == VaultState::Locked; }));
        QCOMPARE(room.session.reason(), LockReason::Minimised);
    }
    void aLockTakesWhatLiesOnTheClipboard() {
        ProgramRoom room;
        QVERIFY(room.loginStart() && room.unlock());
        Q_EMIT room.tray().copyEnvRequested(room.ids[0]);
        QVERIFY(waitFor([&] { return room.clipboard.holding(); }));
        Q_EMIT room.tray().lockRequested();
        QVERIFY(waitFor([&] { return !room.clipboard.holding(); }));
        QVERIFY(!QGuiApplication::clipboard()->text().contains("rk_live_"));
    }
    void whatTheDesktopDoesNotHaveIsSaidAtItsSetting() {
        ProgramRoom room;
        QVERIFY(room.loginStart() && room.unlock());
        room.window().navigator().go({.page = gui::PageId::Settings});
        const auto rowOf = [&](const std::string& name) {
            for (auto* row : room.window().findChildren<gui::SettingRow*>())
                if (row->name() == name) return row;
            return static_cast<gui::SettingRow*>(nullptr);
        };
        const auto says = [](const QWidget* row, const QString& part) {
            for (const auto* label : row->findChildren<QLabel*>())
                if (label->text().contains(part)) return true;
            return false;
        };
        auto* tray = rowOf("general.close_to_tray");
        QVERIFY(tray && !tray->isEnabled());
        QVERIFY(says(tray, "shows no tray icons"));
        auto* idle = rowOf("security.lock_after_computer_minutes");
        QVERIFY(!says(idle, "does not say"));
        room.preferences.change([](Settings& settings) { settings.lockAfterComputerMinutes = 5; });
        QVERIFY(waitFor([&] { return says(idle, "does not say how long the computer is not used"); }));
        QVERIFY(idle->isEnabled()); // It can be taken back.
        room.window().surroundings().setTray(true); // One that comes later.
        QVERIFY(tray->isEnabled() && !says(tray, "shows no tray icons"));
    }
    void theThemeIsInTheMenuToo() {
        ProgramRoom room;
        QVERIFY(room.loginStart() && room.unlock());
        QAction* dark = nullptr;
        for (auto* action : room.window().findChildren<QAction*>())
            if (action->text() == "Dark") dark = action;
        QVERIFY(dark && !dark->isChecked());
        dark->trigger();
        QCOMPARE(room.preferences.now().theme, rubber::desktop::Theme::Dark);
        QVERIFY(dark->isChecked() && gui::Look::now().theme().dark);
        room.preferences.undo();
        QVERIFY(!dark->isChecked());
    }
    void textSizeByTheKeyboardIsASetting() {
        ProgramRoom room;
        QVERIFY(room.loginStart() && room.unlock());
        room.window().present();
        QVERIFY(QTest::qWaitForWindowActive(&room.window()));
        QTest::keyClick(&room.window(), Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(room.preferences.now().textSizePercent, std::int64_t{110});
        room.preferences.change([](Settings& settings) { settings.reduceMotion = true; }); // Another one.
        QCOMPARE(gui::Look::now().textPercent(), 110);
        QTest::keyClick(&room.window(), Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(room.preferences.now().textSizePercent, std::int64_t{100});
        QCOMPARE(gui::Look::now().textPercent(), 100);
    }
};

int main(int argc, char** argv) {
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    QApplication application(argc, argv);
    ProgramTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "program_test.moc"
