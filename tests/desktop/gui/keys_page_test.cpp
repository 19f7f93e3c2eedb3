// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/keys/key_editor.h"
#include "desktop/gui/keys/key_form.h"
#include "desktop/gui/keys/key_table.h"
#include "desktop/gui/keys/keys_page.h"
#include "desktop/gui/parts/form_field.h"
#include "desktop/gui/parts/qr_picture.h"
#include "desktop/gui/parts/sheet.h"
#include "desktop/gui/shell/drawer.h"
#include "tests/desktop/gui/accessibility_walk.h"
#include "tests/desktop/gui/pictures.h"
#include "tests/desktop/gui/screen_room.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QtTest>

using namespace rubber;
using namespace rubber::test;
using namespace rubber::desktop;
using namespace rubber::desktop::gui;

namespace {

QPushButton* buttonNamed(QWidget& window, const QString& text) {
    for (auto* button : window.findChildren<QPushButton*>())
        if (button->text() == text && button->isVisible()) return button;
    return nullptr;
}
bool shows(QWidget& window, const QString& text) {
    for (const auto* label : window.findChildren<QLabel*>())
        if (label->isVisible() && label->text().contains(text)) return true;
    return false;
}
FormField* fieldNamed(QWidget& window, const QString& name) {
    for (auto* field : window.findChildren<FormField*>())
        if (field->field()->accessibleName() == name) return field;
    return nullptr;
}
void type(FormField* field, const QString& text) {
    field->line()->selectAll();
    QTest::keyClicks(field->line(), text);
}

/// The page in its window over a vault with keys, unlocked.
struct PageRoom : DesktopRoom {
    explicit PageRoom(const QStringList& names = {"ci-nightly"}) {
        for (const QString& name : names)
            ids << QString::fromStdString(room.push(name.toUtf8().constData()).id.text());
        window = std::make_unique<MainWindow>(models());
        window->resize(1240, 820);
        window->show();
        if (!open()) qFatal("not open");
        window->navigator().go({PageId::Keys});
    }
    KeysPage& page() { return *qobject_cast<KeysPage*>(window->shell()->page()); }
    KeyTable& table() { return *page().findChild<KeyTable*>(); }
    KeyEditor* editor() { return page().findChild<KeyEditor*>(); }
    Sheet* sheet() { return page().findChildren<Sheet*>().last(); }
    void select(int row) {
        QTest::mouseClick(table().viewport(), Qt::LeftButton, {},
                          table().visualRect(table().model()->index(row, 0)).center());
    }
    QString cell(int row, int column) { return table().model()->index(row, column).data().toString(); }
    bool until(const std::function<bool()>& done) {
        return waitFor([&] {
            // Nobody else does, outside of exec().
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            return done();
        });
    }
    QString toast() {
        return window->toasts().shown().isEmpty()
                   ? QString()
                   : window->toasts().shown().last()->findChild<QLabel*>()->text();
    }
    void setReachable(bool reachable) {
        relay.with([&](FakeRelay& fake) { fake.reachable = reachable; });
        live.refresh();
        waitFor([&] { return bool(live.links().front().error) != reachable; });
    }
    protocol::KeyState state(int at = 0) {
        return relay.with(
            [&](FakeRelay& fake) { return fake.granted.at(KeyId(ids[at].toStdString())).state; });
    }
    std::string dailyLimit(int at = 0) {
        return relay.with([&](FakeRelay& fake) {
            const auto& limit = fake.granted.at(KeyId(ids[at].toStdString())).grant.policy.dailyLimit;
            return limit ? limit->toDecimal() : std::string("none");
        });
    }
    /// Opens the editor of the first key and waits until it is filled.
    bool openEditor() {
        select(0);
        page().act(Command::Edit);
        return until([&] { return editor() && fieldNamed(page(), "Daily limit, $")->text() == "5.00"; });
    }
    QStringList ids;
    std::unique_ptr<MainWindow> window;
};

} // namespace

class KeysPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { steadyLook(); }

    void aClickOpensTheDrawerAndEscClosesIt() {
        PageRoom room;
        QCOMPARE(room.table().model()->rowCount(), 1);
        QCOMPARE(room.cell(0, models::KeysModel::Today), QString("$2.34 of $5.00"));
        room.select(0);
        QVERIFY(room.page().drawer()->isOpen());
        QVERIFY(room.until([&] {
            return buttonNamed(room.page(), "Kill key") && buttonNamed(room.page(), "Copy env lines");
        }));
        QVERIFY(room.page().escape());
        QVERIFY(!room.page().drawer()->isOpen());
    }
    void copyAndKillAreFarApart() {
        PageRoom room;
        room.select(0);
        QVERIFY(room.until([&] { return buttonNamed(room.page(), "Kill key"); }));
        const auto place = [&](const QString& text) {
            auto* button = buttonNamed(room.page(), text);
            return QRect(button->mapTo(&room.page(), QPoint()), button->size());
        };
        QVERIFY(!place("Copy env lines").adjusted(-15, -15, 15, 15).intersects(place("Kill key")));
        QVERIFY(!place("Edit…").adjusted(-15, -15, 15, 15).intersects(place("Kill key")));
    }
    void oneClickKillsAndCtrlZRestores() {
        PageRoom room;
        QSignalSpy killed(&room.kills, &models::Kills::killed);
        room.select(0);
        buttonNamed(room.page(), "Kill key")->click();
        QCOMPARE(room.cell(0, models::KeysModel::State), QString("Killing…"));
        QVERIFY(room.until(
            [&] { return killed.size() == 1 && room.cell(0, models::KeysModel::State) == "Killed"; }));
        QVERIFY(room.until([&] {
            return buttonNamed(room.page(), "Restore key…") && !buttonNamed(room.page(), "Copy env lines");
        }));
        QVERIFY(room.page().act(Command::Undo));
        QVERIFY(room.until([&] { return room.cell(0, models::KeysModel::State) == "Active"; }));
        QVERIFY(room.state() == protocol::KeyState::Active);
    }
    void aKillWithoutReceiptStaysKilling() {
        PageRoom room;
        QSignalSpy killed(&room.kills, &models::Kills::killed);
        room.setReachable(false);
        room.select(0);
        room.page().act(Command::Kill);
        QVERIFY(room.until([&] { return killed.size() == 1; }));
        QCOMPARE(room.cell(0, models::KeysModel::State), QString("Killing…"));
        room.room.clock.advance(Duration::seconds(31));
        QVERIFY(room.until(
            [&] { return room.page().messages()->sentence().contains("may still serve ci-nightly"); }));
        room.relay.with([](FakeRelay& fake) { fake.reachable = true; });
        buttonNamed(*room.page().messages(), "Retry now")->click();
        QVERIFY(room.until([&] {
            room.room.clock.advance(Duration::seconds(1));
            return room.cell(0, models::KeysModel::State) == "Killed";
        }));
    }
    void severalAreKilledByHolding() {
        PageRoom room({"one", "two", "three"});
        room.table().selectAll();
        room.table().setFocus();
        QTest::keyClick(&room.table(), Qt::Key_Return);
        QVERIFY(shows(*room.page().drawer(), "selected"));
        QVERIFY(room.page().act(Command::Kill)); // The shortcut asks instead of doing.
        QVERIFY(room.page().findChild<Sheet*>());
        QVERIFY(room.state() == protocol::KeyState::Active);
        QVERIFY(room.page().escape());
        QVERIFY(room.until([&] { return !room.page().findChild<Sheet*>(); }));
    }
    void suspendIsUndoneByItsToast() {
        PageRoom room;
        room.select(0);
        buttonNamed(room.page(), "Suspend")->click();
        QVERIFY(room.until([&] {
            return room.state() == protocol::KeyState::Suspended && room.toast().contains("Suspended");
        }));
        QVERIFY(room.until([&] { return buttonNamed(room.page(), "Resume"); }));
        room.window->toasts().shown().last()->findChild<QPushButton*>()->click();
        QVERIFY(room.until([&] { return room.state() == protocol::KeyState::Active; }));
    }
    void aPastedKeyIsFoundAndNotKept() {
        PageRoom room({"one", "two"});
        const Secret token = [&] {
            auto shown = room.room.app.showKey("two", true);
            return std::move(*shown->token);
        }();
        auto* search = room.page().findChild<QLineEdit*>();
        const QString text = QString::fromUtf8(token.reveal().data(), qsizetype(token.reveal().size()));
        search->insert(text);
        QCOMPARE(search->text(), "rk_live_" + room.ids[1]);
        QVERIFY(!search->isUndoAvailable());
        QVERIFY(room.until([&] { return room.page().drawer()->isOpen(); }));
        QCOMPARE(room.table().model()->rowCount(), 1);
        QCOMPARE(room.cell(0, models::KeysModel::Name), QString("two"));
        search->clear();
        const QString stranger = QString::fromStdString(std::string(makeProxyKey().token.reveal()));
        search->insert(stranger);
        QVERIFY(
            room.until([&] { return room.page().messages()->sentence().contains("none of this vault"); }));
    }
    void nothingMatchesIsSaidWithAWayOut() {
        PageRoom room;
        room.page().findChild<QLineEdit*>()->setText("gpt5");
        QVERIFY(shows(room.page(), "Nothing matches 'gpt5'."));
        buttonNamed(room.page(), "Clear filters")->click();
        QCOMPARE(room.table().model()->rowCount(), 1);
        QVERIFY(room.table().isVisible());
    }

    void ctrlEnterSavesAndPushes() {
        PageRoom room;
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
        PageRoom room;
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
        PageRoom room;
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
        PageRoom room;
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
        PageRoom room;
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
        PageRoom room;
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
        PageRoom room;
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
        PageRoom room;
        room.select(0);
        room.page().act(Command::Rotate);
        buttonNamed(room.page(), "Rotate")->click();
        QVERIFY(room.until([&] { return shows(room.page(), "The key is made"); }));
        QVERIFY(room.until([&] { return room.table().model()->rowCount() == 2; }));
        QVERIFY(room.state() == protocol::KeyState::Active);
    }
    void aLinkThatNoPhoneCouldOpenIsNotMade() {
        PageRoom room; // Its relay is reached without TLS.
        room.select(0);
        QVERIFY(room.until([&] { return buttonNamed(room.page(), "Phone kill link"); }));
        buttonNamed(room.page(), "Phone kill link")->click();
        QVERIFY(room.until([&] { return buttonNamed(room.page(), "Make a link"); }));
        buttonNamed(room.page(), "Make a link")->click();
        QVERIFY(room.until([&] { return room.page().messages()->sentence().contains("TLS"); }));
        QVERIFY(!buttonNamed(room.page(), "Copy link") && !room.page().findChild<QrPicture*>()->isVisible());
    }
    void aPhoneGetsALinkThatIsShownOnce() {
        PageRoom room;
        room.relay.with([](FakeRelay& fake) { fake.dataUrl = "https://relay.example.com:8787/v1"; });
        room.select(0);
        QVERIFY(room.until([&] { return buttonNamed(room.page(), "Phone kill link"); }));
        buttonNamed(room.page(), "Phone kill link")->click();
        QVERIFY(room.until([&] { return buttonNamed(room.page(), "Make a link"); }));
        buttonNamed(room.page(), "Make a link")->click();
        QVERIFY(room.until([&] { return buttonNamed(room.page(), "Copy link"); }));
        QVERIFY(shows(room.page(), "and nothing else. It is shown this once."));
        QVERIFY(room.page().findChild<QrPicture*>()->isVisible());
        buttonNamed(room.page(), "Copy link")->click();
        QVERIFY(QApplication::clipboard()->text().contains("/rk/kill#t="));
        room.clipboard.clear();
    }
    void theTableMakesRoomForTheDrawer() {
        PageRoom room;
        QVERIFY(!room.table().isDropped(models::KeysModel::LastUsed));
        room.select(0);
        QVERIFY(room.table().isDropped(models::KeysModel::Key));
        for (const int column : {models::KeysModel::Name, models::KeysModel::State, models::KeysModel::Today})
            QVERIFY(!room.table().isDropped(column));
        QVERIFY(!room.table().horizontalScrollBar() || !room.table().horizontalScrollBar()->isVisible());
    }
    void everybodyIsToldEverything() {
        PageRoom room({"one", "two"});
        room.select(0);
        QCOMPARE(accessibilityComplaints(room.page()).join("\n"), QString());
        QVERIFY(room.table()
                    .model()
                    ->index(0, models::KeysModel::Today)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains("percent"));
        QVERIFY(room.openEditor());
        QCOMPARE(accessibilityComplaints(room.page()).join("\n"), QString());
    }

    void looksAsStored_data() {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void looksAsStored() {
        QFETCH(bool, dark);
        const QString suffix = dark ? "-dark" : "-light";
        steadyLook().choose(dark ? Look::Choice::Dark : Look::Choice::Light);
        ScreenRoom room;
        room.fill();
        MainWindow window(room.models());
        window.resize(1240, 820);
        window.show();
        window.navigator().go({PageId::Keys});
        auto& page = *window.shell()->page();
        auto& table = *page.findChild<KeyTable*>();
        keepForLooking(window, "keys-list" + suffix);
        window.navigator().go({.page = PageId::Keys, .key = "Hn5cW0sKd91V"});
        QCOMPARE(differsFromPicture(page, "keys" + suffix), QString()); // The page alone: others have theirs.
        window.setLayoutDirection(Qt::RightToLeft);
        keepForLooking(window, "keys-rtl" + suffix);
        window.setLayoutDirection(Qt::LeftToRight);
        table.selectAll();
        keepForLooking(window, "keys-several" + suffix);
        page.escape();
        room.live.show(sampleStatus(), oneOfflineLink(), kNow);
        window.navigator().go({.page = PageId::Keys, .key = "Ru7xB5kEw3Hm"});
        keepForLooking(window, "keys-offline" + suffix);
        page.escape();
        window.resize(900, 600);
        keepForLooking(window, "keys-narrow" + suffix);
        window.resize(1240, 820);
        page.findChild<QLineEdit*>()->setText("gpt5");
        keepForLooking(window, "keys-nomatch" + suffix);
        StatusReport none = sampleStatus();
        none.keys.clear();
        page.findChild<QLineEdit*>()->clear();
        room.live.show(std::move(none), onlineLinks(), kNow);
        keepForLooking(window, "keys-empty" + suffix);
    }
    void theEditorLooksAsItShould_data() { looksAsStored_data(); }
    void theEditorLooksAsItShould() {
        QFETCH(bool, dark);
        steadyLook().choose(dark ? Look::Choice::Dark : Look::Choice::Light);
        const QString suffix = dark ? "-dark" : "-light";
        PageRoom room;
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
    QApplication app(argc, argv);
    KeysPageTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "keys_page_test.moc"
