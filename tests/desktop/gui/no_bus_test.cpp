// SPDX-License-Identifier: GPL-3.0-or-later
// A machine without D-Bus: everything says so, nothing waits for ever.
#include "desktop/gui/system/appearance.h"
#include "desktop/gui/system/computer_idle.h"
#include "desktop/gui/system/notifier.h"
#include "desktop/gui/system/session_watch.h"
#include "desktop/gui/tray/tray.h"

#include <QSignalSpy>
#include <QtTest>

using namespace rubber::desktop::gui;

class NoBusTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        for (const char* bus : {"DBUS_SESSION_BUS_ADDRESS", "DBUS_SYSTEM_BUS_ADDRESS"})
            qputenv(bus, "unix:path=/nonexistent");
    }

    void aNoticeIsForTheWindow() {
        Notifier notifier;
        QSignalSpy undelivered(&notifier, &Notifier::undelivered);
        Notice notice;
        notice.alert = "alert-1";
        notifier.tell(notice);
        QTRY_COMPARE(undelivered.size(), 1);
        notifier.withdraw("alert-1");
    }

    void thereIsNoTray() {
        Tray tray; // Without a bus it does not wait its minute.
        QSignalSpy available(&tray, &Tray::available);
        tray.start();
        QTRY_COMPARE(available.size(), 1);
        QCOMPARE(available[0][0].toBool(), false);
    }

    void idlenessCannotBeKnown() {
        ComputerIdle computer;
        QSignalSpy unsupported(&computer, &ComputerIdle::unsupported);
        computer.setLimit(60'000);
        QTRY_COMPARE(unsupported.size(), 1);
    }

    void watchersAreQuiet() {
        SessionWatch watch;
        QSignalSpy locked(&watch, &SessionWatch::locked);
        const Appearance appearance;
        QTest::qWait(50);
        watch.letSleep();
        QCOMPARE(locked.size(), 0);
        QVERIFY(!appearance.highContrast());
    }
};

QTEST_MAIN(NoBusTest)
#include "no_bus_test.moc"
