// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/dying_kill.h"

#include "desktop/app/kill_pace.h"

#include <sys/resource.h>
#include <sys/stat.h>

using namespace rubber;
using namespace rubber::desktop;
using namespace rubber::test;
using protocol::KeyState;

class AppKillQueueTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isOnDiskBeforeTheKillLeavesAndGoneAfterTheReceipt() {
        AppRoom room("home");
        const auto pushed = room.push("ci");
        std::vector<QueuedKill> meanwhile;
        room.relay.onCall = [&] { meanwhile = queued(room); };
        VERIFY_OK(room.app.kill({"ci"}));
        QCOMPARE(meanwhile.size(), std::size_t{1});
        QVERIFY(meanwhile[0].key == pushed.id);
        QCOMPARE(meanwhile[0].version, std::uint64_t{1});
        QVERIFY(meanwhile[0].at == room.clock.wall());
        QCOMPARE(meanwhile[0].by, std::string("app"));
        QVERIFY(queued(room).empty());
        struct stat facts {};
        QCOMPARE(::stat(room.room.path("kill-queue.json").c_str(), &facts), 0);
        QCOMPARE(facts.st_mode & 0777, 0600u);
    }

    void isRetriedWithTheVaultLocked() {
        AppRoom room("home");
        const auto pushed = room.push("ci");
        room.relay.reachable = false;
        const auto report = room.app.kill({"ci"});
        VERIFY_OK(report);
        QVERIFY(report->relays.front().queued);
        App locked(room.options(), room.clock, room.relay);
        QVERIFY(!locked.retryKills()->complete());
        const auto pending = locked.pendingKills();
        VERIFY_OK(pending);
        QCOMPARE(pending->size(), std::size_t{1});
        QCOMPARE((*pending)[0].relay, std::string("home"));
        QCOMPARE((*pending)[0].name, std::string("ci"));
        room.relay.reachable = true;
        const auto retried = locked.retryKills();
        VERIFY_OK(retried);
        QVERIFY(retried->complete());
        QVERIFY(room.granted(pushed.id).state == KeyState::Killed);
        QVERIFY(locked.pendingKills()->empty());
        const int calls = room.relay.count("kill");
        QVERIFY(locked.retryKills()->relays.empty());
        QCOMPARE(room.relay.count("kill"), calls);
    }

    void survivesADeathBetweenTheQueueAndTheCall() {
        AppRoom room("home");
        const auto pushed = room.push("ci");
        killAndDie(room, DyingClient::When::BeforeTheCall);
        QCOMPARE(queued(room).size(), std::size_t{1});
        App next(room.options(), room.clock, room.relay);
        QVERIFY(next.retryKills()->complete());
        QVERIFY(room.granted(pushed.id).state == KeyState::Killed);
        QVERIFY(queued(room).empty());
    }

    void survivesADeathBetweenTheReceiptAndTheRemoval() {
        AppRoom room("home");
        const auto pushed = room.push("ci");
        killAndDie(room, DyingClient::When::AfterTheAnswer);
        QCOMPARE(queued(room).size(), std::size_t{1});
        App next(room.options(), room.clock, room.relay);
        QVERIFY(next.retryKills()->complete());
        QVERIFY(room.granted(pushed.id).state == KeyState::Killed);
        QVERIFY(queued(room).empty());
    }

    void isKeptWhileTheRelayCannotWriteItDown() {
        AppRoom room("home");
        room.push("ci");
        room.relay.durableKills = false;
        const auto report = room.app.kill({"ci"});
        QVERIFY(report->relays.front().queued);
        QCOMPARE(queued(room).size(), std::size_t{1});
        room.relay.durableKills = true;
        VERIFY_OK(room.app.retryKills());
        QVERIFY(queued(room).empty());
    }

    void aFullDiskStopsNoKill() {
        AppRoom room("home");
        const auto pushed = room.push("ci");
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        rlimit none = before;
        none.rlim_cur = 0;
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &none), 0);
        const auto report = room.app.kill({"ci"});
        room.granted(pushed.id).state = KeyState::Active;
        room.relay.reachable = false;
        const auto lost = room.app.kill({"ci"});
        ::setrlimit(RLIMIT_FSIZE, &before);
        VERIFY_OK(report);
        QVERIFY(report->complete());
        QVERIFY(isNamed(*report->notQueued, "vault_write_failed"));
        VERIFY_OK(lost);
        QVERIFY(!lost->complete());
        QVERIFY(lost->notQueued.has_value());
        QVERIFY(!lost->relays.front().queued);
        QVERIFY(queued(room).empty());
    }

    void aDamagedQueueIsToldAndStopsNoKill() {
        AppRoom room("home");
        const auto pushed = room.push("ci");
        room.relay.reachable = false;
        VERIFY_OK(room.app.kill({"ci"}));
        const std::string sound = slurp(room.room.path("kill-queue.json"));
        for (std::size_t size = 0; size + 2 < sound.size(); ++size) {
            spit(room.room.path("kill-queue.json"), sound.substr(0, size));
            VERIFY_NAMED(room.app.pendingKills(), "kill_queue_damaged");
        }
        VERIFY_NAMED(room.app.retryKills(), "kill_queue_damaged");
        room.relay.reachable = true;
        QVERIFY(isNamed(*room.app.status()->killQueueError, "kill_queue_damaged"));
        const auto checks = room.app.doctor();
        QVERIFY(std::any_of(checks.begin(), checks.end(), [](const DoctorCheck& check) {
            return check.name == "kill queue" && check.level == DoctorCheck::Level::Bad;
        }));
        room.relay.reachable = false;
        const auto again = room.app.kill({"ci"});
        VERIFY_OK(again);
        QVERIFY(!again->notQueued);
        QCOMPARE(queued(room).size(), std::size_t{1});
        QVERIFY(std::filesystem::exists(room.room.path("kill-queue.damaged")));
        QVERIFY(room.granted(pushed.id).state == KeyState::Active);
    }

    void reportsWhatIsPending() {
        AppRoom room("home");
        room.push("ci");
        room.push("other");
        room.relay.reachable = false;
        VERIFY_OK(room.app.kill({"ci"}));
        const auto status = room.app.status();
        VERIFY_OK(status);
        for (const auto& key : status->keys)
            QVERIFY(key.killPending ==
                    (key.name == "ci" ? std::vector<std::string>{"home"} : std::vector<std::string>{}));
        VERIFY_OK(room.app.killAll());
        const auto all = room.app.status();
        VERIFY_OK(all);
        for (const auto& key : all->keys) QCOMPARE(key.killPending.size(), std::size_t{1});
        room.relay.reachable = true;
        QCOMPARE(room.app.keyStatus("ci")->killPending.size(), std::size_t{1});
        VERIFY_OK(room.app.retryKills());
        const auto sent = room.app.status();
        VERIFY_OK(sent);
        for (const auto& key : sent->keys) QVERIFY(key.killPending.empty());
    }

    void twoProgramsMayUseTheQueueAtOnce() {
        AppRoom room("home");
        KillQueue one(room.room.folder()), two(room.room.folder());
        const auto entry = [&](const char* key, std::uint64_t version) {
            return QueuedKill{RelayId("rly_home"), KeyId(key), version, key, room.clock.wall(), "cli"};
        };
        VERIFY_OK(one.add({entry("a", 1)}));
        const auto seen = *two.entries();
        room.clock.advance(Duration{5});
        VERIFY_OK(one.add({entry("a", 2), entry("b", 1)}));
        VERIFY_OK(two.remove(seen)); // What it saw is gone, what was ordered since is not.
        const auto left = *one.entries();
        QCOMPARE(left.size(), std::size_t{2});
        QCOMPARE(left[0].version, std::uint64_t{2});
        const auto held = vault::VaultLock::take(room.room.folder(), Duration{0}, "kill-queue.lock");
        VERIFY_OK(held);
        VERIFY_NAMED(one.add({entry("c", 1)}), "kill_queue_busy");
        QCOMPARE(one.entries()->size(), std::size_t{2});
    }

    void triesAfterOneTwoFourEightAndThenEveryTenSeconds() {
        FakeClock clock;
        KillPace pace;
        QVERIFY(pace.due(clock.boot())); // What a former run left is due at once.
        pace.killed(clock.boot());
        for (const int seconds : {1, 2, 4, 8, 10, 10, 10}) {
            clock.advance(Duration{seconds * 1000 - 1});
            QVERIFY2(!pace.due(clock.boot()), std::to_string(seconds).c_str());
            clock.advance(Duration{1});
            QVERIFY2(pace.due(clock.boot()), std::to_string(seconds).c_str());
            pace.retried(clock.boot(), 1);
        }
        pace.killed(clock.boot()); // A new one does not wait for the old one's ten seconds.
        clock.advance(Duration::seconds(1));
        QVERIFY(pace.due(clock.boot()));
        pace.retried(clock.boot(), 0);
        clock.jumpWall(Duration::days(-30));
        clock.advance(Duration::seconds(1));
        QVERIFY(pace.due(clock.boot()));
    }
};

QTEST_APPLESS_MAIN(AppKillQueueTest)
#include "app_kill_queue_test.moc"
