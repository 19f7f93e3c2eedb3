// SPDX-License-Identifier: GPL-3.0-or-later
// The composition root on a real bus: a panel and a notification server that are ours, a fake relay behind it.
#include "tests/desktop/gui/fake_notifications.h"
#include "tests/desktop/gui/fake_shell.h"
#include "tests/desktop/gui/program_room.h"

#include <QApplication>

using namespace rubber;
using namespace rubber::test;
using protocol::KeyState;

namespace {

bool press(const FakeShell& shell, const QString& label) {
    const auto menu = shell.menu();
    const auto* entry = FakeShell::find(menu, label);
    if (entry) shell.click(entry->id);
    return entry != nullptr;
}

/// The panel has the icon, and the menu what the models know.
bool shown(const FakeShell& shell, const QString& label) {
    return waitFor([&] {
        if (shell.item().isEmpty()) return false;
        const auto menu = shell.menu();
        return FakeShell::find(menu, label) != nullptr;
    });
}

} // namespace

class ProgramDesktopTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { steadyLook(); }

    void theWholeWayFromTheLoginToARestore() {
        FakeShell shell;
        shell.appear();
        FakeNotifications server;
        ProgramRoom room;
        QVERIFY(room.loginStart());
        QVERIFY(shown(shell, "Kill all keys")); // Before any passphrase.
        QVERIFY(shell.tooltip().startsWith("RubberAPI: locked, 2 key(s)"));
        QVERIFY(!room.window().isHidden()); // Minimised: a tray might not have come.

        room.window().hide();
        QVERIFY(press(shell, "Kill all keys"));
        QVERIFY(waitFor([&] { return room.state(0) == KeyState::Killed && room.state(1) == KeyState::Killed; }));
        QVERIFY(waitFor([&] { return server.calls("Notify").size() == 1; }));
        QCOMPARE(server.told(0)[3].toString(), QString("2 key(s) killed"));
        QVERIFY(server.told(0)[4].toString().contains("1 of 1 relays"));

        // Its click leads to the keys, through the passphrase.
        QVERIFY(waitFor([&] {
            server.emitSignal("ActionInvoked", {41u, QString("open")});
            QTest::qWait(20);
            return room.window().isVisible();
        }));
        QVERIFY(room.unlock());
        QVERIFY(waitFor([&] { return room.window().shell()->current() == desktop::gui::PageId::Keys; }));
        QVERIFY(shown(shell, "Restore keys…"));
        QVERIFY(press(shell, "Restore keys…"));
        QPushButton* restore = nullptr;
        QVERIFY(waitFor([&] {
            for (auto* each : room.window().findChildren<QPushButton*>())
                if (each->text() == "Restore 2 key(s)" && each->isVisible()) restore = each;
            return restore != nullptr;
        }));
        restore->click();
        QVERIFY(waitFor([&] { return room.state(0) == KeyState::Active && room.state(1) == KeyState::Active; }));
        QVERIFY(shown(shell, "Kill all keys"));
    }
    void aKillThatIsNotConfirmedStaysOnTheScreenWithItsRetry() {
        FakeShell shell;
        shell.appear();
        FakeNotifications server;
        ProgramRoom room;
        QVERIFY(room.loginStart());
        QVERIFY(shown(shell, "Kill all keys"));
        room.window().hide();
        room.setReachable(false);
        QVERIFY(press(shell, "Kill all keys"));
        QVERIFY(waitFor([&] { return server.calls("Notify").size() == 1; }));
        QCOMPARE(server.told(0)[3].toString(), QString("A kill is not confirmed"));
        QVERIFY(!server.told(0)[4].toString().contains("home-lab")); // Locked.
        QVERIFY(server.told(0)[5].toStringList().contains("retry"));
        QCOMPARE(server.told(0)[7].toInt(), 0); // Until somebody has dealt with it.
        QVERIFY(waitFor([&] { return shell.tooltip().contains("A kill is not confirmed yet"); }));
        room.setReachable(true);
        QVERIFY(waitFor([&] {
            server.emitSignal("ActionInvoked", {41u, QString("retry")});
            QTest::qWait(20);
            return room.state(0) == KeyState::Killed;
        }));
        QVERIFY(waitFor([&] { return server.calls("Notify").last().arguments()[3].toString() == "2 key(s) killed"; }));
        QCOMPARE(server.calls("Notify").last().arguments()[1].toUInt(), 41u); // In its place.
    }
    void closingKeepsItInTheTrayAndAPanelThatDiesStrandsNobody() {
        FakeShell shell;
        shell.appear();
        ProgramRoom room;
        QVERIFY(room.loginStart());
        QVERIFY(shown(shell, "Open RubberAPI"));
        QVERIFY(waitFor([&] { return room.tray().isAvailable(); }));
        room.window().present();
        room.window().close();
        QVERIFY(room.window().isHidden());
        QVERIFY(press(shell, "Open RubberAPI"));
        QVERIFY(waitFor([&] { return room.window().isVisible(); }));
        room.window().close();
        shell.disappear();
        QVERIFY(waitFor([&] { return room.window().isVisible(); }));
    }
};

QTEST_MAIN(ProgramDesktopTest)
#include "program_desktop_test.moc"
