// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/parts/cells.h"
#include "desktop/gui/parts/pill.h"
#include "desktop/gui/upstream/upstream_words_model.h"
#include "tests/desktop/gui/upstream_room.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QLabel>
#include <QPointer>
#include <QProgressBar>
#include <QTimer>
#include <QtTest>

using namespace rubber;
using namespace rubber::test;
using namespace rubber::desktop;

class UpstreamWorkTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { steadyLook(); }

    void aLockInTheMiddleOfARotationLeavesNobodyBehind() {
        UpstreamRoom room({"ci-nightly", "coder"});
        QVERIFY(room.openPage());
        room.table().selectOnly(0);
        QTest::keyClicks(field(room.page(), "New secret"), "sk-or-v1-fresh-0a1b2c3d4e5f");
        const auto* bar = room.page().drawer()->findChild<QProgressBar*>();
        // The lane stands at its first push for as long as this holds the relay.
        const bool begun = room.relay.with([&](FakeRelay&) {
            button(room.page(), "Rotate and push")->click();
            const bool told = waitFor([&] { return bar->maximum() == 2; });
            room.session.lock(models::LockReason::ByUser);
            return told && !room.window->shell();
        });
        QVERIFY(begun);
        QVERIFY(waitFor([&] { return room.desk.waiting() == 0; })); // It goes on, and tells its progress to nobody.
    }
    void aLockTakesTheQuestionForAFileAway() {
        UpstreamRoom room;
        QVERIFY(room.openPage());
        room.window->shell()->visit({.page = gui::PageId::UpstreamKeys, .action = "import"});
        bool returned = false, waited = false;
        QTimer::singleShot(500, room.window.get(), [&] {
            waited = !returned; // In a loop of its own: the click has not come back.
            if (waited)
                for (auto* asked : room.window->findChildren<QFileDialog*>())
                    asked->reject();
        });
        button(room.page(), "Choose a file…")->click();
        returned = true;
        QVERIFY(!waited);
        const QPointer<QFileDialog> asked = room.window->findChild<QFileDialog*>();
        QVERIFY(asked);
        room.session.lock(models::LockReason::SessionLocked);
        QVERIFY(!room.window->shell());
        QVERIFY(!asked);
    }
    void onlyAGoodCheckIsGreen() {
        ScreenRoom room;
        models::UpstreamModel model(room.desk);
        auto keys = sampleUpstream();
        keys[0].lastCheck->result = CheckResult::Untestable;
        keys[1].lastCheck->result = CheckResult::Unreachable;
        keys[2].lastCheck = UpstreamTest{CheckResult::NoList, 0, kNow, ""};
        model.show(std::move(keys));
        gui::UpstreamWordsModel words(model, room.clock);
        const auto tone = [&](int row) {
            return gui::Tone(words.index(row, models::UpstreamModel::LastCheck).data(gui::cell::ToneIs).toInt());
        };
        QCOMPARE(tone(0), gui::Tone::Muted);
        QCOMPARE(tone(1), gui::Tone::Muted);
        QCOMPARE(tone(2), gui::Tone::Ok);
    }
    void aProviderThatIsNotReachedLeavesItsLastWord() {
        UpstreamRoom room(QStringList{});
        auto request = room.room.request();
        request.baseUrl = "http://127.0.0.1:9/api/v1"; // Nobody listens there.
        request.name = "ci";
        VERIFY_OK(room.room.app.push(std::move(request)));
        QVERIFY(room.openPage());
        room.table().selectOnly(0);
        button(room.page(), "Test")->click();
        QVERIFY(waitFor([&] {
            for (const auto* label : room.page().drawer()->findChildren<QLabel*>())
                if (label->isVisible() && label->text().contains("could not be reached")) return true;
            return false;
        }));
    }
    void aPastedUpstreamKeyIsFoundAndNotKept() {
        UpstreamRoom room;
        QVERIFY(room.openPage());
        auto* search = field(room.page(), "Search upstream keys");
        search->insert(kCanary);
        QCOMPARE(search->text(), QString());
        QVERIFY(!search->isUndoAvailable());
        QVERIFY(waitFor([&] { return room.page().drawer()->isOpen(); }));
        search->insert("sk-or-v1-stranger-000000000000");
        QCOMPARE(search->text(), QString());
        QVERIFY(waitFor([&] { return room.page().messages()->sentence().contains("not in the vault"); }));
        search->insert("openrouter"); // A word is a word.
        QCOMPARE(search->text(), QString("openrouter"));
        QCOMPARE(room.table().model()->rowCount(), 1);
    }
    void theRowIsCopiedWithoutItsSecret() {
        ScreenRoom room;
        room.fill();
        gui::MainWindow window(room.models());
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.shell()->visit({.page = gui::PageId::UpstreamKeys});
        auto* page = qobject_cast<gui::UpstreamPage*>(window.shell()->page());
        page->model().show(sampleUpstream());
        page->findChild<gui::DataTable*>()->selectOnly(0);
        QGuiApplication::clipboard()->clear();
        QTest::keyClick(page->findChild<gui::DataTable*>(), Qt::Key_C, Qt::ControlModifier);
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY2(copied.startsWith("openrouter-main\t") && copied.contains("sk-…k3f9"), qPrintable(copied));
    }
};

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    UpstreamWorkTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "upstream_work_test.moc"
