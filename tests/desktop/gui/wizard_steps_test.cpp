// SPDX-License-Identifier: GPL-3.0-or-later
// What single steps of the wizard take care of.
#include "desktop/gui/upstream/import_sheet.h"
#include "desktop/gui/wizard/steps.h"
#include "shared/identity_words.h"
#include "tests/desktop/gui/accessibility_walk.h"
#include "tests/desktop/gui/pictures.h"
#include "tests/desktop/gui/wizard_room.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QtTest>

using namespace rubber;
using namespace rubber::test;
using namespace rubber::desktop;

class WizardStepsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        steadyLook();
        QAccessible::setActive(true);
    }
    void nothingIsSentBeforeTheWordsAreCompared() {
        EmptyRoom room;
        QVERIFY(room.makeVault());
        room.enterRelay();
        QVERIFY(room.press("Pair"));
        QVERIFY(waitFor([&] { return room.button("They match") != nullptr; }));
        const QString six = QString::fromStdString(identityWords(room.fake.identity.verifyKey));
        bool shown = false;
        for (const auto* label : room.wizard().step()->findChildren<QLabel*>())
            shown = shown || (label->isVisible() && label->text() == six);
        QVERIFY(shown);
        const auto sent = [&] { return room.relay.with([](FakeRelay& relay) { return relay.count("pair/finish"); }); };
        QCOMPARE(sent(), 0);
        QVERIFY(!room.press("Pair")); // Only the two answers lead on.
        QVERIFY(room.press("They differ"));
        QCOMPARE(sent(), 0);
        auto* bar = room.wizard().step()->findChild<gui::MessageBar*>();
        QVERIFY(bar->sentence().contains("Nothing was sent"));
        QVERIFY(room.pair());
        QCOMPARE(sent(), 1);
    }
    void keysOfAnotherProgramsFileAreTakenOver() {
        EmptyRoom room;
        QVERIFY(room.makeVault());
        QVERIFY(room.press("Skip"));
        QVERIFY(room.isAt(3));
        QVERIFY(room.press("Import from .env, 1Password, Bitwarden…"));
        auto* text = room.wizard().step()->findChild<gui::ImportSheet*>()->findChild<QPlainTextEdit*>();
        text->setPlainText("OPENROUTER_API_KEY=sk-or-v1-canary-4f1c9a77e2b8\nANTHROPIC_API_KEY=sk-ant-api03-canary-4f1c9a77e2b8\n");
        QVERIFY(room.press("Look for keys"));
        QVERIFY(waitFor([&] { return room.button("Import 2 key(s)") != nullptr; }));
        QVERIFY(!room.button("Continue")->isEnabled());
        QVERIFY(room.press("Import 2 key(s)"));
        QVERIFY(waitFor([&] { return room.button("Continue")->isEnabled(); }));
        QCoreApplication::processEvents();
        keepForLooking(room.window, "wizard-imported");
        QCOMPARE(accessibilityComplaints(room.window), QStringList());
        bool choice = false; // Which of them the first proxy key is for.
        for (const auto* each : room.wizard().step()->findChildren<QComboBox*>())
            choice = choice || (each->isVisible() && each->count() == 2);
        QVERIFY(choice);
        QVERIFY(room.press("Continue"));
        QVERIFY(room.isAt(4));
    }
    void theKeyCanBeLockedToTheAddressTheRelaySees() {
        EmptyRoom room;
        QVERIFY(room.makeVault());
        QVERIFY(room.pair());
        QVERIFY(room.keepUpstreamKey());
        QComboBox* lock = nullptr;
        for (auto* each : room.wizard().step()->findChildren<QComboBox*>())
            if (each->findData("first-use") >= 0) lock = each;
        QVERIFY(lock && waitFor([&] { return lock->findData("203.0.113.7") >= 0; }));
        lock->setCurrentIndex(lock->findData("203.0.113.7"));
        QVERIFY(room.press("Make and push it"));
        QVERIFY(room.isAt(5));
        const auto locked =
            room.relay.with([](FakeRelay& relay) { return relay.granted.begin()->second.grant.policy.ipLock; });
        QVERIFY(locked.mode == IpLock::Mode::Networks);
        QCOMPARE(locked.networks.front().toText(), std::string("203.0.113.7"));
    }
    void noModelTickedIsNoKey() {
        EmptyRoom room;
        QVERIFY(room.makeVault());
        QVERIFY(room.pair());
        QVERIFY(room.keepUpstreamKey());
        QVERIFY(!room.tickOne().isEmpty());
        auto* list = room.picker().findChild<QListView*>();
        list->model()->setData(list->model()->index(0, 0), Qt::Unchecked, Qt::CheckStateRole);
        QVERIFY(!room.button("Make and push it")->isEnabled());
    }
    void theLastStepOffersAPhoneAndTheStartAtLogin() {
        EmptyRoom room;
        room.fake.dataUrl = "https://relay.example.com/v1"; // Phones see a page only over TLS.
        QVERIFY(room.makeVault());
        QVERIFY(room.pair());
        QVERIFY(room.keepUpstreamKey());
        QVERIFY(room.press("Make and push it"));
        QVERIFY(room.isAt(5));
        const auto links = [&] { return room.relay.with([](FakeRelay& relay) { return relay.links.list.size(); }); };
        QCOMPARE(links(), std::size_t{0});
        QVERIFY(room.press("Make a link"));
        QVERIFY(waitFor([&] { return room.button("Copy link") != nullptr; }));
        QCOMPARE(links(), std::size_t{1});
        QVERIFY(room.press("Not now"));
        QVERIFY(!room.button("Copy link"));
        for (auto* box : room.wizard().step()->findChildren<QCheckBox*>())
            if (box->text() == "Start RubberAPI at login") box->click();
        QVERIFY(room.preferences.now().startAtLogin);
    }
};

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    WizardStepsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "wizard_steps_test.moc"
