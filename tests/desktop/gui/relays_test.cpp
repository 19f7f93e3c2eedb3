// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/relays/relay_card.h"
#include "desktop/gui/relays/relays_page.h"
#include "desktop/gui/shell/drawer.h"
#include "tests/desktop/gui/accessibility_walk.h"
#include "tests/desktop/gui/pictures.h"
#include "tests/desktop/gui/screen_room.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace rubber;
using namespace rubber::test;
using namespace rubber::desktop;

namespace {

QPushButton* button(QWidget& inside, const QString& text) {
    for (auto* each : inside.findChildren<QPushButton*>())
        if (each->text() == text && each->isVisibleTo(&inside)) return each;
    return nullptr;
}

QLineEdit* field(QWidget& inside, const QString& name) {
    for (auto* each : inside.findChildren<QLineEdit*>())
        if (each->accessibleName() == name) return each;
    return nullptr;
}

QString texts(QWidget& inside) {
    QStringList all;
    for (const auto* label : inside.findChildren<QLabel*>())
        if (label->isVisibleTo(&inside)) all << label->text();
    return all.join('\n');
}

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

} // namespace

class RelaysTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        steadyLook();
        QAccessible::setActive(true);
    }
    void aTestTicksWhatHeld() {
        ScreenRoom room;
        room.fill();
        gui::MainWindow window(room.models());
        gui::RelayCard card(window.context(), RelayId("rly_0000000000000001"));
        auto report = relayReport("rly_0000000000000001", "home-lab");
        card.show();
        card.showTest(report);
        QVERIFY(texts(card).contains("✓ is unsealed"));
        report.error = Error{ErrorCode::Unavailable, "clock_skew: off"};
        card.showTest(report);
        QVERIFY(texts(card).contains("✓ knows this computer"));
        QVERIFY(texts(card).contains("✗ clocks agree"));
        report.error = Error{ErrorCode::Unavailable, "relay_unreachable: no route"};
        card.showTest(report);
        QVERIFY(texts(card).contains("✗ answers"));
    }
    void anotherIdentityIsNeverAcceptedWithAClick() {
        ScreenRoom room;
        room.fill();
        gui::MainWindow window(room.models());
        gui::RelayCard card(window.context(), RelayId("rly_0000000000000001"));
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
            room.live.show(sampleStatus(), oneOfflineLink(), kNow);
            QCoreApplication::processEvents();
            QCOMPARE(differsFromPicture(window, "relays" + shade), QString());
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
