// SPDX-License-Identifier: GPL-3.0-or-later
// A camera reads the codes off the window as it stands there, in both themes.
#include "desktop/gui/keys/kill_link_panel.h"
#include "desktop/gui/parts/qr_picture.h"
#include "tests/desktop/gui/keys_room.h"

#include <QApplication>
#include <QProcess>
#include <QScrollArea>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace rubber;
using namespace rubber::test;
using namespace rubber::desktop;

namespace {

/// What a camera sees on the whole window; "" when it finds no code.
QString readOff(QWidget& window) {
    QTemporaryDir folder;
    const QString file = folder.filePath("window.png");
    if (!window.grab().save(file)) return {};
    QProcess zbar;
    zbar.start(QStandardPaths::findExecutable("zbarimg"), {"--quiet", "--raw", file});
    zbar.waitForFinished();
    return QString::fromUtf8(zbar.readAllStandardOutput()).trimmed();
}

/// A code that is shown and lies wholly within what its scroll area shows.
bool standsInView(const QWidget& page) {
    for (const auto* code : page.findChildren<gui::QrPicture*>())
        if (code->isVisible() && code->visibleRegion().boundingRect() == code->rect()) return true;
    return false;
}

} // namespace

class QrScreensTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        steadyLook();
        if (QStandardPaths::findExecutable("zbarimg").isEmpty()) QSKIP("zbarimg is missing (Debian: zbar-tools)");
    }
    void cleanup() { gui::Look::now().choose(gui::Look::Choice::Light); }
    void aKeyIsRead_data() {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void aKeyIsRead() {
        QFETCH(bool, dark);
        if (dark) gui::Look::now().choose(gui::Look::Choice::Dark);
        KeysRoom room;
        room.select(0);
        QVERIFY(room.until([&] { return buttonNamed(room.page(), "Show the lines for an agent"); }));
        buttonNamed(room.page(), "Show the lines for an agent")->click();
        QVERIFY(room.until([&] { return buttonNamed(room.page(), "Show as QR code"); }));
        buttonNamed(room.page(), "Show as QR code")->click();
        QVERIFY(room.until([&] { return standsInView(room.page()); }));
        const auto key = room.room.app.environment(room.ids.first().toStdString());
        QVERIFY(bool(key));
        QVERIFY(Secret(readOff(*room.window).toStdString()).equals(key->token));
        buttonNamed(room.page(), "Hide the QR code")->click();
        QCOMPARE(readOff(*room.window), QString());
    }
    void aKillLinkIsRead_data() { aKeyIsRead_data(); }
    void aKillLinkIsRead() {
        QFETCH(bool, dark);
        if (dark) gui::Look::now().choose(gui::Look::Choice::Dark);
        KeysRoom room;
        room.relay.with([](FakeRelay& fake) { fake.dataUrl = "https://relay.example.com:8787/v1"; });
        room.select(0);
        QVERIFY(room.until([&] { return buttonNamed(room.page(), "Phone kill link"); }));
        buttonNamed(room.page(), "Phone kill link")->click();
        QVERIFY(room.until([&] { return buttonNamed(room.page(), "Make a link"); }));
        buttonNamed(room.page(), "Make a link")->click();
        QVERIFY(room.until([&] { return standsInView(room.page()); }));
        const QString link = readOff(*room.window);
        QVERIFY2(link.startsWith("https://relay.example.com:8787/rk/kill#t="), qPrintable(link));
        QVERIFY2(link.contains("ci-nightly"), qPrintable(link));
    }
};

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QrScreensTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "qr_screens_test.moc"
