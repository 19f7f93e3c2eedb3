// SPDX-License-Identifier: GPL-3.0-or-later
// Getting to a relay, and giving it everything: what its card says and does.
#include "desktop/gui/charts/sparkline.h"
#include "desktop/gui/parts/pill.h"
#include "desktop/gui/relays/install_relay.h"
#include "desktop/gui/relays/relay_card.h"
#include "tests/desktop/gui/accessibility_walk.h"
#include "tests/desktop/gui/pictures.h"
#include "tests/desktop/gui/relay_room.h"

#include <QAccessible>
#include <QClipboard>
#include <QtTest>

using namespace rubber;
using namespace rubber::test;
using namespace rubber::desktop;

class RelayWayTest : public QObject {
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
        models::RelayCourse course(room.live);
        gui::RelayCard card(window.context(), RelayId("rly_0000000000000001"), course);
        card.show();
        RelayTest test;
        test.held = 3;
        card.showTest(test);
        QCoreApplication::processEvents();
        QVERIFY(texts(card).contains("✓  It knows this computer"));
        QVERIFY(texts(card).contains("…  The clocks agree"));
        QVERIFY(texts(card).contains("–  It answers"));
        test.error = Error{ErrorCode::Unavailable, "clocks_differ: 90 s"};
        card.showTest(test);
        QVERIFY(texts(card).contains("✗  The clocks agree"));
        QVERIFY(texts(card).contains("differ by 90 s"));
        test = {};
        test.held = kRelayTestSteps;
        test.echoMs = 42;
        test.sealed = true;
        card.showTest(test);
        QVERIFY(texts(card).contains("✓  It answered in 42 ms"));
        QVERIFY(texts(card).contains("agents are refused until somebody unseals it"));
    }
    void theTestIsOneClickAway() {
        DesktopRoom room;
        gui::MainWindow window(room.models());
        window.show();
        QVERIFY(room.open());
        window.shell()->visit({.page = gui::PageId::Relays});
        auto* page = window.shell()->page();
        QVERIFY(waitFor([&] { return button(*page, "Test") != nullptr; }));
        button(*page, "Test")->click();
        QVERIFY(!button(*page, "Test")->isEnabled());
        QVERIFY(waitFor([&] { return texts(*page).contains("✓  It answered in"); }));
        QVERIFY(button(*page, "Test")->isEnabled());
    }
    void everythingIsPushedAgainButWhatIsDead() {
        DesktopRoom room;
        const auto first = room.room.push("first"), dead = room.room.push("dead");
        QVERIFY(room.room.app.kill({"dead"}));
        gui::MainWindow window(room.models());
        window.show();
        QVERIFY(room.open());
        window.shell()->visit({.page = gui::PageId::Relays});
        auto* page = window.shell()->page();
        QVERIFY(waitFor([&] { return button(*page, "Push all") != nullptr; }));
        button(*page, "Push all")->click();
        QVERIFY(waitFor([&] { return texts(*page).contains("1 key(s) pushed."); }));
        QVERIFY(texts(*page).contains("killed or expired: dead"));
        QVERIFY(room.relay.with([&](FakeRelay& relay) { return relay.granted.at(first.id).grant.version; }) > 1);
    }
    void aRelayThatIsAwayIsTriedAgainAtAClick() {
        ScreenRoom room;
        room.fill();
        gui::MainWindow window(room.models());
        window.show();
        window.shell()->visit({.page = gui::PageId::Relays});
        auto* page = window.shell()->page();
        QVERIFY(!button(*page, "Retry now"));
        showCourse(room.live);
        QCoreApplication::processEvents();
        QVERIFY(texts(*page).contains("connection timed out"));
        QVERIFY(texts(*page).contains("Last seen 4 min ago. Next try in 8 s."));
        QVERIFY(button(*page, "Retry now"));
        QVERIFY(page->findChild<gui::Sparkline*>()->accessibleName().contains("took 39 to 180 ms"));
        room.live.show(sampleStatus(), onlineLinks(), kNow);
        QCoreApplication::processEvents();
        QVERIFY(!button(*page, "Retry now"));
    }
    void anOldRelaySaysWhatItCannotDo() {
        ScreenRoom room;
        room.fill();
        gui::MainWindow window(room.models());
        window.show();
        window.shell()->visit({.page = gui::PageId::Relays});
        auto* page = window.shell()->page();
        QVERIFY(!texts(*page).contains("is older than"));
        auto status = sampleStatus();
        status.relays.front().status->version = "0.0.9";
        room.live.show(std::move(status), onlineLinks(), kNow);
        QCoreApplication::processEvents();
        QVERIFY(texts(*page).contains("Version 0.0.9 is older than this program expects"));
        QVERIFY(texts(*page).contains("webhooks"));
        bool pill = false;
        for (const auto* each : page->findChildren<gui::Pill*>())
            pill = pill || each->text() == "Needs update";
        QVERIFY(pill);
    }
    void whoHasNoneGetsTheLineThatInstallsOne() {
        ScreenRoom room;
        room.session.show(models::VaultState::Unlocked);
        room.live.show({}, {}, kNow);
        gui::MainWindow window(room.models());
        window.show();
        window.shell()->visit({.page = gui::PageId::Relays});
        auto* page = window.shell()->page();
        QVERIFY(page->findChild<gui::InstallRelay*>()->isVisible());
        button(*page, "Copy command")->click();
        QVERIFY(QGuiApplication::clipboard()->text().endsWith("rubberapi-relay pair"));
        QCOMPARE(accessibilityComplaints(window), QStringList());
    }
};

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    RelayWayTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "relay_way_test.moc"
