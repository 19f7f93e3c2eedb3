// SPDX-License-Identifier: GPL-3.0-or-later
// What the program's log tells of the window's models, and the ways to it.
#include "desktop/gui/program/log_events.h"
#include "tests/desktop/gui/program_room.h"

#include <QApplication>
#include <QDesktopServices>
#include <QFile>
#include <QTemporaryDir>

using namespace rubber;
using namespace rubber::test;
using namespace rubber::desktop;
using models::LockReason;
using protocol::KeyState;

namespace {

struct LoggedRoom : ProgramRoom {
    LoggedRoom() { log.begin(); }
    QString lines() const {
        QFile file(QString::fromStdString(log.path()));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    QTemporaryDir place;
    ProgramLog log{place.filePath("log").toStdString(), desktop::LogLevel::Normal, desk.clock()};
    gui::LogEvents events{{desk, session, live, kills, alerts, preferences, clipboard}, log};
};

} // namespace

class LogTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { steadyLook(); }
    void cleanup() { QDesktopServices::unsetUrlHandler("file"); }

    void theLogTellsOfTheVaultRelaysAndKillsAndNamesNoKey() {
        LoggedRoom room;
        QVERIFY(room.loginStart() && room.unlock());
        QVERIFY(waitFor([&] { return room.lines().contains("online"); }));
        room.session.lock(LockReason::Idle, 10);
        Q_EMIT room.tray().killRequested(room.ids[0]);
        QVERIFY(waitFor([&] { return room.state(0) == KeyState::Killed; }));
        QVERIFY(waitFor([&] { return room.lines().contains("confirmed by 1 of 1 relays"); }));
        const QString lines = room.lines();
        for (const char* part : {"rubber.vault: locked, since the start", "rubber.vault: unlocked", "rubber.vault: locked, unused"})
            QVERIFY2(lines.contains(part), qPrintable(lines));
        QVERIFY2(!lines.contains("ci-nightly") && !lines.contains("rk_live_"), qPrintable(lines));
    }
    void itsLevelIsASettingThatCountsAtOnce() {
        LoggedRoom room;
        QVERIFY(room.loginStart());
        room.preferences.change([](Settings& settings) { settings.logLevel = desktop::LogLevel::Problems; });
        QVERIFY(room.unlock());
        QVERIFY(!room.lines().contains("unlocked"));
    }
    void aCrashIsToldCalmlyWithTheWayToItsNote() {
        ProgramRoom room;
        QVERIFY(room.loginStart());
        QDesktopServices::setUrlHandler("file", this, "open");
        room.program.tellCrash("/somewhere/log");
        QCOMPARE(room.toasts().size(), 1);
        QVERIFY2(room.toasts().first().contains("ended unexpectedly"), qPrintable(room.toasts().first()));
        auto* button = room.toastButton("Open log folder");
        QVERIFY(button);
        button->click();
        QCOMPARE(m_opened, QUrl::fromLocalFile("/somewhere/log"));
    }
    void theSettingsPageOpensTheFolder() {
        ProgramRoom room;
        QVERIFY(room.loginStart() && room.unlock());
        room.window().navigator().go({.page = gui::PageId::Settings, .tab = "logs"});
        QPushButton* open = nullptr;
        for (auto* button : room.window().findChildren<QPushButton*>())
            if (button->text() == "Open log folder") open = button;
        QVERIFY(open);
        QDesktopServices::setUrlHandler("file", this, "open");
        open->click();
        QCOMPARE(m_opened, QUrl::fromLocalFile(room.session.home() + "/log"));
    }

public Q_SLOTS:
    void open(const QUrl& url) { m_opened = url; }

private:
    QUrl m_opened;
};

int main(int argc, char** argv) {
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    QApplication application(argc, argv);
    LogTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "log_test.moc"
