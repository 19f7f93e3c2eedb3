// SPDX-License-Identifier: GPL-3.0-or-later
// Locks, sleep, idleness and theme, as a bus tells them. The session bus plays the system bus too.
#include "desktop/gui/system/appearance.h"
#include "desktop/gui/system/computer_idle.h"
#include "desktop/gui/system/session_watch.h"
#include "tests/desktop/gui/fake_service.h"

#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QDBusVariant>
#include <QGuiApplication>
#include <QPalette>
#include <QSignalSpy>
#include <QtTest>

#include <atomic>

#include <sys/select.h>
#include <unistd.h>

using namespace rubber::desktop::gui;
using rubber::test::FakeService;

namespace {

constexpr const char* kOurSession = "/org/freedesktop/login1/session/_32";

/// logind with one session of ours.
class FakeLogind : public FakeService {
public:
    FakeLogind()
        : FakeService("org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager") {
        answer("GetSession", [](const QDBusMessage&) {
            return QVariantList{QVariant::fromValue(QDBusObjectPath(kOurSession))};
        });
        setProperty("LockedHint", false);
        appear();
        alsoAt(kOurSession);
    }
    void askToLock(const char* session) const {
        emitSignalFrom(session, "org.freedesktop.login1.Session", "Lock");
    }
    void sayLocked() {
        setProperty("LockedHint", true);
        emitSignalFrom(
            kOurSession, "org.freedesktop.DBus.Properties", "PropertiesChanged",
            {QString("org.freedesktop.login1.Session"), QVariantMap{{"LockedHint", true}}, QStringList()});
    }
};

QString busAddress() { return qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"); }

} // namespace

class SessionDesktopTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSessionsLockLocks() {
        FakeLogind logind;
        SessionWatch watch({busAddress(), busAddress()});
        QSignalSpy locked(&watch, &SessionWatch::locked);
        QTRY_COMPARE(logind.calls("GetSession").size(), 1);
        QTest::qWait(50); // Its answer.
        logind.askToLock("/org/freedesktop/login1/session/_33");
        logind.askToLock(kOurSession);
        QTRY_COMPARE(locked.size(), 1);
        QTest::qWait(50);
        QCOMPARE(locked.size(), 1); // Somebody else's session is none of ours.
        logind.sayLocked();
        QTRY_COMPARE(locked.size(), 2);
    }

    void aPictureIsNoLock() {
        FakeLogind logind;
        FakeService gnome("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver", "org.gnome.ScreenSaver");
        FakeService kde("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver",
                        "org.freedesktop.ScreenSaver");
        gnome.appear();
        kde.appear();
        SessionWatch watch({busAddress(), busAddress()});
        QSignalSpy locked(&watch, &SessionWatch::locked);
        QTRY_COMPARE(logind.calls("GetSession").size(), 1);
        QTest::qWait(50);
        gnome.emitSignal("ActiveChanged", {true});
        QTest::qWait(100);
        QCOMPARE(locked.size(), 0);
        logind.sayLocked(); // Later, when the picture has become a lock.
        QTRY_COMPARE(locked.size(), 1);
        kde.emitSignal("ActiveChanged", {false});
        kde.emitSignal("ActiveChanged", {true});
        QTRY_COMPARE(locked.size(), 2);
    }

    void withoutLogindAnythingThatMayBeALockIsOne() {
        FakeService gnome("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver", "org.gnome.ScreenSaver");
        gnome.appear();
        SessionWatch watch({busAddress(), busAddress()});
        QSignalSpy locked(&watch, &SessionWatch::locked);
        QTest::qWait(50);
        gnome.emitSignal("ActiveChanged", {true});
        QTRY_COMPARE(locked.size(), 1);
    }

    void sleepWaitsForTheVault() {
        FakeLogind logind;
        int ends[2];
        QCOMPARE(::pipe(ends), 0);
        logind.answer("Inhibit", [&write = ends[1]](const QDBusMessage&) {
            QVariantList reply;
            if (write >= 0) reply << QVariant::fromValue(QDBusUnixFileDescriptor(write));
            ::close(std::exchange(write, -1)); // The reply has a copy.
            return reply;
        });
        SessionWatch watch({busAddress(), busAddress()});
        QSignalSpy sleeping(&watch, &SessionWatch::aboutToSleep);
        QTRY_COMPARE(logind.calls("Inhibit").size(), 1);
        QCOMPARE(logind.calls("Inhibit")[0].arguments()[3].toString(), QString("delay"));
        QTest::qWait(50);
        logind.emitSignal("PrepareForSleep", {true});
        QTRY_COMPARE(sleeping.size(), 1);
        QVERIFY(!ended(ends[0]));
        watch.letSleep();
        QTRY_VERIFY(ended(ends[0]));
        ::close(ends[0]);
        logind.emitSignal("PrepareForSleep", {false});
        QTRY_COMPARE(logind.calls("Inhibit").size(), 2);
        QCOMPARE(sleeping.size(), 1);
    }

