// SPDX-License-Identifier: GPL-3.0-or-later
// The walk itself: it must find what is wrong, or its silence means nothing.
#include "tests/desktop/gui/accessibility_walk.h"
#include "tests/desktop/gui/screen_room.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtTest>

using namespace rubber;
using namespace rubber::test;
using namespace rubber::desktop;

namespace {
/// Stands for Qt Charts' view, which the walk knows by its class name.
class QChartView : public QWidget {
    Q_OBJECT
};
} // namespace

class AccessibilityWalkTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        steadyLook();
        QAccessible::setActive(true);
    }
    void findsWhatIsWrong() {
        QWidget window;
        QVBoxLayout column(&window);
        QToolButton unnamed, unreachable, twin, other;
        unreachable.setAccessibleName("Eye");
        unreachable.setFocusPolicy(Qt::NoFocus);
        twin.setAccessibleName("Copy");
        other.setAccessibleName("Copy");
        for (auto* each : {&unnamed, &twin, &other})
            each->setFocusPolicy(Qt::StrongFocus);
        QComboBox combo;
        combo.addItems({"one", "two"});
        QChartView chart;
        for (QWidget* each : QList<QWidget*>{&unnamed, &unreachable, &twin, &other, &combo, &chart})
            column.addWidget(each);
        window.show();
        QCoreApplication::processEvents();
        const QString all = accessibilityComplaints(window).join('\n');
        QVERIFY2(all.contains("no name"), qPrintable(all));
        QVERIFY2(all.contains("the keyboard cannot reach it"), qPrintable(all));
        QVERIFY2(all.contains("same name as a sibling"), qPrintable(all));
        QVERIFY2(all.contains("combo box without a label"), qPrintable(all));
        QVERIFY2(all.contains("a chart without its table"), qPrintable(all));
    }
    void isSilentWhereAllIsWell() {
        QWidget window;
        QVBoxLayout column(&window);
        QLabel label("&Provider");
        QComboBox combo;
        combo.addItems({"one", "two"});
        label.setBuddy(&combo);
        QPushButton button("Push");
        QLineEdit secret;
        secret.setEchoMode(QLineEdit::Password);
        secret.setAccessibleName("Passphrase");
        secret.setText("correct horse");
        for (QWidget* each : QList<QWidget*>{&label, &combo, &button, &secret})
            column.addWidget(each);
        window.show();
        QCoreApplication::processEvents();
        QCOMPARE(accessibilityComplaints(window), QStringList());
        QCOMPARE(tabComplaints(window), QStringList());
        QCOMPARE(layoutComplaints(window), QStringList());
    }
    void findsTextThatDoesNotFitAndWhatLiesOverAnother() {
        QWidget window;
        window.resize(200, 100);
        QLabel label("A sentence that needs more room than it was given here.", &window);
        label.setGeometry(0, 0, 60, 12);
        QPushButton one("One", &window), two("Two", &window);
        one.setGeometry(10, 40, 80, 30);
        two.setGeometry(50, 50, 80, 30);
        window.show();
        const QString all = layoutComplaints(window).join('\n');
        QVERIFY2(all.contains("does not fit"), qPrintable(all));
        QVERIFY2(all.contains("lies over"), qPrintable(all));
    }
    void findsAButtonThatIsCutAndAPageWiderThanItsFrame() {
        QWidget window;
        window.resize(300, 200);
        QPushButton cut("Restore everything from the newest backup", &window);
        cut.setGeometry(0, 0, 90, 30);
        QScrollArea area(&window);
        area.setGeometry(0, 60, 200, 100);
        area.setWidgetResizable(true);
        area.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        auto* wide = new QLabel("A sentence that is not wrapped and needs more room than there is.");
        area.setWidget(wide);
        window.show();
        QCoreApplication::processEvents();
        const QString all = layoutComplaints(window).join('\n');
        QVERIFY2(all.contains("is cut"), qPrintable(all));
        QVERIFY2(all.contains("is wider than its frame"), qPrintable(all));
        wide->setWordWrap(true);
        cut.resize(cut.sizeHint());
        QCoreApplication::processEvents();
        QCOMPARE(layoutComplaints(window), QStringList());
    }
    void theUnlockScreenIsHeardSeenAndReached() {
        ScreenRoom room;
        gui::MainWindow window(room.models());
        room.session.show(models::VaultState::Locked);
        window.show();
        QCoreApplication::processEvents();
        QCOMPARE(accessibilityComplaints(window), QStringList());
        QCOMPARE(tabComplaints(window), QStringList());
        QCOMPARE(layoutComplaints(window), QStringList());
    }
};

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    AccessibilityWalkTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "accessibility_walk_test.moc"
