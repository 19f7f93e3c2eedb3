// SPDX-License-Identifier: GPL-3.0-or-later
// The clipboard of a real X server, looked at by another program.
#ifndef Q_MOC_RUN
#include "tests/support/fake_clock.h"
#endif
#include "desktop/gui/system/secret_clipboard.h"

#include <QProcess>
#include <QtTest>

#include <tuple>

using namespace rubber;
using namespace rubber::desktop::gui;

class ClipboardDesktopTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theClipboardsMarkIsSeenFromOutside() {
        rubber::test::FakeClock clock;
        SecretClipboard clipboard(clock);
        clipboard.copy(Secret(std::string_view("rk_live_canary")), Duration::seconds(30));
        QVERIFY(
            xclip({"-selection", "clipboard", "-o", "-t", "TARGETS"}).contains("x-kde-passwordManagerHint"));
        QCOMPARE(xclip({"-selection", "clipboard", "-o", "-t", "x-kde-passwordManagerHint"}),
                 QByteArray("secret"));
        QCOMPARE(xclip({"-selection", "clipboard", "-o"}), QByteArray("rk_live_canary"));
        QVERIFY2(!xclip({"-selection", "primary", "-o"}).contains("canary"),
                 "the primary selection is not ours");
        clock.advance(Duration::seconds(30));
        QTRY_VERIFY(!clipboard.holding());
        QVERIFY(!xclip({"-selection", "clipboard", "-o"}).contains("canary"));
    }

    void whatAnotherProgramCopiedStays() {
        rubber::test::FakeClock clock;
        SecretClipboard clipboard(clock);
        clipboard.copy(Secret(std::string_view("rk_live_canary")), Duration::seconds(30));
        QProcess other;
        other.start("xclip", {"-selection", "clipboard", "-i"});
        other.write("theirs");
        other.closeWriteChannel();
        QTRY_COMPARE(xclip({"-selection", "clipboard", "-o"}), QByteArray("theirs"));
        clipboard.clear();
        QCOMPARE(xclip({"-selection", "clipboard", "-o"}), QByteArray("theirs"));
        QProcess::execute("xclip", {"-selection", "clipboard", "-i", "/dev/null"});
        other.waitForFinished();
    }

private:
    static QByteArray xclip(const QStringList& arguments) {
        QProcess process;
        process.start("xclip", arguments);
        // xclip may ask us, so this loop must run.
        std::ignore = QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; });
        return process.readAllStandardOutput();
    }
};

QTEST_MAIN(ClipboardDesktopTest)
#include "clipboard_desktop_test.moc"