    void anIdleComputerIsNoticedOnceEachTime() {
        std::atomic<uint> idleMs = 0;
        FakeService kde("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver",
                        "org.freedesktop.ScreenSaver");
        kde.answer("GetSessionIdleTime", [&](const QDBusMessage&) { return QVariantList{idleMs.load()}; });
        kde.appear();
        ComputerIdle computer(busAddress());
        QSignalSpy idle(&computer, &ComputerIdle::idle), unsupported(&computer, &ComputerIdle::unsupported);
        computer.setLimit(100);
        QTRY_VERIFY(kde.calls("GetSessionIdleTime").size() >= 2);
        QCOMPARE(idle.size(), 0);
        idleMs = 100;
        QTRY_COMPARE(idle.size(), 1);
        const auto asked = kde.calls("GetSessionIdleTime").size();
        QTRY_VERIFY(kde.calls("GetSessionIdleTime").size() >= asked + 2);
        QCOMPARE(idle.size(), 1);
        idleMs = 5;
        QTRY_VERIFY(kde.calls("GetSessionIdleTime").size() >= asked + 4);
        idleMs = 200;
        QTRY_COMPARE(idle.size(), 2);
        QCOMPARE(unsupported.size(), 0);
    }

    void gnomesCompositorIsAskedFirst() {
        FakeService mutter("org.gnome.Mutter.IdleMonitor", "/org/gnome/Mutter/IdleMonitor/Core",
                           "org.gnome.Mutter.IdleMonitor");
        mutter.answer("GetIdletime", [](const QDBusMessage&) { return QVariantList{qulonglong{60'000}}; });
        mutter.appear();
        ComputerIdle computer(busAddress());
        QSignalSpy idle(&computer, &ComputerIdle::idle);
        computer.setLimit(60'000);
        QTRY_COMPARE(idle.size(), 1);
    }

    void aDesktopThatDoesNotSayIsUnsupported() {
        ComputerIdle computer(busAddress());
        QSignalSpy idle(&computer, &ComputerIdle::idle), unsupported(&computer, &ComputerIdle::unsupported);
        computer.setLimit(50);
        QTRY_COMPARE(unsupported.size(), 1);
        QTest::qWait(200);
        QCOMPARE(unsupported.size(), 1);
        QCOMPARE(idle.size(), 0);
    }

    void thePortalsThemeIsFollowed() {
        FakeService portal("org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop",
                           "org.freedesktop.portal.Settings");
        portal.answer("Read", [](const QDBusMessage& call) {
            // As portals do: a variant inside a variant.
            const bool scheme = call.arguments().value(1) == "color-scheme";
            const QVariant inner = QVariant::fromValue(QDBusVariant(scheme ? 1u : 0u));
            return QVariantList{QVariant::fromValue(QDBusVariant(inner))};
        });
        portal.appear();
        Appearance appearance(busAddress());
        QSignalSpy dark(&appearance, &Appearance::darkChanged);
        QSignalSpy contrast(&appearance, &Appearance::highContrastChanged);
        QVERIFY(!appearance.dark()); // The palette of the test's desktop.
        QTRY_VERIFY(appearance.dark());
        const auto say = [&](const char* key, uint value) {
            portal.emitSignal("SettingChanged", {QString("org.freedesktop.appearance"), QString(key),
                                                 QVariant::fromValue(QDBusVariant(value))});
        };
        say("color-scheme", 2);
        QTRY_VERIFY(!appearance.dark());
        QCOMPARE(dark.size(), 2);
        say("contrast", 1);
        QTRY_VERIFY(appearance.highContrast());
        say("contrast", 0);
        QTRY_COMPARE(contrast.size(), 2);
    }

    void withoutAPortalThePaletteSays() {
        const QPalette was = QGuiApplication::palette();
        QPalette night = was;
        night.setColor(QPalette::Window, Qt::black);
        night.setColor(QPalette::WindowText, Qt::white);
        QGuiApplication::setPalette(night);
        const Appearance appearance(busAddress());
        QGuiApplication::setPalette(was);
        QVERIFY(appearance.dark());
        QTest::qWait(50);
        QVERIFY(appearance.dark());
    }

private:
    static bool ended(int pipe) {
        struct timeval none {};
        fd_set set;
        FD_ZERO(&set);
        FD_SET(pipe, &set);
        char byte;
        return ::select(pipe + 1, &set, nullptr, nullptr, &none) == 1 && ::read(pipe, &byte, 1) == 0;
    }
};

QTEST_MAIN(SessionDesktopTest)
#include "session_desktop_test.moc"
