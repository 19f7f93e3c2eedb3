// SPDX-License-Identifier: GPL-3.0-or-later
// The way to a relay, step by step; everything pushed to it again; what an older one cannot do.
// Qt 6.4's moc cannot read the standard headers these pull in.
#ifndef Q_MOC_RUN
#include "desktop/app/own_address.h"
#include "desktop/app/push_all.h"
#include "desktop/app/relay_abilities.h"
#include "desktop/app/relay_test.h"
#include "tests/desktop/app_room.h"
#endif

#include <QTest>

using namespace rubber;
using namespace rubber::desktop;
using namespace rubber::test;

namespace {

std::size_t at(RelayTestStep step) { return std::size_t(step); }

} // namespace

class AppRelayWayTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyStepIsToldBeforeItIsTaken() {
        AppRoom room("home");
        std::vector<std::size_t> told;
        const auto test = testRelayInSteps(room.app, "home", [&](const RelayTest& news) { told.push_back(news.held); });
        QVERIFY(test && test->ended() && !test->error);
        QCOMPARE(test->held, kRelayTestSteps);
        QCOMPARE(told, (std::vector<std::size_t>{0, 1, 2, 3, 4}));
        QCOMPARE(test->clockAhead.ms, 0);
        VERIFY_NAMED(testRelayInSteps(room.app, "office"), "no_such_relay");
    }
    void anotherMachineFailsBeforeAnythingIsSigned() {
        AppRoom room("home");
        room.relay.shownTlsKey = Digest{};
        const auto before = room.relay.count("status");
        const auto test = testRelayInSteps(room.app, "home");
        QVERIFY(test && test->error && isNamed(*test->error, "identity_changed"));
        QCOMPARE(test->held, at(RelayTestStep::Tls));
        QCOMPARE(room.relay.count("status"), before);
    }
    void aRelayThatForgotThisComputerFailsAtAuth() {
        AppRoom room("home");
        room.relay.devices = {};
        const auto test = testRelayInSteps(room.app, "home");
        QVERIFY(test && test->error && isNamed(*test->error, "not_paired"));
        QCOMPARE(test->held, at(RelayTestStep::Auth));
    }
    void aRefusalForTheClockIsTheClocks() {
        AppRoom room("home");
        room.relay.refuseNext = {"status", Error{ErrorCode::Unauthorized, "clock_skew: 300 s"}};
        const auto test = testRelayInSteps(room.app, "home");
        QVERIFY(test && test->error);
        QCOMPARE(test->held, at(RelayTestStep::Clock));
    }
    void aSealedRelayAnswersAndIsToldToBeSealed() {
        AppRoom room("home");
        room.relay.sealed = true;
        const auto test = testRelayInSteps(room.app, "home");
        QVERIFY(test && !test->error && test->sealed);
    }
    void everyLivingKeyIsPushedAgain() {
        AppRoom room("home");
        const auto first = room.push("first"), dead = room.push("dead"), put = room.push("put-away");
        QVERIFY(room.app.kill({"dead"}) && room.app.archiveKey("put-away"));
        const auto version = room.granted(first.id).grant.version;
        std::vector<std::size_t> told;
        const auto report =
            pushAll(room.app, "home", [&](std::size_t done, std::size_t total) { told.insert(told.end(), {done, total}); });
        QVERIFY(report && report->failed.empty());
        QCOMPARE(report->pushed, std::vector<std::string>{"first"});
        QCOMPARE(report->dead, std::vector<std::string>{"dead"});
        QCOMPARE(told, (std::vector<std::size_t>{0, 2, 1, 2}));
        QVERIFY(room.granted(first.id).grant.version > version);
        QVERIFY(room.granted(dead.id).state == protocol::KeyState::Killed);
        QVERIFY(room.granted(put.id).state == protocol::KeyState::Killed);
    }
    void aSilentRelayIsAskedOnce() {
        AppRoom room("home");
        room.push("first"), room.push("second");
        room.relay.reachable = false;
        const auto calls = room.relay.calls.size();
        const auto report = pushAll(room.app, "home");
        QVERIFY(report && report->pushed.empty());
        QCOMPARE(report->failed.size(), std::size_t{2});
        QVERIFY(isNamed(report->failed.back().second, "relay_unreachable"));
        QCOMPARE(room.relay.calls.size(), calls + 1);
    }
    void whereThisComputerIsSeenIsWhatAKeyIsLockedTo() {
        AppRoom room("home");
        QCOMPARE(*ownAddress(room.app, "home"), std::string("203.0.113.7"));
        room.relay.seenAddress = "2001:db8:1:2:3:4:5:6";
        QCOMPARE(*ownAddress(room.app, "home"), std::string("2001:db8:1:2::/64"));
        room.relay.seenAddress = "127.0.0.1"; // Through a tunnel.
        VERIFY_NAMED(ownAddress(room.app, "home"), "no_address");
    }
    void anOlderRelayLacksWhatCameLater() {
        QVERIFY(missingAbilities("0.1.0").empty());
        QVERIFY(missingAbilities("0.1.0-rc1").empty() && missingAbilities("1.0.0").empty());
        QVERIFY(!missingAbilities("0.0.9").empty());
        QVERIFY(missingAbilities("").empty() && missingAbilities("unknown").empty()); // Nothing is claimed of it.
    }
};

QTEST_GUILESS_MAIN(AppRelayWayTest)
#include "app_relay_way_test.moc"
