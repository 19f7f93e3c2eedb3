// SPDX-License-Identifier: GPL-3.0-or-later
// What every screen owes: Tab reaches all of it, and large text, dense screens and right-to-left change its size
// and its side, never whether it can be read.
#include "desktop/gui/look/icons.h"
#include "tests/desktop/gui/accessibility_walk.h"
#include "tests/desktop/gui/pictures.h"
#include "tests/desktop/gui/screen_room.h"
#include "tests/desktop/gui/screens.h"

#include <QAccessible>
#include <QApplication>
#include <QPixmap>
#include <QtTest>

using namespace rubber;
using namespace rubber::test;
using namespace rubber::desktop;

namespace {

/// For the length of a test: tests share the process.
class LargeText {
public:
    LargeText() { steadyLook().setTextPercent(150); }
    ~LargeText() { steadyLook().setTextPercent(100); }
};

void addComplaints(QStringList& all, const QString& name, const QStringList& complaints) {
    for (const QString& each : complaints)
        all << name + ": " + each;
}

} // namespace

class ScreensTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        steadyLook();
        QAccessible::setActive(true);
    }
    void tabReachesEverythingAndComesBack() {
        QStringList complaints;
        const auto check = [&](QWidget& window, const QString& name) {
            window.window()->activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(window.window()));
            addComplaints(complaints, name, tabComplaints(window));
        };
        everyWindow(check);
        everyDrawer(check);
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join('\n')));
    }
    void drawersAndSheetsSayWhatTheyAre() {
        QStringList complaints;
        everyDrawer([&](QWidget& window, const QString& name) {
            keepForLooking(window, name);
            addComplaints(complaints, name, accessibilityComplaints(window));
            addComplaints(complaints, name, layoutComplaints(window));
        });
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join('\n')));
    }
    /// Also run with QT_SCALE_FACTOR=2: names of its pictures end with it.
    void looksAsStoredOnEitherSideAndAtEitherDensity() {
        QStringList complaints;
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            QGuiApplication::setLayoutDirection(direction);
            ScreenRoom room;
            gui::MainWindow window(room.models());
            room.fill();
            settle(window);
            window.shell()->visit({.page = gui::PageId::Keys, .key = "Hn5cW0sKd91V"});
            settle(window);
            const bool dense = qApp->devicePixelRatio() > 1;
            const QString name = QString("screen-%1%2").arg(direction == Qt::LeftToRight ? "ltr" : "rtl", dense ? "-2x" : "");
            addComplaints(complaints, name, layoutComplaints(window));
            const QString picture = differsFromPicture(*window.shell()->page(), name);
            if (!picture.isEmpty()) complaints << picture;
        }
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join('\n')));
    }
    void iconsHaveAPixelForEachOfTheScreens() {
        const qreal ratio = qApp->devicePixelRatio();
        const QPixmap drawn = gui::iconPixmap("key", Qt::black, 18, ratio);
        QCOMPARE(drawn.size(), QSize(18, 18) * ratio);
        QCOMPARE(drawn.devicePixelRatio(), ratio);
    }
    void largeTextFits() {
        const LargeText large;
        QStringList complaints;
        const auto check = [&](QWidget& window, const QString& name) {
            keepForLooking(window, "large-" + name);
            addComplaints(complaints, name, layoutComplaints(window));
        };
        everyWindow(check);
        everyDrawer(check);
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join('\n')));
    }
};

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    ScreensTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "screens_test.moc"
