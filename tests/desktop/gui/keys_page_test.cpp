// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/parts/qr_picture.h"
#include "desktop/gui/shell/drawer.h"
#include "tests/desktop/gui/accessibility_walk.h"
#include "tests/desktop/gui/keys_room.h"
#include "tests/desktop/gui/pictures.h"

#include <QApplication>
#include <QClipboard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QtTest>

using namespace rubber;
using namespace rubber::test;
using namespace rubber::desktop;
using namespace rubber::desktop::gui;

class KeysPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { steadyLook(); }
    void aClickOpensTheDrawerAndEscClosesIt() {
        KeysRoom room;
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
        KeysRoom room;
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
        KeysRoom room;
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
        KeysRoom room;
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
        KeysRoom room({"one", "two", "three"});
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
        KeysRoom room;
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
        KeysRoom room({"one", "two"});
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
    void aRefusedModelIsTickedForTheOwnerToSave() {
        KeysRoom room;
        PolicyWords some;
        some.models = "openai/gpt-4o-mini";
        QVERIFY(room.relay.with([&](FakeRelay&) { return room.room.app.edit("ci-nightly", some).has_value(); }));
        room.live.refresh();
        room.window->navigator().go({.page = gui::PageId::Keys, .key = room.ids[0], .model = "openai/gpt-4o", .action = "edit"});
        QVERIFY(room.until([&] { return room.editor() && shows(room.page(), "2 ticked"); }));
        const auto allowed = [&] {
            return room.relay.with([&](FakeRelay& fake) {
                const auto& list = fake.granted.at(KeyId(room.ids[0].toStdString())).grant.policy.modelWords;
                return std::find(list.begin(), list.end(), "openai/gpt-4o-mini") != list.end() ? list.size() : 0;
            });
        };
        QCOMPARE(allowed(), std::size_t{1}); // Nothing is pushed by itself.
    }
    void whoStoppedAKeyAndWhenIsSaid() {
        KeysRoom room;
        room.kills.kill({KeyId(room.ids[0].toStdString())}, models::Kills::kFromTray);
        QVERIFY(room.until([&] { return room.state() == protocol::KeyState::Killed; }));
        room.select(0);
        QVERIFY(room.until([&] { return shows(room.page(), "from the tray. Restore it to use it again"); }));
        room.kills.restore({KeyId(room.ids[0].toStdString())});
        QVERIFY(room.until([&] { return shows(room.page(), "since"); }));
    }
    void theRestoreThatWasAskedForWaitsForTheKeys() {
        DesktopRoom room;
        room.room.push("ci-nightly");
        VERIFY_OK(room.room.app.kill({"ci-nightly"}));
        gui::MainWindow window(room.models());
        window.show();
        room.session.look();
        QVERIFY(waitFor([&] { return room.session.state() == models::VaultState::Locked; }));
        window.navigator().go({.page = gui::PageId::Keys, .action = "restore"}); // While locked.
        room.session.unlock(words("correct horse"));
        QVERIFY(waitFor([&] { return window.shell() && buttonNamed(window, "Restore 1 key(s)"); }));
        QCOMPARE(window.shell()->current(), gui::PageId::Keys);
    }
    void nothingMatchesIsSaidWithAWayOut() {
        KeysRoom room;
        room.page().findChild<QLineEdit*>()->setText("gpt5");
        QVERIFY(shows(room.page(), "Nothing matches 'gpt5'."));
        buttonNamed(room.page(), "Clear filters")->click();
        QCOMPARE(room.table().model()->rowCount(), 1);
        QVERIFY(room.table().isVisible());
    }
    void aLinkThatNoPhoneCouldOpenIsNotMade() {
        KeysRoom room; // Its relay is reached without TLS.
        room.select(0);
        QVERIFY(room.until([&] { return buttonNamed(room.page(), "Phone kill link"); }));
        buttonNamed(room.page(), "Phone kill link")->click();
        QVERIFY(room.until([&] { return buttonNamed(room.page(), "Make a link"); }));
        buttonNamed(room.page(), "Make a link")->click();
        QVERIFY(room.until([&] { return room.page().messages()->sentence().contains("TLS"); }));
        QVERIFY(!buttonNamed(room.page(), "Copy link") && !room.page().findChild<QrPicture*>()->isVisible());
    }
    void aPhoneGetsALinkThatIsShownOnce() {
        KeysRoom room;
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
    void theListIsExportedAsItIsShown() {
        KeysRoom room({"one", "two"});
        room.page().findChild<QLineEdit*>()->setText("two");
        QCOMPARE(room.table().model()->rowCount(), 1);
        QTemporaryDir folder;
        const QString name = folder.filePath("keys.csv");
        room.page().exportTo(name);
        QVERIFY(room.until([&] { return room.toast().contains("1 key(s) written to"); }));
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto lines = QString::fromUtf8(file.readAll()).split("\r\n", Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines[1].startsWith(room.ids[1] + ",two,active,home-lab,"));
    }
    void theTableMakesRoomForTheDrawer() {
        KeysRoom room;
        QVERIFY(!room.table().isDropped(models::KeysModel::LastUsed));
        room.select(0);
        QVERIFY(room.table().isDropped(models::KeysModel::Key));
        for (const int column : {models::KeysModel::Name, models::KeysModel::State, models::KeysModel::Today})
            QVERIFY(!room.table().isDropped(column));
        QVERIFY(!room.table().horizontalScrollBar() || !room.table().horizontalScrollBar()->isVisible());
    }
    void everybodyIsToldEverything() {
        KeysRoom room({"one", "two"});
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
};

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    KeysPageTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "keys_page_test.moc"
