// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/gui/screen_room.h"

#include <QSignalSpy>
#include <QtTest>

#include <future>

using namespace rubber;
using namespace rubber::test;
using namespace rubber::desktop;
using models::KillOutcome;
using models::Kills;

namespace {

void setReachable(DesktopRoom& room, bool reachable) {
    room.relay.with([&](FakeRelay& relay) { relay.reachable = reachable; });
}
protocol::KeyState stateOf(DesktopRoom& room, const KeyId& key) {
    return room.relay.with([&](FakeRelay& relay) { return relay.granted.at(key).state; });
}
KillOutcome outcomeOf(const QSignalSpy& spy) { return spy.last().first().value<KillOutcome>(); }

/// A kill that its relay never heard of.
KeyId killUnheard(DesktopRoom& room, QSignalSpy& killed) {
    const KeyId key = room.room.push("ci").id;
    if (!room.open()) qFatal("not open");
    setReachable(room, false);
    room.kills.kill({key});
    if (!waitFor([&] { return killed.size() == 1; })) qFatal("no outcome");
    return key;
}

} // namespace

class KillsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aKillWithoutAReceiptGoesOnUntilThereIsOne() {
        DesktopRoom room;
        QSignalSpy killed(&room.kills, &Kills::killed);
        const KeyId key = killUnheard(room, killed);
        QCOMPARE(outcomeOf(killed).confirmed, 0);
        QVERIFY(outcomeOf(killed).queued && room.kills.killing(key));
        setReachable(room, true);
        room.room.clock.advance(Duration::seconds(1));
        QVERIFY(waitFor([&] { return killed.size() == 2; }));
        const KillOutcome late = outcomeOf(killed);
        QVERIFY(late.late && late.confirmed == 1 && late.missing.empty());
        QCOMPARE(late.names, std::vector<std::string>{"ci"});
        QCOMPARE(late.elapsedMs, std::int64_t{1'000});
        QVERIFY(stateOf(room, key) == protocol::KeyState::Killed && !room.kills.anyKilling());
    }
    void itIsTriedByItsPace() {
        DesktopRoom room;
        QSignalSpy killed(&room.kills, &Kills::killed);
        killUnheard(room, killed);
        const auto tries = [&] {
            return room.relay.with([](FakeRelay& relay) { return relay.count("kill"); });
        };
        const int first = tries();
        QTest::qWait(600); // Two ticks: the clock has not moved, so nothing is due.
        QCOMPARE(tries(), first);
        room.room.clock.advance(Duration::seconds(1));
        QVERIFY(waitFor([&] { return tries() == first + 1; }));
        QTest::qWait(300);
        room.room.clock.advance(Duration::seconds(1)); // The second waits for two.
        QTest::qWait(600);
        QCOMPARE(tries(), first + 1);
        room.room.clock.advance(Duration::seconds(1));
        QVERIFY(waitFor([&] { return tries() == first + 2; }));
    }
    void whatWaitsIsKillingAfterARestartAndWhileLocked() {
        DesktopRoom room;
        QSignalSpy killed(&room.kills, &Kills::killed);
        const KeyId key = killUnheard(room, killed);
        room.session.lock(models::LockReason::ByUser);
        Kills restarted(room.desk, room.session, room.live);
        QVERIFY(waitFor([&] { return restarted.killing(key); }));
        setReachable(room, true);
        QVERIFY(waitFor([&] {
            room.room.clock.advance(Duration::seconds(1)); // Its next try, whichever that is.
            return !restarted.anyKilling();
        }));
        QVERIFY(stateOf(room, key) == protocol::KeyState::Killed);
    }
    void silenceForHalfAMinuteIsADangerSaidOnce() {
        DesktopRoom room;
        QSignalSpy killed(&room.kills, &Kills::killed), danger(&room.kills, &Kills::unconfirmed);
        killUnheard(room, killed);
        room.room.clock.advance(Duration::seconds(29));
        QTest::qWait(300);
        QCOMPARE(danger.size(), 0);
        room.room.clock.advance(Duration::seconds(1));
        QVERIFY(waitFor([&] { return danger.size() == 1; }));
        QCOMPARE(room.kills.overdue().size(), std::size_t{1});
        const auto kill = danger.first().first().value<UnconfirmedKill>();
        QVERIFY(kill.relay == "home-lab" && kill.name == "ci");
        room.room.clock.advance(Duration::seconds(60));
        QTest::qWait(600);
        QCOMPARE(danger.size(), 1);
    }
    void aKeyThatWasRestoredMeanwhileIsNotCalledKilled() {
        DesktopRoom room;
        QSignalSpy killed(&room.kills, &Kills::killed);
        const KeyId key = killUnheard(room, killed);
        setReachable(room, true);
        // Restored from another program, which forgets the kill of the older version.
        VERIFY_OK(room.room.app.restore("ci"));
        room.room.clock.advance(Duration::seconds(2));
        QVERIFY(waitFor([&] { return !room.kills.anyKilling(); }));
        QCOMPARE(killed.size(), 1);
        QVERIFY(stateOf(room, key) == protocol::KeyState::Active);
    }
    void aKillThatHangsDelaysNoOther() {
        DesktopRoom room;
        QVERIFY(room.open());
        std::promise<void> release;
        bool hungEnded = false, otherEnded = false, otherHadTheKey = false;
        room.desk.ask(
            this,
            [released = release.get_future().share()](App&) {
                released.wait();
                return true;
            },
            [&](bool) { hungEnded = true; }, models::Desk::On::Kill);
        // Its lane is made now, long after the vault was unlocked.
        room.desk.ask(
            this, [](App& app) { return app.unlocked(); },
            [&](bool unlocked) {
                otherEnded = true;
                otherHadTheKey = unlocked;
            },
            models::Desk::On::Kill);
        const bool first = waitFor([&] { return otherEnded; }) && !hungEnded;
        release.set_value();
        QVERIFY(first && otherHadTheKey);
        QVERIFY(waitFor([&] { return hungEnded; }));
    }
    void noLaneKeepsTheKeyOfALockedVault() {
        DesktopRoom room;
        QVERIFY(room.open());
        room.session.lock(models::LockReason::ByUser);
        std::promise<void> release;
        const auto released = release.get_future().share();
        int answers = 0, unlocked = 0;
        for (int i = 0; i < 3; ++i) // All at once, so on three lanes.
            room.desk.ask(
                this,
                [released](App& app) {
                    released.wait();
                    return app.unlocked();
                },
                [&](bool has) {
                    ++answers;
                    unlocked += has;
                },
                models::Desk::On::Kill);
        release.set_value();
        QVERIFY(waitFor([&] { return answers == 3; }));
        QCOMPARE(unlocked, 0);
    }
    void aKillOfTheCommandLineIsCarriedOn() {
        DesktopRoom room;
        const KeyId key = room.room.push("ci").id;
        QVERIFY(room.open());
        QSignalSpy killed(&room.kills, &Kills::killed);
        setReachable(room, false);
        VERIFY_OK(room.room.app.kill({"ci"}));
        setReachable(room, true);
        room.live.refresh();
        QVERIFY(waitFor([&] { return killed.size() == 1; }));
        QCOMPARE(outcomeOf(killed).names, std::vector<std::string>{"ci"});
        QVERIFY(stateOf(room, key) == protocol::KeyState::Killed);
    }
};

QTEST_GUILESS_MAIN(KillsTest)
#include "kills_test.moc"
