// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef Q_MOC_RUN
#include "desktop/app/devices.h"
#endif
#include "desktop/gui/relays/relay_card.h"
#include "desktop/gui/relays/relays_page.h"
#include "desktop/gui/shell/drawer.h"
#include "tests/desktop/gui/accessibility_walk.h"
#include "tests/desktop/gui/pictures.h"
#include "tests/desktop/gui/relay_room.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QtTest>

using namespace rubber;
using namespace rubber::test;
using namespace rubber::desktop;

namespace {

RelayIdentityReport changedIdentity() {
    RelayIdentityReport identity;
    identity.relay = "home-lab";
    identity.pairedWords = "river anchor violet north cedar lamp";
    identity.pairedFingerprint = "aa";
    identity.shownWords = "stone meadow amber quick fable gate";
    identity.shownFingerprint = "bb";
    identity.changed = true;
    return identity;
}

attest::StepOutcome step(attest::Step which, attest::StepState state, const char* code = "") {
    return {which, state, code, state == attest::StepState::NotReached ? "" : "facts"};
}

/// A genuine machine whose image is another than the pinned one.
Attestation otherImage() {
    using attest::Step, attest::StepState;
    Attestation attestation;
    attestation.policy.level = attest::Level::Image;
    attestation.policy.measurements = {std::string(48, 'm')};
    attestation.report.technology = "sev-snp";
    for (const Step good : {Step::Evidence, Step::Format, Step::Chain, Step::Signature, Step::Chip, Step::Guest,
                            Step::Tcb, Step::Product})
        attestation.report.steps.push_back(step(good, StepState::Ok));
    attestation.report.steps.push_back(step(Step::Measurement, StepState::Failed, "measurement_not_pinned"));
    attestation.report.steps.push_back(step(Step::Binding, StepState::NotReached));
    return attestation;
}

} // namespace

class RelaysTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        steadyLook();
        QAccessible::setActive(true);
    }
    void eachStepOfTheEvidenceIsShown() {
        ScreenRoom room;
        room.fill();
        gui::MainWindow window(room.models());
        models::RelayCourse course(room.live);
        gui::RelayCard card(window.context(), RelayId("rly_0000000000000001"), course);
        card.show();
        Attestation attestation = otherImage();
        card.showAttestation(attestation);
        QCoreApplication::processEvents();
        QVERIFY(texts(card).contains("✓  Its firmware is new enough"));
        QVERIFY(texts(card).contains("✗  What was started is what you pinned  (measurement_not_pinned)"));
        QVERIFY(texts(card).contains("–  It is fresh"));
        QVERIFY(texts(card).contains("nothing is sent to this relay"));
        for (auto& outcome : attestation.report.steps)
            outcome = step(outcome.step, attest::StepState::Ok);
        attestation.report.level = attest::Level::Firmware;
        attestation.policy = attest::Policy{};
        card.showAttestation(attestation);
        QCoreApplication::processEvents();
        QVERIFY(texts(card).contains("Which system runs there is not proven"));
        QVERIFY(texts(card).contains("–  No image is pinned")); // No tick for what nobody looked at.
        QVERIFY(!texts(card).contains("✗"));
    }
    void theButtonAsksTheRelay() {
        DesktopRoom room;
        gui::MainWindow window(room.models());
        window.show();
        QVERIFY(room.open());
        window.shell()->visit({.page = gui::PageId::Relays});
        auto* page = window.shell()->page();
        QVERIFY(waitFor([&] { return button(*page, "Attestation") != nullptr; }));
        button(*page, "Attestation")->click();
        QVERIFY(waitFor([&] { return texts(*page).contains("✗  The relay sent evidence  (no_evidence)"); }));
        QVERIFY(texts(*page).contains("You ask this relay for no proof."));
    }
    void anotherIdentityIsNeverAcceptedWithAClick() {
        ScreenRoom room;
        room.fill();
        gui::MainWindow window(room.models());
        models::RelayCourse course(room.live);
        gui::RelayCard card(window.context(), RelayId("rly_0000000000000001"), course);
        card.show();
        card.showIdentity(changedIdentity());
        QCoreApplication::processEvents();
        QSignalSpy repair(&card, &gui::RelayCard::repairAsked), unpair(&card, &gui::RelayCard::unpairAsked);
        QVERIFY(texts(card).contains("river anchor violet north cedar lamp"));
        QVERIFY(texts(card).contains("stone meadow amber quick fable gate"));
        button(card, "I reinstalled it: pair again…")->click();
        QCOMPARE(repair.size(), 1); // Which asks for a fresh pairing code.
        button(card, "I did not change it")->click();
        QCOMPARE(unpair.size(), 1);
    }
    void aRelayIsRenamedAndUnpairedOnlyByItsTypedName() {
        DesktopRoom room;
        room.room.push("ci-nightly");
        gui::MainWindow window(room.models());
        window.show();
        QVERIFY(room.open());
        window.shell()->visit({.page = gui::PageId::Relays});
        auto* page = window.shell()->page();
        QVERIFY(waitFor([&] { return button(*page, "Rename…") != nullptr; }));
        button(*page, "Rename…")->click();
        QTest::keyClicks(field(*page->drawer(), "New name"), "garage");
        button(*page->drawer(), "Rename")->click();
        QVERIFY(waitFor([&] { return room.live.linkOf("garage") != nullptr; }));
        button(*page, "Unpair…")->click();
        QVERIFY(waitFor([&] { return field(*page->drawer(), "Name of the relay") != nullptr; }));
        auto* name = field(*page->drawer(), "Name of the relay");
        QTest::keyClicks(name, "home-lab");
        button(*page->drawer(), "Unpair")->click();
        QVERIFY(page->messages()->sentence().contains("not its name"));
        name->clear();
        QTest::keyClicks(name, "garage");
        button(*page->drawer(), "Unpair")->click();
        QVERIFY(waitFor([&] { return room.live.status().relays.empty(); }));
    }
    void aLinkOnlyFillsInTheForm() {
        DesktopRoom room;
        gui::MainWindow window(room.models());
        window.show();
        QVERIFY(room.open());
        const int before = room.relay.with([](FakeRelay& relay) { return relay.count("pair/hello"); });
        window.shell()->visit({.page = gui::PageId::Relays, .key = "relay.example.com:8788", .model = "ABCDEF", .action = "pair"});
        auto* drawer = window.shell()->page()->drawer();
        QVERIFY(drawer->isOpen());
        QCOMPARE(field(*drawer, "Relay address")->text(), QString("relay.example.com:8788"));
        QVERIFY(texts(*drawer).contains("only if you made that code yourself"));
        QCOMPARE(room.relay.with([](FakeRelay& relay) { return relay.count("pair/hello"); }), before);
    }
    void anotherComputerIsLetInByItsWordsAndTakenOff() {
        DesktopRoom room;
        const VaultRoom home;
        AppOptions options;
        options.home = home.folder();
        options.cheapPassphrase = true;
        App second(options, room.room.clock, room.relay);
        VERIFY_OK(second.createVault(words("another")));
        const auto code = room.relay.with([](FakeRelay& relay) { return relay.newCode(); });
        const auto knocked = beginPairing(second, "https://127.0.0.1:8788", code, "vps");
        VERIFY_OK(knocked);
        gui::MainWindow window(room.models());
        window.show();
        QVERIFY(room.open());
        window.shell()->visit({.page = gui::PageId::Relays});
        auto* page = window.shell()->page();
        QVERIFY(waitFor([&] { return button(*page, "Computers…") != nullptr; }));
        button(*page, "Computers…")->click();
        auto& drawer = *page->drawer();
        QVERIFY(waitFor([&] { return button(drawer, "Same words: let it in") != nullptr; }));
        QVERIFY(texts(drawer).contains(QString::fromStdString(knocked->words)));
        QVERIFY(!button(drawer, "Take off…")); // Nobody else is on the list, and this one is not taken off here.
        keepForLooking(window, "relays-computers");
        QCOMPARE(accessibilityComplaints(window), QStringList());
        button(drawer, "Same words: let it in")->click();
        QVERIFY(waitFor([&] { return button(drawer, "Take off…") != nullptr; }));
        const auto paired = continuePairing(second, *knocked);
        QVERIFY(paired && paired->paired);
        button(drawer, "Take off…")->click();
        QVERIFY(room.relay.with([](FakeRelay& relay) { return relay.devices.roster.size(); }) == 2);
        button(drawer, "Take it off now")->click();
        QVERIFY(waitFor([&] { return button(drawer, "Take off…") == nullptr && !texts(drawer).contains("let in by"); }));
        VERIFY_NAMED(second.sealRelay("vps"), "not_paired");
    }
    void thisComputerWaitsForAnother() {
        DesktopRoom room;
        const VaultRoom home;
        AppOptions options;
        options.home = home.folder();
        options.cheapPassphrase = true;
        App first(options, room.room.clock, room.relay);
        VERIFY_OK(first.createVault(words("another")));
        // The relay is somebody else's now: only a computer that this vault has never seen is on its list.
        room.relay.with([](FakeRelay& relay) { relay.devices = {}; });
        const auto newCode = [&] { return room.relay.with([](FakeRelay& relay) { return relay.newCode(); }); };
        VERIFY_OK(first.pairRelay("https://127.0.0.1:8788", newCode(), "mine"));
        gui::MainWindow window(room.models());
        window.show();
        QVERIFY(room.open());
        window.shell()->visit({.page = gui::PageId::Relays, .key = "127.0.0.1:8788", .model = QString::fromStdString(newCode()), .action = "pair"});
        auto& drawer = *window.shell()->page()->drawer();
        button(drawer, "Pair")->click();
        QVERIFY(waitFor([&] { return button(drawer, "They match") != nullptr; }));
        QVERIFY(!button(drawer, "Pair")->isEnabled());
        QCOMPARE(accessibilityComplaints(window), QStringList());
        button(drawer, "They match")->click();
        QVERIFY(waitFor([&] { return texts(drawer).contains("the same six words"); }));
        keepForLooking(window, "relays-waits");
        const auto seen = relayDevices(first, "mine");
        QVERIFY(seen && seen->waiting.size() == 1);
        QVERIFY(texts(drawer).contains(QString::fromStdString(seen->waiting[0].words)));
        VERIFY_OK(approveDevice(first, "mine", ""));
        QVERIFY(waitFor([&] { return !window.shell()->page()->drawer()->isOpen(); }));
    }
    void looksAsStoredInEveryState() {
        for (const bool dark : {false, true}) {
            steadyLook().choose(dark ? gui::Look::Choice::Dark : gui::Look::Choice::Light);
            const QString shade = dark ? "-dark" : "-light";
            ScreenRoom room;
            room.session.show(models::VaultState::Unlocked);
            room.live.show({}, {}, kNow);
            gui::MainWindow window(room.models());
            window.show();
            window.shell()->visit({.page = gui::PageId::Relays});
            QCoreApplication::processEvents();
            keepForLooking(window, "relays-empty" + shade);
            showCourse(room.live);
            QCoreApplication::processEvents();
            QCoreApplication::processEvents();
            QCOMPARE(differsFromPicture(window, "relays" + shade), QString());
            QCOMPARE(accessibilityComplaints(window), QStringList());
            QCOMPARE(layoutComplaints(window), QStringList());
            window.shell()->page()->findChild<gui::RelayCard*>()->showAttestation(otherImage());
            QCoreApplication::processEvents();
            keepForLooking(window, "relays-attestation" + shade);
            QCOMPARE(accessibilityComplaints(window), QStringList());
            QCOMPARE(layoutComplaints(window), QStringList());
            window.shell()->page()->findChild<gui::RelayCard*>()->showIdentity(changedIdentity());
            QCoreApplication::processEvents();
            keepForLooking(window, "relays-changed" + shade);
        }
    }
};

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    RelaysTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "relays_test.moc"
