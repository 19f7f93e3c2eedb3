// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for every screen alike: it can be heard, Tab walks it, and it fits with large text, mirrored, and on a
// dense display. ctest runs this program twice, the second time at QT_SCALE_FACTOR=2.
#include "tests/desktop/gui/accessibility_walk.h"
#include "tests/desktop/gui/pictures.h"
#include "tests/desktop/gui/screen_room.h"
#include "tests/desktop/gui/screens.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QtTest>

using namespace rubber;
using namespace rubber::test;
using namespace rubber::desktop;

namespace {

void every(const ScreenCheck& check) {
    everyWindow(check);
    everyDrawer(check);
}

/// What `complain` says of each screen, each line with the screen's name.
QStringList ofEveryScreen(QStringList (*complain)(QWidget&), const QString& prefix = {}) {
    QStringList all;
    int screens = 0;
    every([&](QWidget& window, const QString& name) {
        ++screens;
        if (!prefix.isEmpty()) keepForLooking(window, prefix + name);
        for (const auto& complaint : complain(window))
            all << name + ": " + complaint;
    });
    if (screens < 30) all << QString("only %1 screens were walked").arg(screens);
    return all;
}

QStringList tabsOf(QWidget& window) {
    window.window()->activateWindow();
    if (!QTest::qWaitForWindowActive(window.window())) return {"never became the active window"};
    return tabComplaints(window);
}

/// Icons drawn with fewer dots than the display has.
QStringList coarseIcons(QWidget& window) {
    QStringList complaints;
    const qreal ratio = window.devicePixelRatioF();
    for (const auto* button : window.findChildren<QAbstractButton*>()) {
        if (!button->isVisible() || button->icon().isNull()) continue;
        const QPixmap drawn = button->icon().pixmap(button->iconSize(), ratio);
        if (drawn.width() < button->iconSize().width() * ratio - 1 && drawn.height() < button->iconSize().height() * ratio - 1)
            complaints << QString("the icon of \"%1\" has %2 dots for %3 places at %4x")
                              .arg(button->accessibleName().isEmpty() ? button->text() : button->accessibleName())
                              .arg(drawn.width()).arg(button->iconSize().width()).arg(ratio);
    }
    return complaints;
}

} // namespace

class EveryScreenTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        steadyLook();
        QAccessible::setActive(true);
    }
    void cleanup() {
        gui::Look::now().setTextPercent(100);
        gui::Look::now().choose(gui::Look::Choice::Light);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }
    void isHeard() {
        const auto complaints = ofEveryScreen(accessibilityComplaints);
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join('\n')));
    }
    void isWalkedByTab() {
        const auto complaints = ofEveryScreen(tabsOf);
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join('\n')));
    }
    void fits_data() {
        QTest::addColumn<int>("percent");
        QTest::addColumn<bool>("mirrored");
        QTest::addColumn<bool>("dark");
        QTest::newRow("as made") << 100 << false << false;
        QTest::newRow("text at 90 %") << 90 << false << false;
        QTest::newRow("text at 150 %") << 150 << false << true;
        QTest::newRow("mirrored") << 100 << true << true;
        QTest::newRow("mirrored, text at 150 %") << 150 << true << false;
    }
    void fits() {
        QFETCH(int, percent);
        QFETCH(bool, mirrored);
        QFETCH(bool, dark);
        gui::Look::now().choose(dark ? gui::Look::Choice::Dark : gui::Look::Choice::Light);
        gui::Look::now().setTextPercent(percent);
        if (mirrored) QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const auto complaints = ofEveryScreen(layoutComplaints, QString("%1%2-").arg(percent).arg(mirrored ? "-mirrored" : ""));
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join('\n')));
    }
    void iconsAreAsFineAsTheDisplay() {
        const auto complaints = ofEveryScreen(coarseIcons);
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join('\n')));
    }
};

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    EveryScreenTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "every_screen_test.moc"
