// SPDX-License-Identifier: GPL-3.0-or-later
// The unlock page when the passphrase is lost.
#ifndef Q_MOC_RUN
#include "desktop/gui/unlock/recover_card.h"
#endif
#include "tests/desktop/gui/accessibility_walk.h"
#include "tests/desktop/gui/pictures.h"
#include "tests/desktop/gui/shares_room.h"

#include <QAccessible>
#include <QCheckBox>

using namespace rubber;
using namespace rubber::test;
using namespace rubber::desktop;

namespace {

constexpr const char* kForgot = "Forgot the passphrase? Recover with shares…";

/// The locked window over a real vault.
struct LockedRoom {
    DesktopRoom room;
    std::unique_ptr<gui::MainWindow> window;

    bool open() {
        room.room.app.lock();
        window = std::make_unique<gui::MainWindow>(room.models());
        window->show();
        room.session.look();
        return waitFor([&] { return room.session.state() == models::VaultState::Locked; });
    }
    QPushButton* button(const QString& text) { return buttonIn(*window, text); }
    bool says(const QString& text) { return saysIn(*window, text); }
    bool startRecovery() {
        button(kForgot)->click();
        return waitFor([&] { return shareFieldIn(*window) != nullptr; });
    }
    bool give(const QString& share) {
        if (!waitFor([&] { return shareFieldIn(*window) && shareFieldIn(*window)->isEnabled(); })) return false;
        paste(*shareFieldIn(*window), share);
        return true;
    }
    void type(const char* field, const char* text) { QTest::keyClicks(fieldIn(*window, field), text); }
};

} // namespace

class RecoverTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        steadyLook();
        QAccessible::setActive(true);
    }
    void cleanup() { QGuiApplication::clipboard()->clear(); }

    void enoughSharesGiveANewPassphraseAndUnlock() {
        LockedRoom room;
        const auto shares = sharesInForce(room.room.room.app, 2, 3);
        QVERIFY(room.open());
        QVERIFY(room.startRecovery());
        QVERIFY(room.says("2 of 3"));
        QVERIFY(room.says("0 of 2 shares"));
        QVERIFY(room.give(shares[1]));
        QVERIFY(room.says("1 of 2 shares"));
        QVERIFY(room.give(shares[0]));
        QVERIFY(waitFor([&] { return fieldIn(*room.window, "New passphrase") != nullptr; }));
        QVERIFY(!room.button("Set it and unlock")->isEnabled());
        room.type("New passphrase", "six random words are easy to keep");
        room.type("New passphrase again", "six random words are easy");
        QVERIFY(!room.button("Set it and unlock")->isEnabled());
        QVERIFY(room.says("The two are not the same."));
        room.type("New passphrase again", " to keep");
        room.button("Set it and unlock")->click();
        QVERIFY(waitFor([&] { return room.room.session.state() == models::VaultState::Unlocked; }));
        QVERIFY(room.window->shell() != nullptr);
        QVERIFY(room.says("The vault has a new passphrase."));
        App later(room.room.room.options(), room.room.room.clock, room.room.relay);
        VERIFY_NAMED(later.unlock(words("correct horse")), "wrong_passphrase");
        VERIFY_OK(later.unlock(words("six random words are easy to keep")));
        // The next lock shows the passphrase field again.
        room.room.session.lock(models::LockReason::ByUser);
        QVERIFY(waitFor([&] { return fieldIn(*room.window, "Passphrase") != nullptr; }));
    }
    void aPauseAfterWrongPassphrasesDoesNotHinderIt() {
        LockedRoom room;
        const auto shares = sharesInForce(room.room.room.app, 2, 2);
        QVERIFY(room.open());
        for (int i = 0; i < models::Session::kTries; ++i) {
            room.room.session.unlock(words("forgotten"));
            QVERIFY(waitFor([&] { return room.room.session.state() == models::VaultState::Locked; }));
        }
        QVERIFY(room.room.session.pauseLeft().ms > 0);
        QVERIFY(room.startRecovery());
        QVERIFY(room.give(shares[0]));
        QVERIFY(room.give(shares[1]));
        QVERIFY(waitFor([&] { return fieldIn(*room.window, "New passphrase") != nullptr; }));
        room.type("New passphrase", "six random words are easy to keep");
        room.type("New passphrase again", "six random words are easy to keep");
        room.button("Set it and unlock")->click();
        QVERIFY(waitFor([&] { return room.room.session.state() == models::VaultState::Unlocked; }));
    }
    void sharesFromBeforeAreNamedAtOnce() {
        LockedRoom room;
        const auto old = sharesInForce(room.room.room.app, 2, 3);
        const auto fresh = sharesInForce(room.room.room.app, 2, 3);
        QVERIFY(room.open());
        QVERIFY(room.startRecovery());
        QVERIFY(room.give(old[0]));
        QVERIFY(room.says("This share belongs to another set"));
        QVERIFY(room.says("0 of 2 shares"));
        QVERIFY(room.give(fresh[0]));
        QVERIFY(room.says("1 of 2 shares"));
    }
    void goingBackForgetsWhatWasTyped() {
        LockedRoom room;
        const auto shares = sharesInForce(room.room.room.app, 2, 3);
        QVERIFY(room.open());
        QVERIFY(room.startRecovery());
        QVERIFY(room.give(shares[1]));
        QTest::keyClicks(shareFieldIn(*room.window)->field(), "academic acid");
        auto* field = shareFieldIn(*room.window);
        room.button("Back")->click();
        QVERIFY(field->field()->text().isEmpty());
        QVERIFY(fieldIn(*room.window, "Passphrase"));
        QVERIFY(room.startRecovery());
        QVERIFY(room.says("0 of 2 shares"));
    }
    void aVaultWithoutSharesSaysSo() {
        LockedRoom room;
        QVERIFY(room.open());
        room.button(kForgot)->click();
        QVERIFY(waitFor([&] { return room.says("No recovery shares were made for this vault"); }));
        QVERIFY(!shareFieldIn(*room.window));
        room.button("Back")->click();
        QVERIFY(fieldIn(*room.window, "Passphrase"));
    }
    void looksWellInEveryStep() {
        for (const bool dark : {false, true}) {
            steadyLook().choose(dark ? gui::Look::Choice::Dark : gui::Look::Choice::Light);
            const QString shade = dark ? "-dark" : "-light";
            LockedRoom room;
            const auto shares = sharesInForce(room.room.room.app, 2, 3);
            QVERIFY(room.open());
            const auto look = [&](const char* name) {
                QCoreApplication::processEvents();
                keepForLooking(*room.window, name + shade);
                QCOMPARE(accessibilityComplaints(*room.window).join("\n"), QString());
                QCOMPARE(layoutComplaints(upperOf(*room.window)).join("\n"), QString());
                QCOMPARE(tabComplaints(*room.window).join("\n"), QString());
            };
            QVERIFY(room.startRecovery());
            QVERIFY(room.give(shares[1]));
            QVERIFY(room.give(shares[1]));
            QTest::keyClicks(shareFieldIn(*room.window)->field(), "academic acid vot");
            look("recover-shares");
            shareFieldIn(*room.window)->clear();
            QVERIFY(room.give(shares[0]));
            QVERIFY(waitFor([&] { return fieldIn(*room.window, "New passphrase") != nullptr; }));
            room.type("New passphrase", "horse");
            look("recover-passphrase");
        }
        steadyLook().choose(gui::Look::Choice::Light);
    }
};

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    RecoverTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "recover_test.moc"
