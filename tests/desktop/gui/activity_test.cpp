// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/activity/request_cells.h"
#include "desktop/gui/shell/drawer.h"
#include "tests/desktop/gui/activity_room.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QSignalSpy>
#include <QtTest>

using namespace rubber;
using namespace rubber::test;
using namespace rubber::desktop;

class ActivityTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { steadyLook(); }
    void requestsComeFromTheVaultAndMoreWhenSomebodyScrolls() {
        ActivityRoom room(250);
        QVERIFY(room.open());
        room.go(1);
        QVERIFY(room.loaded(200));
        QVERIFY(room.says("250 requests"));
        room.requests()->scrollToBottom();
        QVERIFY(room.loaded(250));
    }
    void theFilterNarrowsEveryListAndChipsTakeItBack() {
        ActivityRoom room;
        QVERIFY(room.open());
        room.go(1);
        QVERIFY(room.loaded(60));
        auto* search = room.page->findChild<QLineEdit*>();
        QTest::keyClicks(search, "nightly");
        QVERIFY(room.loaded(30));
        room.go(0);
        QCOMPARE(room.live()->model()->rowCount(), 30);
        room.go(1);
        search->setText("no such thing");
        QVERIFY(room.loaded(0));
        QVERIFY(room.says("Nothing matches 'no such thing'."));
        QTest::mouseClick(room.button("Clear filters"), Qt::LeftButton);
        QVERIFY(room.loaded(60));
        QVERIFY(search->text().isEmpty());
    }
    void aPastedKeyBecomesAFilterAndIsNotKept() {
        ActivityRoom room;
        QVERIFY(room.open());
        room.go(1);
        QVERIFY(room.loaded(60));
        auto* search = room.page->findChild<QLineEdit*>();
        search->setText(QString::fromStdString(std::string(room.key.token.reveal())));
        QVERIFY(room.loaded(30));
        QVERIFY(search->text().isEmpty());
        QVERIFY(room.says("30 requests"));
    }
    void enterOpensTheDetailsAndJAndKStep() {
        ActivityRoom room;
        QVERIFY(room.open());
        room.go(1);
        QVERIFY(room.loaded(60));
        auto* table = room.requests();
        table->setFocus();
        QTest::keyClick(table, Qt::Key_J);
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(room.page->drawer()->isOpen());
        QVERIFY(room.says("No prompts or answers are ever stored."));
        const auto first = room.page->drawer()->accessibleName();
        QTest::keyClick(table, Qt::Key_J);
        QCOMPARE(table->selectedRows(), QList<int>{1});
        QVERIFY(room.page->drawer()->accessibleName() != first);
        QTest::keyClick(table, Qt::Key_K);
        QCOMPARE(room.page->drawer()->accessibleName(), first);
        QVERIFY(room.page->escape());
        QVERIFY(!room.page->drawer()->isOpen());
    }
    void aRowIsCopiedAsTextAndAsJson() {
        ActivityRoom room;
        QVERIFY(room.open());
        room.go(1);
        QVERIFY(room.loaded(60));
        room.requests()->selectOnly(0);
        QTest::keyClick(room.requests(), Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->text().contains("2026-03-12"));
        QTest::keyClick(room.requests(), Qt::Key_Return);
        QTest::mouseClick(room.button("Copy as JSON"), Qt::LeftButton);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith("{\"audio_in_tokens\":"));
    }
    void killingFromTheDetailsKillsThatKey() {
        ActivityRoom room;
        QVERIFY(room.open());
        room.go(1);
        QVERIFY(room.loaded(60));
        room.requests()->selectOnly(0);
        QTest::keyClick(room.requests(), Qt::Key_Return);
        QSignalSpy killed(&room.room.kills, &models::Kills::killed);
        QTest::mouseClick(room.button("Kill this key"), Qt::LeftButton);
        QVERIFY(waitFor([&] { return killed.size() == 1; }));
        const auto outcome = killed.front().front().value<models::KillOutcome>();
        QCOMPARE(outcome.confirmed, 1);
        QCOMPARE(outcome.names, std::vector<std::string>{"laptop-agent"});
    }
    void spacePausesTheLiveListAndItCountsOn() {
        ActivityRoom room;
        QVERIFY(room.open());
        const int before = room.live()->model()->rowCount();
        room.live()->setFocus();
        QTest::keyClick(room.live(), Qt::Key_Space);
        auto rows = sampleRows(5);
        for (std::size_t i = 0; i < rows.size(); ++i)
            rows[i].row.sequence = rows[i].row.request = 1'000 + i;
        room.room.live.showRows(rows);
        QVERIFY(room.button("5 new"));
        QCOMPARE(room.live()->model()->rowCount(), before);
        QTest::keyClick(room.live(), Qt::Key_Space);
        QCOMPARE(room.live()->model()->rowCount(), before + 5);
        QVERIFY(!room.button("5 new"));
    }
    void aFilledGapIsMarkedInTheList() {
        ActivityRoom room;
        QVERIFY(room.open());
        const int before = room.live()->model()->rowCount();
        Q_EMIT room.room.live.gapFilled("home-lab", 41'000, 37);
        QVERIFY(waitFor([&] { return room.live()->model()->rowCount() == before + 1; }));
        QCOMPARE(room.live()->model()->index(0, 0).data().toString(),
                 QString("— 41 s gap filled, 37 request(s) —"));
        QCOMPARE(room.live()->columnSpan(0, 0), models::kRequestColumns);
    }
};

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    ActivityTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "activity_test.moc"
