// SPDX-License-Identifier: GPL-3.0-or-later
// Typing shares, and the vault's own: made, checked, removed.
#ifndef Q_MOC_RUN
#include "desktop/gui/shares/make_shares.h"
#include "desktop/gui/shares/share_form.h"
#endif
#include "tests/desktop/gui/accessibility_walk.h"
#include "tests/desktop/gui/pictures.h"
#include "tests/desktop/gui/shares_room.h"

#include <QAccessible>
#include <QDir>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>

using namespace rubber;
using namespace rubber::test;
using namespace rubber::desktop;

namespace {

/// Shares of nothing in particular.
std::vector<Secret> someShares(std::uint8_t needed, std::uint8_t all) {
    const auto shares = slip39::split(Secret::random(32), {1, {{needed, all}}});
    std::vector<Secret> texts;
    for (const auto& share : *shares)
        texts.push_back(slip39::toWords(share));
    return texts;
}
QString plain(const Secret& share) { return QString::fromStdString(std::string(share.reveal())); }

/// The settings page over a real vault.
struct RecoveryRoom {
    DesktopRoom room;
    std::unique_ptr<gui::MainWindow> window;
    gui::Page* page = nullptr;

    bool open() {
        window = std::make_unique<gui::MainWindow>(room.models());
        window->show();
        if (!room.open()) return false;
        window->shell()->visit({.page = gui::PageId::Settings, .tab = "recovery"});
        page = window->shell()->page();
        return waitFor([&] { return buttonIn(*page, "Make recovery shares…") || buttonIn(*page, "Make new ones…"); });
    }
    QPushButton* button(const QString& text) { return buttonIn(*page, text); }
    /// The first step, to the sheets.
    bool make(const char* passphrase = "correct horse") {
        auto* opener = button("Make recovery shares…") ? button("Make recovery shares…") : button("Make new ones…");
        opener->click();
        auto* field = fieldIn(*page, "Passphrase of the vault");
        if (!field) return false;
        QTest::keyClicks(field, passphrase);
        button("Make the shares")->click();
        return waitFor([&] { return button("Write the sheets…") != nullptr; });
    }
    gui::MakeShares* maker() { return page->findChild<gui::MakeShares*>(); }
};

} // namespace

class SharesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        steadyLook();
        QAccessible::setActive(true);
    }
    void cleanup() { QGuiApplication::clipboard()->clear(); }

    void fourLettersOfAWordAreEnoughAndOnlyOneWordIsSeen() {
        const auto shares = someShares(2, 3);
        gui::ShareField field;
        QSignalSpy completed(&field, &gui::ShareField::completed);
        field.show();
        for (const QString& word : plain(shares[0]).split(' ')) {
            QTest::keyClicks(field.field(), word.left(4));
            QCOMPARE(field.field()->text(), word.left(4)); // Nothing of what came before.
            QTest::keyClick(field.field(), Qt::Key_Space);
            QVERIFY(field.field()->text().isEmpty());
        }
        QCOMPARE(completed.size(), 1);
        QVERIFY(field.words().equals(shares[0]));
    }
    void aWordThatIsNoneIsSaidAtOnceWithWhatWasLikelyMeant() {
        gui::ShareField field;
        field.show();
        QTest::keyClicks(field.field(), "zz");
        QVERIFY(saysIn(field, "No word of the list begins so."));
        field.field()->clear();
        QTest::keyClicks(field.field(), "acadenic ");
        QVERIFY(saysIn(field, "Word 1 is not in the list of words."));
        QVERIFY(saysIn(field, "academic"));
        QCOMPARE(field.field()->accessibleName(), QString("Word 1 of 33")); // The same one again.
        QTest::keyClicks(field.field(), "academic ");
        QCOMPARE(field.field()->accessibleName(), QString("Word 2 of 33"));
        QTest::keyClick(field.field(), Qt::Key_Up);
        QCOMPARE(field.field()->accessibleName(), QString("Word 1 of 33"));
    }
    void aPastedShareMayHaveNumbersAndOneWrongWord() {
        const auto shares = someShares(2, 3);
        QStringList typed = plain(shares[0]).split(' ');
        const QString right = std::exchange(typed[6], "qqqqq");
        for (qsizetype i = 0; i < typed.size(); ++i)
            typed[i] = QString("%1. %2").arg(i + 1).arg(typed[i]);
        gui::ShareField field;
        QSignalSpy completed(&field, &gui::ShareField::completed);
        field.show();
        paste(field, typed.join('\n'));
        QCOMPARE(completed.size(), 0);
        QCOMPARE(field.field()->accessibleName(), QString("Word 7 of 33"));
        QVERIFY(saysIn(field, "Word 7 is not in the list"));
        QTest::keyClicks(field.field(), right + " ");
        QCOMPARE(completed.size(), 1);
        QVERIFY(field.words().equals(shares[0]));
    }
    void whatWasTypedIsForgottenWhenTheFieldGoes() {
        const auto shares = someShares(2, 3);
        gui::ShareField field;
        field.show();
        paste(field, plain(shares[0]));
        QVERIFY(field.isComplete());
        field.hide();
        QVERIFY(!field.isComplete());
        QVERIFY(field.field()->text().isEmpty());
    }
    void eachShareIsCheckedWhenItComes() {
        const auto shares = someShares(2, 3), others = someShares(2, 3);
        ShareEntry entry;
        gui::ShareCollect collect;
        QSignalSpy collected(&collect, &gui::ShareCollect::collected);
        collect.show();
        collect.begin(&entry, slip39::SharePlan{1, {{2, 3}}});
        auto& field = *collect.form()->field();
        QVERIFY(saysIn(collect, "0 of 2 shares"));
        // Two words that are in the list, in each other's place.
        QStringList swapped = plain(shares[0]).split(' ');
        std::swap(swapped[4], swapped[5]);
        if (swapped[4] == swapped[5]) QSKIP("the same word twice in a row");
        paste(field, swapped.join(' '));
        QVERIFY(saysIn(collect, "a word is wrong"));
        QCOMPARE(entry.entered(), std::size_t(0));
        field.clear();
        paste(field, plain(shares[0]));
        QVERIFY(saysIn(collect, "1 of 2 shares"));
        QVERIFY(saysIn(collect, "Share 2"));
        paste(field, plain(shares[0]));
        QVERIFY(saysIn(collect, "This share was given already."));
        paste(field, plain(others[1]));
        QVERIFY(saysIn(collect, "This share belongs to another set"));
        QCOMPARE(collected.size(), 0);
        paste(field, plain(shares[2]));
        QCOMPARE(collected.size(), 1);
    }
    void theWordThatIsProbablyWrongIsAskedForAgain() {
        const auto shares = someShares(2, 3);
        QStringList misread = plain(shares[0]).split(' ');
        const QString right = misread[9];
        misread[9] = right == "yoga" ? "zero" : "yoga";
        ShareEntry entry;
        gui::ShareCollect collect;
        collect.show();
        collect.begin(&entry, {});
        auto& field = *collect.form()->field();
        paste(field, misread.join(' '));
        QVERIFY(saysIn(collect, "Word 10 is probably the wrong one."));
        QCOMPARE(field.field()->accessibleName(), QString("Word 10 of 33"));
        QTest::keyClicks(field.field(), right + " ");
        QCOMPARE(entry.entered(), std::size_t(1));
    }
    void sharesAreInForceOnlyOnceEnoughWereTypedFromTheirSheets() {
        RecoveryRoom room;
        const QTemporaryDir folder;
        QVERIFY(room.open());
        QVERIFY(saysIn(*room.page, "None. A lost passphrase is final."));
        QVERIFY(room.make());
        QVERIFY(saysIn(*room.page, "not in force yet"));
        QVERIFY(!room.button("They are on paper: go on")->isEnabled()); // Nothing was written.
        room.maker()->writeTo(folder.path());
        QVERIFY(waitFor([&] { return room.button("They are on paper: go on")->isEnabled(); }));
        const QDir sheets(folder.path() + "/" + QDir(folder.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).value(0));
        const auto files = sheets.entryInfoList(QDir::Files, QDir::Name);
        QCOMPARE(files.size(), 5);
        for (const auto& file : files)
            QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup), QFile::Permissions());
        room.button("They are on paper: go on")->click();
        for (const int each : {4, 0, 2}) {
            QVERIFY(!*recoveryShares(room.room.room.app));
            QVERIFY(waitFor([&] { return shareFieldIn(*room.page) != nullptr; }));
            const QString words = readSheet(files[each].filePath());
            QCOMPARE(words.split(' ').size(), 33);
            paste(*shareFieldIn(*room.page), words);
        }
        QVERIFY(waitFor([&] { return saysIn(*room.page, "These shares are in force: 3 of 5"); }));
        QVERIFY(*recoveryShares(room.room.room.app));
        QVERIFY(waitFor([&] { return saysIn(*room.page, "In force: 3 of 5"); }));
        room.button("They are printed: delete the files")->click();
        QVERIFY(waitFor([&] { return QDir(folder.path()).isEmpty(); }));
        room.button("Close")->click();
        QVERIFY(waitForGone([&] { return room.maker() == nullptr; }));
    }
    void leavingBeforeThatChangesNothingAndTakesTheSheetsAway() {
        RecoveryRoom room;
        const QTemporaryDir folder;
        QVERIFY(room.open());
        QVERIFY(room.make());
        room.maker()->writeTo(folder.path());
        QVERIFY(waitFor([&] { return room.button("They are on paper: go on")->isEnabled(); }));
        QVERIFY(!QDir(folder.path()).isEmpty());
        QVERIFY(room.page->escape());
        QVERIFY(saysIn(*room.page, "Leaving throws them away"));
        QVERIFY(room.maker() != nullptr); // It asked first.
        room.button("Throw them away")->click();
        QVERIFY(waitForGone([&] { return room.maker() == nullptr; }));
        QVERIFY(QDir(folder.path()).isEmpty());
        QVERIFY(!*recoveryShares(room.room.room.app));
        QVERIFY(saysIn(*room.page, "None. A lost passphrase is final."));
    }
    void aLockTakesTheSheetsAwayToo() {
        RecoveryRoom room;
        const QTemporaryDir folder;
        QVERIFY(room.open());
        QVERIFY(room.make());
        room.maker()->writeTo(folder.path());
        QVERIFY(waitFor([&] { return room.button("They are on paper: go on")->isEnabled(); }));
        room.room.session.lock(models::LockReason::ByUser);
        QVERIFY(waitFor([&] { return QDir(folder.path()).isEmpty(); }));
    }
    void aWrongPassphraseMakesNone() {
        RecoveryRoom room;
        QVERIFY(room.open());
        room.button("Make recovery shares…")->click();
        QTest::keyClicks(fieldIn(*room.page, "Passphrase of the vault"), "wrong horse");
        room.button("Make the shares")->click();
        QVERIFY(waitFor([&] { return saysIn(*room.page, "Wrong passphrase."); }));
        QVERIFY(!room.button("Write the sheets…"));
    }
    void numbersThatDoNotGoTogetherCannotBeChosen() {
        RecoveryRoom room;
        QVERIFY(room.open());
        room.button("Make recovery shares…")->click();
        const auto spins = room.maker()->findChildren<QSpinBox*>();
        QCOMPARE(spins.size(), 2);
        spins[0]->setValue(7);
        QCOMPARE(spins[1]->value(), 7);
        spins[1]->setValue(4);
        QCOMPARE(spins[0]->value(), 4);
        QVERIFY(saysIn(*room.page, "Any 4 of the 4 sheets together open the vault. 3 of them say nothing at all; 0 may be lost."));
    }
    void sharesThereAreCheckedAndRemoved() {
        RecoveryRoom room;
        const auto shares = sharesInForce(room.room.room.app, 2, 3);
        QVERIFY(room.open());
        QVERIFY(waitFor([&] { return room.button("Check shares…") != nullptr; }));
        room.button("Check shares…")->click();
        for (const int each : {2, 1}) {
            QVERIFY(waitFor([&] { return shareFieldIn(*room.page) != nullptr; }));
            paste(*shareFieldIn(*room.page), shares[each]);
        }
        QVERIFY(waitFor([&] { return saysIn(*room.page, "These shares open the vault."); }));
        QVERIFY(room.page->escape());
        QVERIFY(waitForGone([&] { return shareFieldIn(*room.page) == nullptr; }));
        room.button("Remove them…")->click();
        QVERIFY(*recoveryShares(room.room.room.app)); // Two clicks.
        room.button("Remove them: a lost passphrase is final")->click();
        QVERIFY(waitFor([&] { return saysIn(*room.page, "None. A lost passphrase is final."); }));
        QVERIFY(!*recoveryShares(room.room.room.app));
    }
    void looksWellInEveryStep() {
        for (const bool dark : {false, true}) {
            steadyLook().choose(dark ? gui::Look::Choice::Dark : gui::Look::Choice::Light);
            const QString shade = dark ? "-dark" : "-light";
            RecoveryRoom room;
            const QTemporaryDir folder;
            QVERIFY(room.open());
            const auto look = [&](const char* name) {
                keepForLooking(*room.window, name + shade);
                QCOMPARE(accessibilityComplaints(*room.window).join("\n"), QString());
                QCOMPARE(layoutComplaints(upperOf(*room.window)).join("\n"), QString());
            };
            look("recovery-none");
            room.button("Make recovery shares…")->click();
            QCoreApplication::processEvents();
            look("shares-plan");
            QTest::keyClicks(fieldIn(*room.page, "Passphrase of the vault"), "correct horse");
            room.button("Make the shares")->click();
            QVERIFY(waitFor([&] { return room.button("Write the sheets…") != nullptr; }));
            room.maker()->writeTo(folder.path());
            QVERIFY(waitFor([&] { return room.button("They are on paper: go on")->isEnabled(); }));
            look("shares-sheets");
            room.button("They are on paper: go on")->click();
            QCoreApplication::processEvents();
            QTest::keyClicks(shareFieldIn(*room.page)->field(), "academic acid vote zzzz ");
            look("shares-type");
        }
        steadyLook().choose(gui::Look::Choice::Light);
    }
};

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    SharesTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "shares_test.moc"
