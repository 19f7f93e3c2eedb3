// SPDX-License-Identifier: GPL-3.0-or-later
// A camera reads the codes off the screen, in either theme.
#include "desktop/gui/parts/qr_picture.h"
#include "desktop/gui/shell/drawer.h"
#include "tests/desktop/gui/keys_room.h"

#include <QApplication>
#include <QClipboard>
#include <QProcess>
#include <QScrollArea>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace rubber;
using namespace rubber::test;
using namespace rubber::desktop::gui;

namespace {

/// What a camera makes of the whole window, without whatever is outside of it.
QString readFrom(QWidget& window, const QString& reader) {
    QTemporaryDir folder;
    const QString file = folder.filePath("window.png");
    if (!window.grab().save(file)) return "no picture";
    QProcess zbar;
    zbar.start(reader, {"--quiet", "--raw", file});
    if (!zbar.waitForFinished()) return "no reader";
    return QString::fromUtf8(zbar.readAllStandardOutput()).trimmed();
}

} // namespace

class QrTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        steadyLook();
        m_reader = QStandardPaths::findExecutable("zbarimg");
        if (m_reader.isEmpty()) QSKIP("zbarimg is missing (Debian: zbar-tools)");
    }
    void aCameraReadsKeyAndLinkOffTheScreen_data() {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void aCameraReadsKeyAndLinkOffTheScreen() {
        QFETCH(bool, dark);
        steadyLook().choose(dark ? Look::Choice::Dark : Look::Choice::Light);
        KeysRoom room;
        room.relay.with([](FakeRelay& fake) { fake.dataUrl = "https://relay.example.com:8787/v1"; });
        room.live.refresh();
        room.select(0);
        const auto press = [&](const QString& text) {
            const bool there = room.until([&] { return buttonNamed(room.page(), text); });
            if (there) buttonNamed(room.page(), text)->click();
            return there;
        };
        const auto inView = [&](QrPicture* code) {
            for (auto* up = code->parentWidget(); up; up = up->parentWidget())
                if (auto* area = qobject_cast<QScrollArea*>(up)) area->ensureWidgetVisible(code);
            QCoreApplication::processEvents();
            return room.until([&] { return code->visibleRegion().boundingRect() == code->rect(); });
        };
        const auto shown = [&]() -> QrPicture* {
            for (auto* each : room.page().findChildren<QrPicture*>())
                if (each->isVisible()) return each;
            return nullptr;
        };

        QVERIFY(press("Show the lines for an agent"));
        QVERIFY(press("Show as QR code"));
        QVERIFY(room.until([&] { return shown() != nullptr; }));
        QVERIFY(inView(shown()));
        auto key = room.room.app.showKey("ci-nightly", true);
        VERIFY_OK(key);
        QVERIFY(readFrom(*room.window, m_reader) == QString::fromStdString(std::string(key->token->reveal())));
        QVERIFY(press("Hide the QR code"));

        QVERIFY(press("Phone kill link"));
        QVERIFY(press("Make a link"));
        QVERIFY(room.until([&] { return shown() != nullptr; }));
        QVERIFY(inView(shown()));
        QVERIFY(press("Copy link"));
        const QString link = QGuiApplication::clipboard()->text();
        QVERIFY(link.contains("/rk/kill#t="));
        room.window->toasts().clear(); // It may lie over the code.
        QCOMPARE(readFrom(*room.window, m_reader), link);
        room.clipboard.clear();
    }

private:
    QString m_reader;
};

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QrTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "qr_test.moc"
