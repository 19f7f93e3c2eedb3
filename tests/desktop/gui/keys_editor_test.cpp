// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/keys/key_form.h"
#include "tests/desktop/gui/keys_room.h"
#include "tests/desktop/gui/pictures.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QtTest>

using namespace rubber;
using namespace rubber::test;
using namespace rubber::desktop;
using namespace rubber::desktop::gui;

class KeysEditorTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { steadyLook(); }
    void ctrlEnterSavesAndPushes() {
        KeysRoom room;
        QVERIFY(room.openEditor());
        QVERIFY(shows(room.page(), "May spend up to $5.00 a day"));
        type(fieldNamed(room.page(), "Daily limit, $"), "9");
        QVERIFY(shows(room.page(), "May spend up to $9.00 a day"));
        QTest::keyClick(fieldNamed(room.page(), "Daily limit, $")->line(), Qt::Key_Return,
                        Qt::ControlModifier);
        QVERIFY(room.until([&] { return room.dailyLimit() == "9.00" && !room.editor(); }));
        QVERIFY(room.toast().contains("saved and pushed"));
        QVERIFY(room.page().act(Command::Undo));
        QVERIFY(room.until([&] { return room.dailyLimit() == "5.00"; }));
        QVERIFY(room.page().act(Command::Redo));
        QVERIFY(room.until([&] { return room.dailyLimit() == "9.00"; }));
    }
    void whatIsWrongIsSaidAtItsField() {
        KeysRoom room;
        QVERIFY(room.openEditor());
        auto* limit = fieldNamed(room.page(), "Daily limit, $");
        for (const char* wrong : {"five", "0", "5.00.1"}) {
            type(limit, wrong);
            QVERIFY2(!limit->error().isEmpty(), wrong);
        }
        QTest::keyClick(limit->line(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(room.editor());
        QCOMPARE(room.dailyLimit(), std::string("5.00"));
        type(limit, "6");
        QVERIFY(limit->error().isEmpty());
    }
    void aChangeWaitsForItsRelayAndGoesWhenItIsBack() {
        KeysRoom room;
        room.setReachable(false);
        QVERIFY(room.openEditor());
        type(fieldNamed(room.page(), "Daily limit, $"), "9");
        room.page().act(Command::Save);
        QVERIFY(room.until([&] { return room.toast() == "Saved. Will be pushed when home-lab is back."; }));
        QVERIFY(room.until([&] { return room.cell(0, models::KeysModel::State) == "Not pushed"; }));
        QVERIFY(room.page().messages()->sentence().contains("old limits"));
        room.relay.with([](FakeRelay& fake) { fake.reachable = true; });
        room.live.refresh();
        QVERIFY(room.until([&] { return room.dailyLimit() == "9.00"; }));
        QVERIFY(room.until([&] { return room.cell(0, models::KeysModel::State) == "Active"; }));
    }
    void aLockKeepsTheDraftAndOffersItAgain() {
        KeysRoom room;
        QVERIFY(room.openEditor());
        type(fieldNamed(room.page(), "Daily limit, $"), "7.50");
        room.session.lock(models::LockReason::ByUser);
        QVERIFY(!room.window->shell());
        QVERIFY(room.open());
        room.window->navigator().go({PageId::Keys});
        room.select(0);
        room.page().act(Command::Edit);
        QVERIFY(room.until([&] { return shows(room.page(), "Your draft of"); }));
        QCOMPARE(fieldNamed(room.page(), "Daily limit, $")->text(), QString("7.50"));
        QCOMPARE(room.dailyLimit(), std::string("5.00")); // Nothing of it was pushed.
        buttonNamed(room.page(), "Discard the draft")->click();
        QVERIFY(room.until([&] { return fieldNamed(room.page(), "Daily limit, $")->text() == "5.00"; }));
    }
    void leavingWithChangesAsksFirst() {
        KeysRoom room;
        QVERIFY(room.openEditor());
        type(fieldNamed(room.page(), "Daily limit, $"), "7.50");
        QVERIFY(room.page().escape());
        QVERIFY(room.editor());
        auto* keep = buttonNamed(room.page(), "Keep draft");
        QVERIFY(keep);
        buttonNamed(room.page(), "Discard")->click();
        QVERIFY(room.until([&] { return !room.editor(); }));
        QVERIFY(room.until([&] { return room.desk.waiting() == 0; }));
        QVERIFY(room.room.app.drafts()->empty());
    }
    void aChangeFromElsewhereIsShownBeforeAnythingIsOverwritten() {
        KeysRoom room;
        QVERIFY(room.openEditor());
        PolicyWords other;
        other.dailyLimit = "3";
        VERIFY_OK(room.room.app.edit("ci-nightly", other)); // The command line.
        type(fieldNamed(room.page(), "Daily limit, $"), "9");
        room.page().act(Command::Save);
        QVERIFY(room.until([&] { return buttonNamed(room.page(), "Keep mine"); }));
        QCOMPARE(room.dailyLimit(), std::string("3.00"));
        buttonNamed(room.page(), "Take theirs")->click();
        QVERIFY(room.until([&] { return fieldNamed(room.page(), "Daily limit, $")->text() == "3.00"; }));
        type(fieldNamed(room.page(), "Daily limit, $"), "4");
        room.page().act(Command::Save);
        QVERIFY(room.until([&] { return room.dailyLimit() == "4.00"; }));
    }
    void aNewKeyEndsWithItsLinesAndTheKeyHidden() {
        KeysRoom room;
        room.window->navigator().go({.page = PageId::Keys, .action = "new"});
        QVERIFY(room.until(
            [&] { return room.editor() && buttonNamed(room.page(), "Make and push")->isEnabled(); }));
        type(fieldNamed(room.page(), "Name"), "ci-nightly");
        QVERIFY(!fieldNamed(room.page(), "Name")->error().isEmpty()); // Taken.
        type(fieldNamed(room.page(), "Name"), "fresh");
        room.page().act(Command::Save);
        QVERIFY(room.until([&] { return shows(room.page(), "The key is made"); }));
        auto* lines = room.sheet()->findChild<QPlainTextEdit*>();
        QVERIFY(room.until([&] { return lines->toPlainText().contains("OPENAI_BASE_URL"); }));
        const auto made = room.room.app.showKey("fresh", true);
        VERIFY_OK(made);
        const QString token =
            QString::fromUtf8(made->token->reveal().data(), qsizetype(made->token->reveal().size()));
        QVERIFY(!lines->toPlainText().contains(token));
        buttonNamed(room.page(), "Copy lines")->click();
        QVERIFY(room.until([&] { return QApplication::clipboard()->text().contains(token); }));
        QVERIFY(QApplication::clipboard()->text().contains("OPENAI_API_KEY"));
        auto* shell = room.sheet()->findChild<QComboBox*>();
        shell->setCurrentIndex(shell->findData("fish"));
        QVERIFY(lines->toPlainText().startsWith("set -gx"));
        room.session.lock(models::LockReason::ByUser);
    }
    void aRotatedKeyHasBothTokensForAWhile() {
        KeysRoom room;
        room.select(0);
        room.page().act(Command::Rotate);
        buttonNamed(room.page(), "Rotate")->click();
        QVERIFY(room.until([&] { return shows(room.page(), "The key is made"); }));
        QVERIFY(room.until([&] { return room.table().model()->rowCount() == 2; }));
        QVERIFY(room.state() == protocol::KeyState::Active);
    }
    void theEditorLooksAsItShould_data() {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void theEditorLooksAsItShould() {
        QFETCH(bool, dark);
        steadyLook().choose(dark ? Look::Choice::Dark : Look::Choice::Light);
        const QString suffix = dark ? "-dark" : "-light";
        KeysRoom room;
        QVERIFY(room.openEditor());
        type(fieldNamed(room.page(), "Daily limit, $"), "five");
        keepForLooking(*room.window, "keys-editor" + suffix);
        room.editor()->leave();
        keepForLooking(*room.window, "keys-editor-leave" + suffix);
        buttonNamed(room.page(), "Discard")->click();
        QVERIFY(room.until([&] { return !room.editor(); }));
        room.page().act(Command::Rotate);
        keepForLooking(*room.window, "keys-rotate" + suffix);
        room.page().escape();
        room.window->navigator().go({.page = PageId::Keys, .action = "new"});
        QVERIFY(room.until(
            [&] { return room.editor() && buttonNamed(room.page(), "Make and push")->isEnabled(); }));
        keepForLooking(*room.window, "keys-new" + suffix);
        room.page().act(Command::Save);
        QVERIFY(room.until([&] { return shows(room.page(), "The key is made"); }));
        QVERIFY(room.until(
            [&] { return room.sheet()->findChild<QPlainTextEdit*>()->toPlainText().contains("OPENAI"); }));
        buttonNamed(room.page(), "Show as QR code")->click();
        QVERIFY(room.until([&] { return buttonNamed(room.page(), "Hide the QR code"); }));
        keepForLooking(*room.window, "keys-lines" + suffix);
    }
};

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    KeysEditorTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "keys_editor_test.moc"
