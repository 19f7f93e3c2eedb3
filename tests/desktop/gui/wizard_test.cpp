// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/relays/pair_form.h"
#include "desktop/gui/wizard/steps.h"
#include "tests/desktop/gui/accessibility_walk.h"
#include "tests/desktop/gui/pictures.h"
#include "tests/desktop/gui/wizard_room.h"

#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QtTest>

using namespace rubber;
using namespace rubber::test;
using namespace rubber::desktop;
using models::VaultState;

class WizardTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        steadyLook();
        QAccessible::setActive(true);
    }
    void leadsFromNothingToTheFirstRequest() {
        EmptyRoom room;
        QVERIFY(room.makeVault());
        QVERIFY(room.pair());
        QVERIFY(room.keepUpstreamKey());
        room.type("Name", "ci-nightly");
        const QString model = room.tickOne();
        QVERIFY(!model.isEmpty());
        QVERIFY(room.press("Make and push it"));
        QVERIFY(room.isAt(5));
        QCOMPARE(room.relay.with([](FakeRelay& relay) { return relay.granted.begin()->second.grant.policy.models; }),
                 std::vector<std::string>{model.toStdString()});
        const auto granted = room.relay.with([](FakeRelay& relay) { return relay.granted.begin()->first; });
        auto* lines = room.wizard().step()->findChild<QPlainTextEdit*>();
        QVERIFY(waitFor([&] { return lines->toPlainText().contains("OPENAI_BASE_URL"); }));
        QVERIFY(!lines->toPlainText().contains("rk_live_" + QString::fromStdString(granted.text())));

        QVERIFY(room.press("Copy"));
        QVERIFY(waitFor([&] { return QGuiApplication::clipboard()->text().contains("rk_live_"); }));
        QVERIFY(QGuiApplication::clipboard()->text().contains(QString::fromStdString(granted.text())));

        auto row = sampleRows(1).front().row;
        row.sequence = 1;
        row.key = granted;
        row.at = room.clock.wall();
        room.relay.say(row);
        auto* last = qobject_cast<gui::DoneStep*>(room.wizard().step());
        QVERIFY(waitFor([&] { return last->firstRequestCame(); }));
        QVERIFY(room.press("Open RubberAPI"));
        QVERIFY(waitFor([&] { return room.window.shell() != nullptr; }));
        QVERIFY(waitFor([&] { return room.live.status().keys.size() == 1; }));
    }
    void aWeakPassphraseNeedsAnotherYes() {
        EmptyRoom room;
        QVERIFY(room.press("Create a vault"));
        room.type("Passphrase", "password1");
        room.type("Passphrase again", "password1");
        QVERIFY(!room.press("Create vault"));
        for (auto* box : room.window.findChildren<QCheckBox*>())
            if (box->text() == "Use it anyway") box->click();
        QVERIFY(room.press("Create vault"));
        QVERIFY(room.isAt(2));
    }
    void twoDifferentPassphrasesMakeNoVault() {
        EmptyRoom room;
        QVERIFY(room.press("Create a vault"));
        room.type("Passphrase", "ribbon copper lantern walrus");
        room.type("Passphrase again", "ribbon copper lantern walrux");
        QVERIFY(!room.press("Create vault"));
    }
    void aWrongCodeIsTalkedAboutAndNothingIsLost() {
        EmptyRoom room;
        QVERIFY(room.makeVault());
        room.type("Relay address", "127.0.0.1:8788");
        room.type("Pairing code", "ABCDEF-GHJKLM");
        QVERIFY(room.press("Pair"));
        auto* bar = room.wizard().step()->findChild<gui::MessageBar*>();
        QVERIFY(waitFor([&] { return bar->sentence().contains("rubberapi-relay pair"); }));
        QCOMPARE(room.wizard().at(), 2);
        QVERIFY(room.pair());
    }
    void everyStepButTheVaultCanBeSkipped() {
        EmptyRoom room;
        QVERIFY(!room.button("Skip"));
        QVERIFY(room.makeVault());
        for (int step : {3, 4, 5}) {
            QVERIFY(room.press("Skip"));
            QVERIFY(room.isAt(step));
        }
        QVERIFY(room.press("Open RubberAPI"));
        QVERIFY(waitFor([&] { return room.window.shell() != nullptr; }));
    }
    void aLockInTheMiddleLeadsToTheUnlockScreen() {
        EmptyRoom room;
        QVERIFY(room.makeVault());
        room.session.lock(models::LockReason::Idle);
        QVERIFY(waitFor([&] { return !room.window.findChild<gui::Wizard*>(); }));
        room.session.unlock(words("ribbon copper lantern walrus"));
        QVERIFY(waitFor([&] { return room.window.shell() != nullptr; }));
    }
    void aKeyOfAnotherProviderIsOfferedToIt() {
        EmptyRoom room;
        QVERIFY(room.makeVault());
        QVERIFY(room.press("Skip"));
        QVERIFY(room.isAt(3));
        room.type("Upstream key", "sk-ant-api03-canary-4f1c9a77e2b8");
        QVERIFY(room.press("This looks like a key of Anthropic. Switch?"));
        for (const auto* choice : room.window.findChildren<QComboBox*>())
            if (choice->isVisible()) QCOMPARE(choice->currentData().toString(), QString("anthropic"));
    }
    void relayAddressesAreCompleted() {
        QCOMPARE(gui::PairForm::controlUrl(" relay.example.com/ "), QString("https://relay.example.com:8788"));
        QCOMPARE(gui::PairForm::controlUrl("https://relay.example.com:9000"), QString("https://relay.example.com:9000"));
        QCOMPARE(gui::PairForm::controlUrl("[::1]"), QString("https://[::1]:8788"));
    }
    void everyStepIsHeardReachedAndFits() {
        for (const bool dark : {false, true}) {
            steadyLook().choose(dark ? gui::Look::Choice::Dark : gui::Look::Choice::Light);
            const QString shade = dark ? "-dark" : "-light";
            EmptyRoom room;
            room.fake.dataUrl = "https://relay.example.com/v1"; // Phones see a page only over TLS.
            const auto check = [&](const QString& name) {
                QCoreApplication::processEvents();
                keepForLooking(room.window, "wizard-" + name + shade);
                QCOMPARE(accessibilityComplaints(room.window), QStringList());
                QCOMPARE(layoutComplaints(room.window), QStringList());
            };
            check("welcome");
            QVERIFY(room.press("Create a vault"));
            room.type("Passphrase", "ribbon copper lantern");
            room.type("Passphrase again", "ribbon coppe");
            check("vault");
            room.type("Passphrase", "ribbon copper lantern walrus");
            room.type("Passphrase again", "ribbon copper lantern walrus");
            QVERIFY(room.press("Create vault"));
            QVERIFY(room.isAt(2));
            check("relay");
            room.enterRelay();
            QVERIFY(room.press("Pair"));
            QVERIFY(waitFor([&] { return room.button("They match") != nullptr; }));
            check("relay-words");
            QVERIFY(room.press("They match"));
            QVERIFY(room.isAt(3));
            check("upstream");
            QVERIFY(room.press("Import from .env, 1Password, Bitwarden…"));
            check("upstream-import");
            QVERIFY(room.press("Type a key instead"));
            QVERIFY(room.keepUpstreamKey());
            check("key");
            QVERIFY(!room.tickOne().isEmpty());
            check("key-models");
            QVERIFY(room.press("Make and push it"));
            QVERIFY(room.isAt(5));
            check("done");
            QVERIFY(room.press("Make a link"));
            QVERIFY(waitFor([&] { return room.button("Copy link") != nullptr; }));
            check("done-phone");
        }
    }
};

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    WizardTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "wizard_test.moc"
