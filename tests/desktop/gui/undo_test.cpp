// SPDX-License-Identifier: GPL-3.0-or-later
// What was done can be taken back: by the toast that tells of it, and by Ctrl+Z on every page.
#include "desktop/gui/parts/toast.h"
#include "desktop/gui/parts/undo_stack.h"
#include "desktop/gui/settings/setting_words.h"
#include "tests/desktop/gui/keys_room.h"

#include <QCheckBox>
#include <QtTest>

using namespace rubber;
using namespace rubber::test;
using namespace rubber::desktop;
using namespace rubber::desktop::gui;

namespace {

QPushButton* undoOf(const Toast* toast) {
    for (auto* each : toast->findChildren<QPushButton*>())
        if (each->text() == "Undo") return each;
    return nullptr;
}

} // namespace

class UndoTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { steadyLook(); }
    void stepsGoBackAndForthInTheirOrder() {
        UndoStack stack;
        QStringList done;
        const auto step = [&](const QString& name) {
            return stack.remember({[&done, name] { done << "-" + name; }, [&done, name] { done << "+" + name; }});
        };
        QVERIFY(!stack.undo() && !stack.redo());
        step("a");
        const int b = step("b");
        QVERIFY(stack.undo() && stack.undo() && !stack.undo());
        QCOMPARE(done, QStringList({"-b", "-a"}));
        QVERIFY(stack.redo());
        QCOMPARE(done.last(), QString("+a"));
        QVERIFY(!stack.undo(b)); // It is undone already.
        step("c");
        QVERIFY(!stack.redo()); // What is new ends what was undone.
    }
    void aToastTakesBackItsOwnStepAndNoOther() {
        UndoStack stack;
        QStringList done;
        const int first = stack.remember({[&] { done << "first"; }, [] {}});
        stack.remember({[&] { done << "second"; }, [] {}});
        QVERIFY(stack.undo(first));
        QCOMPARE(done, QStringList("first"));
        for (std::size_t i = 0; i < UndoStack::kMost; ++i)
            stack.remember({[] {}, [] {}});
        QVERIFY(!stack.undo(first + 1)); // Too long ago.
    }
    void everythingAnEditorChangedComesBack() {
        KeysRoom room;
        QVERIFY(room.openEditor());
        type(fieldNamed(room.page(), "Daily limit, $"), "9");
        type(fieldNamed(room.page(), "Name"), "ci-daily");
        type(fieldNamed(room.page(), "Tags"), "ci, night");
        room.page().act(Command::Save);
        QVERIFY(room.until([&] { return room.toast().contains("ci-daily is saved and pushed"); }));
        const auto key = [&] { return room.room.app.showKey(room.ids[0].toStdString(), false); };
        QCOMPARE(key()->tags.size(), std::size_t{2});
        auto* undo = undoOf(room.window->toasts().shown().last());
        QVERIFY(undo);
        undo->click();
        QVERIFY(room.until([&] { return room.dailyLimit() == "5.00" && key()->name == "ci-nightly"; }));
        QVERIFY(room.until([&] { return key()->tags.empty(); }));
        QVERIFY(room.page().act(Command::Redo));
        QVERIFY(room.until([&] { return room.dailyLimit() == "9.00" && key()->name == "ci-daily"; }));
    }
    void aKeyBackFromTheArchiveIsAsItWas() {
        KeysRoom room({"alive", "dead"});
        QVERIFY(room.room.app.kill({"dead"}));
        room.live.refresh();
        QVERIFY(room.until([&] { return room.cell(1, models::KeysModel::State) == "Killed"; }));
        room.table().selectAll();
        Q_EMIT room.table().opened(room.table().model()->index(0, 0));
        auto* actions = room.page().findChild<KeyActions*>();
        actions->archive(room.ids);
        QVERIFY(room.until([&] { return room.table().model()->rowCount() == 0; }));
        QVERIFY(room.state() == protocol::KeyState::Killed);
        QVERIFY(room.page().act(Command::Undo));
        QVERIFY(room.until([&] { return room.table().model()->rowCount() == 2; }));
        QVERIFY(room.until([&] { return room.state(0) == protocol::KeyState::Active; }));
        QVERIFY(room.state(1) == protocol::KeyState::Killed);
    }
    void keysAreTakenBackFromEveryPage() {
        KeysRoom room;
        room.page().findChild<KeyActions*>()->suspend(room.ids);
        QVERIFY(room.until([&] { return room.state() == protocol::KeyState::Suspended && !room.toast().isEmpty(); }));
        room.window->navigator().go({PageId::Overview});
        for (auto* action : room.window->findChildren<QAction*>())
            if (action->text() == "Undo") action->trigger();
        QVERIFY(room.until([&] { return room.state() == protocol::KeyState::Active; }));
    }
    void aSettingIsTakenBackAndDoneAgain() {
        KeysRoom room;
        room.window->navigator().go({PageId::Settings});
        auto* page = room.window->shell()->page();
        QCheckBox* motion = nullptr;
        for (auto* each : page->findChildren<QCheckBox*>())
            if (each->accessibleName() == settingWords("appearance.reduce_motion").label) motion = each;
        QVERIFY(motion);
        motion->click();
        QVERIFY(room.preferences.now().reduceMotion);
        QVERIFY(room.toast().startsWith("Changed: "));
        undoOf(room.window->toasts().shown().last())->click();
        QVERIFY(!room.preferences.now().reduceMotion && !motion->isChecked());
        QVERIFY(page->act(Command::Redo));
        QVERIFY(room.preferences.now().reduceMotion);
        QVERIFY(page->act(Command::Undo));
        QVERIFY(!room.preferences.now().reduceMotion);
        motion->click();
        motion->click();
        QVERIFY(!page->act(Command::Redo)); // Something else was done since.
    }
};

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    UndoTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "undo_test.moc"
