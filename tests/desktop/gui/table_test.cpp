// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/parts/cells.h"
#include "desktop/gui/parts/data_table.h"
#include "tests/desktop/gui/pictures.h"
#include "tests/desktop/gui/screen_room.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QtTest>

using namespace rubber;
using namespace rubber::desktop::gui;
using namespace rubber::test;

namespace {

/// Four rows: name with chips, pill, limit, a code and a number.
struct TableRoom {
    TableRoom() : model(4, 5), table("Things", DataTable::Rows::TwoLines) {
        model.setHorizontalHeaderLabels({"Name", "State", "Today", "Key", "Requests"});
        const Tone tones[] = {Tone::Ok, Tone::Warn, Tone::Danger, Tone::Muted};
        for (int row = 0; row < 4; ++row) {
            set(row, 0, Qt::DisplayRole, QString("thing %1").arg(row));
            set(row, 0, cell::Faded, row == 3);
            set(row, 1, Qt::DisplayRole, "Active");
            set(row, 1, cell::Icon, "state-active");
            set(row, 1, cell::ToneIs, int(tones[row]));
            set(row, 2, Qt::DisplayRole, "$2.10 of $5.00");
            if (row != 3) set(row, 2, cell::Permille, row * 500);
            set(row, 3, Qt::DisplayRole, "rk_live_8Qm2ZxT4bLpA_0123456789abcdefghij");
            set(row, 4, Qt::DisplayRole, QString::number(row * 1'000));
        }
        set(0, 0, cell::Chips, QStringList{"ci", "nightly"});
        set(1, 0, cell::SecondLine, "on home-lab");
        set(1, 0, cell::Strong, true);
        table.setModel(&model);
        int column = 0;
        for (QAbstractItemDelegate* delegate : QList<QAbstractItemDelegate*>{
                 new TextCell(TextCell::As::Text, &table), new PillCell(&table), new LimitCell(&table),
                 new TextCell(TextCell::As::Code, &table), new TextCell(TextCell::As::Number, &table)})
            table.setItemDelegateForColumn(column++, delegate);
        table.setColumns({{140, 2, 0}, {110, 0, 0}, {130, 1, 0}, {150, 0, 1}, {90, 0, 2}});
        table.resize(760, 260);
        table.show();
        table.activateWindow();
    }
    void set(int row, int column, int role, const QVariant& value) {
        model.setData(model.index(row, column), value, role);
    }
    QStandardItemModel model;
    DataTable table;
};

} // namespace

class TableTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { steadyLook(); }
    void columnsDropInTheirOrderAndComeBack() {
        TableRoom room;
        const auto dropped = [&] {
            QList<int> columns;
            for (int i = 0; i < 5; ++i)
                if (room.table.isDropped(i)) columns.append(i);
            return columns;
        };
        QCOMPARE(dropped(), QList<int>());
        room.table.resize(560, 260);
        QCOMPARE(dropped(), QList<int>{3});
        room.table.resize(430, 260);
        QCOMPARE(dropped(), (QList<int>{3, 4}));
        room.table.resize(200, 260); // Nothing more may go: what is left is squeezed, no scroll bar comes.
        QCOMPARE(dropped(), (QList<int>{3, 4}));
        int width = 0;
        for (int i = 0; i < 3; ++i)
            width += room.table.columnWidth(i);
        QVERIFY(width <= room.table.viewport()->width());
        room.table.resize(760, 260);
        QCOMPARE(dropped(), QList<int>());
        width = 0;
        for (int i = 0; i < 5; ++i)
            width += room.table.columnWidth(i);
        QCOMPARE(width, room.table.viewport()->width());
    }
    void theKeyboardDoesEverything() {
        TableRoom room;
        QSignalSpy opened(&room.table, &DataTable::opened), menu(&room.table, &DataTable::menuAsked);
        room.table.setFocus();
        QTest::keyClick(&room.table, Qt::Key_End);
        QCOMPARE(room.table.selectedRows(), QList<int>{3});
        QTest::keyClick(&room.table, Qt::Key_Home);
        QTest::keyClick(&room.table, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(room.table.selectedRows(), (QList<int>{0, 1}));
        QTest::keyClick(&room.table, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().toModelIndex().row(), 1);
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, {}, {});
        QApplication::sendEvent(room.table.viewport(), &asked);
        QCOMPARE(menu.size(), 1);
        QCOMPARE(room.table.selectedRows(), (QList<int>{0, 1})); // A row of the selection keeps it.
        QTest::keyClick(&room.table, Qt::Key_Delete);
        QCOMPARE(room.model.rowCount(), 4);
    }
    void aRightClickSelectsTheRowUnderIt() {
        TableRoom room;
        room.table.selectOnly(0);
        QSignalSpy menu(&room.table, &DataTable::menuAsked);
        const QPoint place = room.table.visualRect(room.model.index(2, 1)).center();
        QContextMenuEvent asked(QContextMenuEvent::Mouse, place, room.table.viewport()->mapToGlobal(place));
        QApplication::sendEvent(room.table.viewport(), &asked);
        QCOMPARE(menu.size(), 1);
        QCOMPARE(room.table.selectedRows(), QList<int>{2});
    }
    void theRingIsForTheKeyboard() {
        TableRoom room;
        const auto ringed = [&] {
            const QImage drawn = room.table.viewport()->grab().toImage();
            return drawn.pixelColor(drawn.width() / 2, room.table.rowViewportPosition(1) + 1) ==
                   Look::now().theme().accent;
        };
        QVERIFY(QTest::qWaitForWindowActive(&room.table));
        room.table.setFocus();
        QTest::mouseClick(room.table.viewport(), Qt::LeftButton, {},
                          room.table.visualRect(room.model.index(1, 0)).center());
        QVERIFY(!ringed());
        QTest::keyClick(&room.table, Qt::Key_Down);
        QTest::keyClick(&room.table, Qt::Key_Up);
        QVERIFY(ringed());
    }
    void waitingRowsAreGreyBlocks() {
        TableRoom room;
        room.model.setRowCount(0);
        const auto grey = [&] {
            const QImage drawn = room.table.viewport()->grab().toImage();
            return drawn.pixelColor(16, room.table.verticalHeader()->defaultSectionSize() / 2) ==
                   Look::now().theme().hover;
        };
        room.table.setLoading(true);
        QVERIFY(!grey()); // Not before somebody would wonder.
        QVERIFY(waitFor(grey));
        room.table.setLoading(false);
        QVERIFY(!grey());
    }
    void looksAsStored() {
        for (const auto choice : {Look::Choice::Light, Look::Choice::Dark}) {
            Look::now().choose(choice);
            TableRoom room;
            room.table.selectOnly(1);
            keepForLooking(room.table, choice == Look::Choice::Dark ? "table-dark" : "table-light");
            room.table.setLayoutDirection(Qt::RightToLeft);
            keepForLooking(room.table, choice == Look::Choice::Dark ? "table-dark-rtl" : "table-light-rtl");
        }
        Look::now().choose(Look::Choice::System);
    }
};

int main(int argc, char** argv) {
    QApplication app(argc, argv);
    TableTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "table_test.moc"
