// SPDX-License-Identifier: GPL-3.0-or-later
// What needs no bus: idle program, late event loop, autostart, texts of notices.
#ifndef Q_MOC_RUN // Qt 6.4's moc cannot read <compare>.
#include "desktop/app/core_dumps.h"
#include "tests/support/fake_clock.h"
#endif
#include "desktop/gui/system/activation.h"
#include "desktop/gui/system/app_idle.h"
#include "desktop/gui/system/autostart.h"
#include "desktop/gui/system/loop_gap.h"
#include "desktop/gui/system/notice.h"
#include "desktop/gui/system/screen_capture.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThread>
#include <QWidget>
#include <QWindow>
#include <QtTest>

#if defined(Q_OS_UNIX)
#include <sys/resource.h>
#endif

using namespace rubber;
using namespace rubber::desktop::gui;
using rubber::test::FakeClock;

class SystemTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aProgramNobodyUsesIsIdle() {
        FakeClock clock;
        AppIdle idle(clock);
        QSignalSpy said(&idle, &AppIdle::idle);
        idle.setLimit(40);
        // The timer runs in real time, the clock stands: it must look, find nothing and look again.
        QTest::qWait(120);
        QCOMPARE(said.size(), 0);
        clock.advance({40});
        QTRY_COMPARE(said.size(), 1);
        QTest::qWait(100);
        QCOMPARE(said.size(), 1);
    }

    void usePutsIdlenessOff() {
        FakeClock clock;
        AppIdle idle(clock);
        QSignalSpy said(&idle, &AppIdle::idle);
        QWidget window;
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        idle.setLimit(40);
        clock.advance({30});
        // Only what comes from the window system is use; QTest sends that way to windows, not to widgets.
        QTest::mouseClick(window.windowHandle(), Qt::LeftButton);
        clock.advance({30});
        QTest::qWait(100);
        QCOMPARE(said.size(), 0);
        clock.advance({10});
        QTRY_COMPARE(said.size(), 1);
        idle.setLimit(0);
        clock.advance({1'000});
        QTest::qWait(60);
        QCOMPARE(said.size(), 1);
    }

    void aLateLoopIsNoticed() {
        SystemClock clock;
        LoopGap gap(clock);
        QSignalSpy late(&gap, &LoopGap::late);
        QTest::qWait(30);
        gap.reset();
        QThread::msleep(120);
        QTRY_COMPARE(gap.overLimit(), 1);
        QVERIFY2(gap.longestMs() >= 100, qPrintable(QString::number(gap.longestMs())));
        QCOMPARE(late.size(), 1);
    }

    void startsAtLoginAndNoLonger() {
        QTemporaryDir home;
        qputenv("XDG_CONFIG_HOME", home.path().toUtf8());
        QCOMPARE(autostart(), Autostart::Off);
        QVERIFY(setAutostart(Autostart::Off, "/usr/bin/rubberapi-desktop"));
        QVERIFY(setAutostart(Autostart::On, "/opt/my apps/rubberapi-desktop"));
        QCOMPARE(autostart(), Autostart::On);
        QFile entry(home.path() + "/autostart/rubberapi-desktop.desktop");
        QVERIFY(entry.open(QIODevice::ReadWrite));
        const QByteArray text = entry.readAll();
        QVERIFY(text.startsWith("[Desktop Entry]\n"));
        QVERIFY2(text.contains("\nExec=\"/opt/my apps/rubberapi-desktop\" --minimized\n"), text.constData());
        entry.write("X-GNOME-Autostart-enabled=false\n");
        entry.close();
        QCOMPARE(autostart(), Autostart::Off); // Switched off by the desktop's own settings.
        QVERIFY(setAutostart(Autostart::Off, {}));
        QVERIFY(!entry.exists());
    }

    void autostartThatCannotBeSavedSaysSo() {
        QTemporaryDir home;
        QFile blocker(home.path() + "/autostart");
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        qputenv("XDG_CONFIG_HOME", home.path().toUtf8());
        const Status saved = setAutostart(Autostart::On, "/usr/bin/rubberapi-desktop");
        QVERIFY(!saved);
        QVERIFY(saved.error().context.starts_with("autostart_not_saved: "));
    }

    void programPathsAreQuotedAsTheSpecificationSays() {
        QCOMPARE(execArgument("/usr/bin/x"), QString("\"/usr/bin/x\""));
        QCOMPARE(execArgument("/a b/100%"), QString("\"/a b/100%%\""));
        QCOMPARE(execArgument("a\"b"), QString("\"a\\\\\"b\""));
        QCOMPARE(execArgument("a$b\\c"), QString("\"a\\\\$b\\\\\\\\c\""));
    }

    void hiddenNamesStayHidden() {
        Notice notice;
        notice.title = "ci-nightly is over its limit";
        notice.body = "On home-lab";
        QCOMPARE(textOf(notice, NoticeNames::Shown).title, notice.title);
        const NoticeText careful = textOf(notice, NoticeNames::Hidden);
        QVERIFY(!(careful.title + careful.body).contains("ci-nightly"));
        QVERIFY(!careful.title.isEmpty() && careful.body.isEmpty());
        notice.namelessTitle = "A key is over its limit";
        QCOMPARE(textOf(notice, NoticeNames::Hidden).title, QString("A key is over its limit"));
    }

    void theTokenIsTakenOnce() {
        qputenv("XDG_ACTIVATION_TOKEN", "one-time");
        QCOMPARE(takeActivationToken(), QString("one-time"));
        QCOMPARE(takeActivationToken(), QString());
        QWidget window;
        window.showMinimized();
        raiseWindow(window, "another");
        QVERIFY(window.isVisible() && !window.isMinimized());
        QCOMPARE(qgetenv("XDG_ACTIVATION_TOKEN"), QByteArray("another"));
        qunsetenv("XDG_ACTIVATION_TOKEN");
    }

#if defined(Q_OS_LINUX)
    void linuxTellsTheTruthAboutScreenshots() {
        QWindow window;
        QCOMPARE(setCapture(window, Capture::Blocked), CaptureResult::Unsupported);
    }

    void noCrashLeavesADump() {
        desktop::forbidCoreDumps();
        rlimit limit{};
        QCOMPARE(getrlimit(RLIMIT_CORE, &limit), 0);
        QCOMPARE(limit.rlim_cur, rlim_t{1}); // See core_dumps_posix.cpp: 0 would let a pipe have it.
        QCOMPARE(limit.rlim_max, rlim_t{1});
    }
#endif
};

QTEST_MAIN(SystemTest)
#include "system_test.moc"
