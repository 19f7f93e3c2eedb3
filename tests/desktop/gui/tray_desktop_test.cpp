// SPDX-License-Identifier: GPL-3.0-or-later
// The tray on a real bus, with a panel that is ours. Qt decides once a process how icons are shown, so each
// function that differs in this runs in a process of its own (tray.cmake).
#include "desktop/gui/tray/tray.h"
#include "tests/desktop/gui/fake_shell.h"

#include <QProcess>
#include <QSignalSpy>
#include <QtTest>

using namespace rubber;
using namespace rubber::desktop::gui;
using rubber::test::FakeShell;

namespace {

constexpr TrayHost::Patience kQuick{.forTheBusMs = 400, .pollMs = 50, .goneMs = 100, .oldTrayMs = 100};

TrayFacts someFacts() {
    TrayFacts facts;
    facts.vault = TrayFacts::Vault::Unlocked;
    facts.spentToday = *Money::parse("18.42");
    facts.activeKeys = facts.totalKeys = 2;
    facts.relaysOnline = facts.relaysTotal = 1;
    facts.relayName = "home-lab";
    facts.keysBySpend = {{KeyId("8Qm2ZxT4bLpA"), "ci_nightly & co", *Money::parse("9.10")},
                         {KeyId("BBBBBBBBwxyz"), "coder", *Money::parse("2")}};
    facts.keysByUse = facts.keysBySpend;
    return facts;
}

QStringList labels(const FakeShell::MenuItem& item) {
    QStringList out;
    for (const auto& child : item.children)
        out << (child.separator ? QString("-") : child.label) << labels(child);
    return out;
}

} // namespace

class TrayDesktopTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void withAPanel() {
        FakeShell shell;
        shell.appear();
        Tray tray(kQuick);
        QSignalSpy available(&tray, &Tray::available);
        tray.show(someFacts());
        tray.start();
        QTRY_COMPARE(available.size(), 1);
        QCOMPARE(available[0][0].toBool(), true);
        QTRY_VERIFY(!shell.item().isEmpty());

        const QList<QSize> sizes = shell.iconSizes();
        for (const int size : kGlyphSizes)
            QVERIFY2(sizes.contains(QSize(size, size)), qPrintable(QString::number(size)));
        QCOMPARE(shell.tooltip(), QString("RubberAPI: $18.42 today, 2 key(s) active, home-lab online"));
        const QStringList wanted = {"RubberAPI: $18.42 today",
                                    "2 of 2 key(s) active, home-lab online",
                                    "-",
                                    "Open RubberAPI",
                                    "Copy env lines",
                                    "ci__nightly _& co",
                                    "coder",
                                    "Suspend a key",
                                    "ci__nightly _& co ($9.10 today)",
                                    "coder ($2.00 today)",
                                    "-",
                                    "Lock vault",
                                    "-",
                                    "Kill one key",
                                    "ci__nightly _& co ($9.10 today)",
                                    "coder ($2.00 today)",
                                    "Kill all keys",
                                    "-",
                                    "Quit (relays keep running)"};
        QCOMPARE(labels(shell.menu()), wanted);

