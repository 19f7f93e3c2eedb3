// SPDX-License-Identifier: GPL-3.0-or-later
// Kills that wait, and grants that were made since.
#include "tests/desktop/dying_kill.h"

using namespace rubber;
using namespace rubber::desktop;
using namespace rubber::test;
using protocol::KeyState;

class AppKillLateTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void neverKillsWhatWasRestoredSince() {
        AppRoom room("home");
        const auto pushed = room.push("ci");
        killAndDie(room, DyingClient::When::AfterTheAnswer);
        const std::string stale = slurp(room.room.path("kill-queue.json"));
        VERIFY_OK(room.app.restore("ci"));
        QVERIFY(queued(room).empty()); // Restoring takes its own entries out ...
        spit(room.room.path("kill-queue.json"), stale);
        const auto late = room.app.retryKills(); // ... and one that stayed hits nothing.
        VERIFY_OK(late);
        QVERIFY(isNamed(*late->relays.front().error, "kill_superseded"));
        QVERIFY(room.granted(pushed.id).state == KeyState::Active);
        QVERIFY(queued(room).empty());
    }

    void saidNowAKillMeansWhateverVersionTheRelayHas() {
        AppRoom room("home");
        const auto pushed = room.push("ci");
        room.granted(pushed.id).grant.version = 9; // Another device edited it.
        const auto report = room.app.kill({"ci"});
        VERIFY_OK(report);
        QVERIFY(report->complete());
        QVERIFY(room.granted(pushed.id).state == KeyState::Killed);
        QVERIFY(queued(room).empty());
    }

    void andStillMeansItWhenTheRelayIsLostInBetween() {
        AppRoom room("home");
        const auto pushed = room.push("ci");
        room.granted(pushed.id).grant.version = 9; // Another device edited it.
        // It says that it has a newer version, and is gone before it hears that this one is meant.
        room.relay.onCall = [&] { room.relay.reachable = room.relay.count("kill") < 2; };
        const auto report = room.app.kill({"ci"});
        VERIFY_OK(report);
        QCOMPARE(room.relay.count("kill"), 2);
        QVERIFY(!report->complete() && report->relays.front().queued);
        QVERIFY(isNamed(*report->relays.front().error, "relay_unreachable"));
        QVERIFY(room.granted(pushed.id).state == KeyState::Active);
        room.relay.onCall = {};
        room.relay.reachable = true;
        const auto late = room.app.retryKills();
        VERIFY_OK(late);
        QVERIFY(late->complete());
        QVERIFY(room.granted(pushed.id).state == KeyState::Killed);
        QVERIFY(queued(room).empty());
    }

    void namesTheVersionTheRelayWasGiven() {
        AppRoom room("home");
        const auto pushed = room.push("ci");
        PolicyWords words;
        words.dailyLimit = "6";
        VERIFY_OK(room.app.edit("ci", words));
        App locked(room.options(), room.clock, room.relay);
        VERIFY_OK(locked.kill({"ci"}));
        const auto sent = protocol::decode<protocol::KillRequest>(room.relay.calls.back().body);
        VERIFY_OK(sent);
        QCOMPARE(sent->targets.front().version, room.granted(pushed.id).grant.version);
        QCOMPARE(sent->targets.front().version, std::uint64_t{2});
        QCOMPARE(room.relay.count("kill"), 1);
    }

    void anEditDoesNotRescueAKeyWhoseKillWaits() {
        AppRoom room("home");
        const auto pushed = room.push("ci");
        room.relay.reachable = false;
        VERIFY_OK(room.app.kill({"ci"}));
        room.relay.reachable = true;
        PolicyWords words;
        words.dailyLimit = "6";
        VERIFY_NAMED(room.app.edit("ci", words), "key_killed");
        QVERIFY(room.granted(pushed.id).state == KeyState::Killed);
    }

    void aWaitingKillOfAllGoesOutBeforeAnyNewGrant() {
        AppRoom room("home");
        const auto old = room.push("old");
        room.relay.reachable = false;
        VERIFY_OK(room.app.killAll());
        QCOMPARE(queued(room).size(), std::size_t{1});
        VERIFY_NAMED(room.app.restore("old"), "relay_unreachable");
        room.relay.reachable = true;
        const auto fresh = room.push("fresh");
        QVERIFY(room.granted(old.id).state == KeyState::Killed);
        QVERIFY(room.granted(fresh.id).state == KeyState::Active);
        QVERIFY(room.app.retryKills()->relays.empty());
        QVERIFY(room.granted(fresh.id).state == KeyState::Active);
    }
};

QTEST_APPLESS_MAIN(AppKillLateTest)
#include "app_kill_late_test.moc"
