// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/parts/hold_button.h"
#include "desktop/gui/parts/secret_field.h"
#include "desktop/gui/shell/drawer.h"
#include "desktop/gui/shell/killed_bar.h"
#include "desktop/gui/shell/status_line.h"
#include "desktop/gui/unlock/unlock_page.h"
#include "desktop/gui/wizard/wizard.h"
#include "tests/desktop/gui/pictures.h"
#include "tests/desktop/gui/screen_room.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

#include <future>

using namespace rubber;
using namespace rubber::test;
using namespace rubber::desktop;
using models::VaultState;

namespace {
QStringList texts(const QWidget& window) {
    QStringList all;
    for (const auto* label : window.findChildren<QLabel*>())
        if (label->isVisible()) all << label->text();
    return all;
}
} // namespace

class ShellTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { steadyLook(); }

    void aRightPassphraseOpensTheShellAndALockTakesItAway() {
        DesktopRoom room;
        room.room.push("ci-nightly");
        gui::MainWindow window(room.models());
        window.show();
        QVERIFY(room.open());
        QVERIFY(window.shell());
        QCOMPARE(room.live.status().keys.size(), std::size_t(1));
        room.session.lock(models::LockReason::Idle);
        QVERIFY(!window.shell()); // At once, not with the next event.
        QVERIFY(room.live.status().keys.empty());
        QVERIFY(texts(window).join(' ').contains("was not used"));
    }
    void threeWrongPassphrasesMakeAPause() {
        DesktopRoom room;
        gui::UnlockPage page(room.desk, room.session, room.kills);
        page.show();
        room.session.look();
        QVERIFY(waitFor([&] { return room.session.state() == VaultState::Locked; }));
        auto* field = page.findChild<QLineEdit*>();
        for (int i = 0; i < 3; ++i) {
            QVERIFY(field->isEnabled());
            field->clear();
            QTest::keyClicks(field, "wrong horse");
            QTest::keyClick(field, Qt::Key_Return);
            QCOMPARE(room.session.state(), VaultState::Unlocking);
            QVERIFY(waitFor([&] { return room.session.state() == VaultState::Locked; }));
        }
        QVERIFY(!field->isEnabled());
        QVERIFY(texts(page).join(' ').contains("Try again in 0:30"));
        room.room.clock.advance(Duration::seconds(31));
        QVERIFY(waitFor([&] { return field->isEnabled(); }));
    }
    void whatWasTypedIsGoneFromTheFieldOnceItOpened() {
        DesktopRoom room;
        gui::UnlockPage page(room.desk, room.session, room.kills);
        page.show();
        room.session.look();
        QVERIFY(waitFor([&] { return room.session.state() == VaultState::Locked; }));
        auto* field = page.findChild<QLineEdit*>();
        QTest::keyClicks(field, "correct horse");
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(waitFor([&] { return room.session.state() == VaultState::Unlocked; }));
        QVERIFY(field->text().isEmpty());
    }
    void killingEverythingNeedsNoUnlockedVault() {
        DesktopRoom room;
        const auto key = room.room.push("ci-nightly");
        gui::MainWindow window(room.models());
        window.show();
        room.session.look();
        QVERIFY(waitFor([&] { return room.session.state() == VaultState::Locked; }));
        auto* kill = window.findChild<gui::HoldButton*>();
        kill->setHoldTime(20);
        QSignalSpy killed(&room.kills, &models::Kills::killed);
        QTest::mousePress(kill, Qt::LeftButton);
        QVERIFY(waitFor([&] { return killed.size() == 1; }));
        QTest::mouseRelease(kill, Qt::LeftButton);
        QVERIFY(room.relay.with([&](FakeRelay& relay) {
            return relay.granted.at(key.id).state == protocol::KeyState::Killed;
        }));
        QCOMPARE(room.session.state(), VaultState::Locked);
        QVERIFY(window.toasts().shown().size() == 1);
    }
    void nobodyReadsKilledBeforeTheReceipt() {
        DesktopRoom room;
        const auto key = room.room.push("ci-nightly");
        QVERIFY(room.open());
        room.relay.with([](FakeRelay& relay) { relay.reachable = false; });
        QSignalSpy killed(&room.kills, &models::Kills::killed);
        room.kills.kill({key.id});
        QVERIFY(room.kills.killing(key.id));
        QVERIFY(waitFor([&] { return killed.size() == 1; }));
        const auto outcome = killed.front().front().value<models::KillOutcome>();
        QCOMPARE(outcome.confirmed, 0);
        QCOMPARE(outcome.missing.size(), std::size_t(1));
    }
    void rowsOfTheFeedAreCountedOnceEach() {
        DesktopRoom room;
        const auto key = room.room.push("ci-nightly");
        QVERIFY(room.open());
        const Money before = room.live.status().spentToday;
        auto row = sampleRows(1).front().row;
        row.key = key.id;
        row.at = room.room.clock.wall();
        row.day = UtcDay::of(row.at).number;
        row.cost = Money::fromNano(5'000'000);
        for (std::uint64_t sequence : {101, 101, 102}) { // After what the status has counted.
            row.sequence = sequence;
            room.relay.say(row);
        }
        QVERIFY(waitFor([&] { return room.live.status().spentToday != before; }));
        QCOMPARE((room.live.status().spentToday - before).nano(), 10'000'000);
    }
    void theReasonOfALockHasItsMinutes() {
        DesktopRoom room;
        gui::MainWindow window(room.models());
        window.show();
        QVERIFY(room.open());
        room.session.lock(models::LockReason::Idle, 10);
        QVERIFY2(texts(window).join(' ').contains("locked after 10 minute(s) without use of RubberAPI"),
                 qPrintable(texts(window).join(' ')));
    }
    void whatIsWrongWithTheVaultIsSaidBeforeAnyPassphrase() {
        DesktopRoom room;
        const QString home = QString::fromStdString(room.room.options().home);
        for (const auto& copy : QDir(home).entryList({"vault.header*", "*header*"}, QDir::Files)) {
            QFile file(home + "/" + copy);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("not a header");
        }
        gui::MainWindow window(room.models());
        window.show();
        room.session.look();
        QVERIFY(waitFor([&] { return room.session.state() == VaultState::Locked; }));
        QVERIFY(room.session.trouble());
        QVERIFY2(texts(window).join(' ').contains("cannot be read as a vault"), qPrintable(texts(window).join(' ')));
    }
    void aVaultThatIsGoneIsNoFirstStart() {
        DesktopRoom room;
        room.room.push("ci-nightly"); // Which leaves a kill file.
        const QString home = QString::fromStdString(room.room.options().home);
        for (const auto& each : QDir(home).entryList({"*header*", "vault.db*"}, QDir::Files))
            QVERIFY(QFile::remove(home + "/" + each));
        gui::MainWindow window(room.models());
        window.show();
        room.session.look();
        QVERIFY(waitFor([&] { return room.session.state() == VaultState::Locked; }));
        QVERIFY2(texts(window).join(' ').contains("The vault file is not there"), qPrintable(texts(window).join(' ')));
        QVERIFY(!window.findChild<gui::Wizard*>());
        const auto press = [&](const QString& text) {
            for (auto* button : window.findChildren<QPushButton*>())
                if (button->isVisible() && button->text() == text) button->click();
        };
        press("Make a new vault…"); // Only on purpose.
        QVERIFY(window.findChild<gui::Wizard*>());
    }
    void everyPageSaysThatAllKeysAreKilled() {
        DesktopRoom room;
        room.room.push("ci-nightly");
        gui::MainWindow window(room.models());
        window.show();
        QVERIFY(room.open());
        room.kills.killAll();
        QVERIFY(waitFor([&] { return room.kills.allKilled(); }));
        for (const auto& section : gui::sections()) {
            window.shell()->visit({section.id});
            auto* bar = window.shell()->page()->killedBar();
            QVERIFY2(bar->isVisible(), qPrintable(section.name));
            QVERIFY2(waitFor([&] { return bar->sentence().startsWith("All keys are killed since"); }),
                     qPrintable(section.name + ": " + bar->sentence()));
        }
        room.kills.restore(room.kills.lastKilled());
        QVERIFY(waitFor([&] { return !room.kills.allKilled(); }));
        QVERIFY(!window.shell()->page()->killedBar()->isVisible());
    }
    void escapeClosesTheNewestToastLast() {
        ScreenRoom room;
        room.fill();
        gui::MainWindow window(room.models());
        window.show();
        window.shell()->visit({gui::PageId::Alerts});
        window.toasts().tell("one");
        auto* drawer = window.shell()->page()->drawer();
        drawer->open("details", new QWidget);
        QTest::keyClick(&window, Qt::Key_Escape);
        QVERIFY(!drawer->isOpen());
        QCOMPARE(window.toasts().shown().size(), 1);
        QTest::keyClick(&window, Qt::Key_Escape);
        QCOMPARE(window.toasts().shown().size(), 0);
    }
    void restoringShowsHowFarItIs() {
        DesktopRoom room;
        room.room.push("ci-nightly");
        gui::MainWindow window(room.models());
        window.show();
        QVERIFY(room.open());
        auto* line = window.shell()->statusLine();
        QVERIFY(waitFor([&] { return room.desk.waiting() == 0; })); // What the pages ask for first.
        QVERIFY(!line->saysProgress());
        Q_EMIT room.kills.progress(1, 3);
        QVERIFY(line->saysProgress());
        QVERIFY(texts(window).contains("Restoring, 1 of 3"));
        Q_EMIT room.kills.progress(3, 3);
        QVERIFY(!line->saysProgress());
        // What takes long without a number is seen too.
        std::promise<void> release;
        room.desk.ask(
            &window,
            [ended = release.get_future().share()](App&) {
                ended.wait();
                return true;
            },
            [](bool) {});
        QVERIFY(waitFor([&] { return line->saysProgress(); }));
        release.set_value();
        QVERIFY(waitFor([&] { return !line->saysProgress(); }));
    }
    void theUnlockScreenLooksAsStored_data() {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void theUnlockScreenLooksAsStored() {
        QFETCH(bool, dark);
        steadyLook().choose(dark ? gui::Look::Choice::Dark : gui::Look::Choice::Light);
        ScreenRoom room;
        gui::MainWindow window(room.models());
        room.session.show(VaultState::Locked, models::LockReason::Idle,
                          Error{ErrorCode::Unauthorized, "wrong_passphrase: no"});
        window.show();
        QCOMPARE(differsFromPicture(window, QString("unlock-") + (dark ? "dark" : "light")), QString());
    }
};

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    ShellTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "shell_test.moc"