        everyEntryHasItsSignal(shell, tray);
        anOpenMenuKeepsItsPlaces(shell, tray);
        lockingChangesTheMenu(shell, tray);
        aPanelThatDiesAndComesBack(shell, tray);
    }

    void withAPanelThatIsLate() {
        Tray tray({.forTheBusMs = 20'000, .pollMs = 200, .goneMs = 100});
        QSignalSpy available(&tray, &Tray::available);
        tray.show(someFacts());
        tray.start();
        QTest::qWait(3'000); // The claim itself: three seconds without a panel.
        QCOMPARE(available.size(), 0);
        FakeShell shell;
        shell.setHosted(false); // The watcher is there before the host is.
        shell.appear();
        QTest::qWait(300);
        QCOMPARE(available.size(), 0);
        shell.watcher.setProperty("IsStatusNotifierHostRegistered", true); // Found by asking: no signal.
        QTRY_COMPARE(available.size(), 1);
        QTRY_VERIFY(!shell.item().isEmpty());
        QVERIFY(FakeShell::find(shell.menu(), "Kill all keys"));
    }

    void withNoPanelAndThenOne() {
        Tray tray(kQuick);
        QSignalSpy available(&tray, &Tray::available);
        tray.start();
        QTRY_COMPARE(available.size(), 1);
        QCOMPARE(available[0][0].toBool(), false);
        QVERIFY(!tray.isAvailable());
        tray.tell("nobody", "listens");
        QCOMPARE(tray.geometry(), QRect());
        // Long after the wait: an extension is switched on.
        QTest::qWait(500);
        FakeShell shell;
        shell.appear();
        QTRY_COMPARE(available.size(), 2);
        QCOMPARE(available[1][0].toBool(), true);
        QTRY_VERIFY(!shell.item().isEmpty());
    }

    void withAnOldTrayAndAMouse() {
        QProcess trayer;
        runTrayer(trayer);
        Tray tray(kQuick);
        QSignalSpy available(&tray, &Tray::available);
        QSignalSpy toggled(&tray, &Tray::toggleRequested);
        QSignalSpy killAll(&tray, &Tray::killAllRequested);
        tray.show(someFacts());
        tray.start();
        QTRY_VERIFY(!available.isEmpty() && available.last()[0].toBool());
        // Before the tray has embedded it, the icon stands somewhere else.
        QTRY_VERIFY_WITH_TIMEOUT(tray.geometry().width() > 8 && tray.geometry().y() > 700, 10'000);
        const QPoint middle = tray.geometry().center();
        mouse({"mousemove", QString::number(middle.x()), QString::number(middle.y()), "click", "1"});
        QTRY_COMPARE_WITH_TIMEOUT(toggled.size(), 1, 5'000);

        // The menu by the right button; its last entry but one, a line and the last is "Kill all keys".
        mouse({"mousemove", QString::number(middle.x()), QString::number(middle.y()), "click", "3"});
        QTRY_VERIFY(QApplication::activePopupWidget());
        mouse({"key", "Up", "Up", "Return"});
        QTRY_COMPARE_WITH_TIMEOUT(killAll.size(), 1, 5'000);

        // A tray that dies strands nobody, and the icon goes to the next one.
        trayer.kill();
        QTRY_VERIFY(!available.last()[0].toBool());
        runTrayer(trayer);
        QTRY_VERIFY(available.last()[0].toBool());
        QTRY_VERIFY_WITH_TIMEOUT(tray.geometry().width() > 8 && tray.geometry().y() > 700, 10'000);
        trayer.kill();
        trayer.waitForFinished();
    }

private:
    static void runTrayer(QProcess& trayer) {
        trayer.waitForFinished();
        trayer.start("trayer",
                     {"--edge", "bottom", "--widthtype", "pixel", "--width", "200", "--height", "24"});
        QVERIFY(trayer.waitForStarted());
    }

    static void mouse(const QStringList& arguments) {
        QProcess xdotool;
        xdotool.start("xdotool", arguments);
        QTRY_VERIFY(xdotool.state() == QProcess::NotRunning);
        QCOMPARE(xdotool.exitCode(), 0);
    }

    static int idOf(const FakeShell& shell, const QString& label) {
        const auto menu = shell.menu();
        const auto* item = FakeShell::find(menu, label);
        return item ? item->id : -1;
    }

    static void everyEntryHasItsSignal(const FakeShell& shell, Tray& tray) {
        const std::pair<const char*, void (Tray::*)()> plain[] = {
            {"Open RubberAPI", &Tray::openRequested},
            {"Lock vault", &Tray::lockRequested},
            {"Kill all keys", &Tray::killAllRequested},
            {"Quit (relays keep running)", &Tray::quitRequested}};
        for (const auto& [label, signal] : plain) {
            QSignalSpy spy(&tray, signal);
            shell.click(idOf(shell, label));
            QTRY_COMPARE(spy.size(), 1);
        }
        const std::pair<const char*, void (Tray::*)(const KeyId&)> ofKeys[] = {
            {"Copy env lines", &Tray::copyEnvRequested},
            {"Suspend a key", &Tray::suspendRequested},
            {"Kill one key", &Tray::killRequested}};
        for (const auto& [group, signal] : ofKeys) {
            QList<KeyId> ids;
            const auto there = connect(&tray, signal, &tray, [&ids](const KeyId& id) { ids.append(id); });
            const auto menu = shell.menu();
            shell.click(FakeShell::find(menu, group)->children[1].id);
            QTRY_COMPARE(ids.size(), 1);
            QCOMPARE(ids[0], KeyId("BBBBBBBBwxyz"));
            disconnect(there);
        }
        QSignalSpy toggled(&tray, &Tray::toggleRequested);
        shell.activate();
        QTRY_COMPARE(toggled.size(), 1);
    }

    /// The list turns round while a finger is on its way to the first entry.
    static void anOpenMenuKeepsItsPlaces(const FakeShell& shell, Tray& tray) {
        TrayFacts facts = someFacts();
        const auto before = shell.menu();
        const int first = FakeShell::find(before, "Kill one key")->children[0].id;
        shell.menuOpened();
        std::swap(facts.keysBySpend[0], facts.keysBySpend[1]);
        facts.spentToday = *Money::parse("20");
        tray.show(facts);
        QList<KeyId> killed;
        const auto there =
            connect(&tray, &Tray::killRequested, &tray, [&killed](const KeyId& id) { killed.append(id); });
        shell.click(first);
        QTRY_COMPARE(killed.size(), 1);
        QCOMPARE(killed[0], KeyId("8Qm2ZxT4bLpA"));
        disconnect(there);
        shell.menuEvent(0, "closed");
        QTRY_COMPARE(FakeShell::find(shell.menu(), "Kill one key")->children[0].label,
                     QString("coder ($2.00 today)"));
        // Words alone change at once, and the entries stay the same ones.
        const auto now = shell.menu();
        facts.spentToday = *Money::parse("21");
        tray.show(facts);
        QTRY_COMPARE(shell.menu().children[0].label, QString("RubberAPI: $21.00 today"));
        QCOMPARE(FakeShell::find(shell.menu(), "Kill all keys")->id,
                 FakeShell::find(now, "Kill all keys")->id);
    }

    static void lockingChangesTheMenu(const FakeShell& shell, Tray& tray) {
        TrayFacts facts = someFacts();
        facts.vault = TrayFacts::Vault::Locked;
        tray.show(facts);
        QTRY_VERIFY(FakeShell::find(shell.menu(), "Unlock…"));
        QVERIFY2(labels(shell.menu()).filter("coder").isEmpty(), "names are hidden");
        QSignalSpy unlock(&tray, &Tray::unlockRequested);
        shell.click(idOf(shell, "Unlock…"));
        QTRY_COMPARE(unlock.size(), 1);
        facts.allKilled = true;
        tray.show(facts);
        QSignalSpy restore(&tray, &Tray::restoreAllRequested);
        QTRY_VERIFY(FakeShell::find(shell.menu(), "Restore keys…"));
        shell.click(idOf(shell, "Restore keys…"));
        QTRY_COMPARE(restore.size(), 1);
    }

    static void aPanelThatDiesAndComesBack(FakeShell& shell, Tray& tray) {
        QSignalSpy available(&tray, &Tray::available);
        const auto registrations = shell.watcher.calls("RegisterStatusNotifierItem").size();
        shell.disappear();
        QTRY_COMPARE(available.size(), 1);
        QCOMPARE(available[0][0].toBool(), false);
        shell.appear();
        QTRY_COMPARE(available.size(), 2);
        QCOMPARE(available[1][0].toBool(), true);
        QTRY_VERIFY(shell.watcher.calls("RegisterStatusNotifierItem").size() > registrations);
        QTRY_VERIFY(FakeShell::find(shell.menu(), "Restore keys…"));
        // A panel that only restarts is not gone.
        shell.setHosted(false);
        shell.setHosted(true);
        QTest::qWait(250);
        QCOMPARE(available.size(), 2);
    }
};

QTEST_MAIN(TrayDesktopTest)
#include "tray_desktop_test.moc"
