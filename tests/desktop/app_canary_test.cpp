// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef Q_MOC_RUN
#include "desktop/app/canary_keys.h"
#endif
#include "tests/desktop/app_room.h"

using namespace rubber;
using namespace rubber::desktop;
using namespace rubber::test;

class AppCanaryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isMadeWithoutAnUpstreamKey() {
        AppRoom room("home");
        room.relay.sealed = true; // It needs nothing opened either.
        const int keysAskedFor = room.relay.count("sealing-keys"); // When it was paired.
        auto made = createCanary(room.app, "", "");
        VERIFY_OK(made);
        QCOMPARE(made->name, std::string("canary"));
        QVERIFY(parseProxyKey(made->token.reveal()) == made->id);
        QVERIFY(made->warnings.empty());
        const auto& granted = room.granted(made->id);
        QVERIFY(granted.grant.policy.canary && granted.grant.sealedKey.empty() && granted.grant.upstreamKey.empty());
        QVERIFY(room.app.upstreamKeys()->empty());
        QCOMPARE(room.relay.count("sealing-keys"), keysAskedFor);
        VERIFY_OK(createCanary(room.app, "", ""));
        QCOMPARE(createCanary(room.app, "bait", "")->name, std::string("bait"));
        QCOMPARE(room.app.status()->keys.size(), std::size_t{3});
    }
    void livesAsAnyKey() {
        AppRoom room("home");
        room.push("ci");
        const KeyId id = createCanary(room.app, "bait", "")->id;
        VERIFY_OK(room.app.suspend("bait"));
        VERIFY_OK(room.app.resume("bait"));
        VERIFY_OK(room.app.renameKey("bait", "trap"));
        QVERIFY(room.app.showKey("trap", true)->token);
        QCOMPARE(room.app.environment("trap")->provider, std::string("openai"));
        VERIFY_OK(room.app.kill({"trap"}));
        QVERIFY(room.granted(id).state == protocol::KeyState::Killed);
        VERIFY_OK(room.app.restore("trap"));
        QCOMPARE(room.granted(id).grant.version, std::uint64_t{2});
        QVERIFY(room.granted(id).grant.policy.canary);
        const auto rotated = room.app.rotate("trap");
        VERIFY_OK(rotated);
        QVERIFY(room.granted(rotated->id).grant.policy.canary && rotated->warnings.empty());
        VERIFY_OK(room.app.archiveKey("trap"));
        VERIFY_OK(room.app.deleteKey("trap"));
        VERIFY_OK(room.app.rotateUpstream("openrouter", words("sk-or-v1-another-00000000")));
    }
    void hasNoLimitsToChange() {
        AppRoom room("home");
        VERIFY_OK(createCanary(room.app, "bait", ""));
        PolicyWords words;
        words.dailyLimit = "5";
        VERIFY_NAMED(room.app.edit("bait", words), "bad_option");
        VERIFY_NAMED(room.app.rotate("bait", Duration::days(1)), "bad_option");
        VERIFY_OK(room.app.edit("bait", PolicyWords()));
    }
    void leavesNothingBehindWhenTheRelayIsAway() {
        AppRoom room("home");
        room.relay.reachable = false;
        VERIFY_NAMED(createCanary(room.app, "bait", ""), "relay_unreachable");
        QVERIFY(room.app.status()->keys.empty());
        room.relay.reachable = true;
        VERIFY_OK(createCanary(room.app, "bait", ""));
    }
    void isListedWithWhoTriedIt() {
        AppRoom room("home");
        room.push("ci");
        const KeyId id = createCanary(room.app, "bait", "")->id;
        for (const auto& [client, count] : {std::pair{"203.0.113.7", 1u}, {"203.0.113.7", 40u}, {"198.51.100.9", 1u}}) {
            room.clock.advance(Duration::seconds(60));
            room.relay.addRow("refuse", id);
            room.relay.rows.back().code = "canary_touched";
            room.relay.rows.back().client = client;
            room.relay.rows.back().count = count;
        }
        room.relay.addRow("refuse", id);
        room.relay.rows.back().code = "key_killed";
        SyncReport sync;
        const auto list = canaries(room.app, sync);
        VERIFY_OK(list);
        QCOMPARE(list->size(), std::size_t{1});
        QCOMPARE(list->front().key.name, std::string("bait"));
        QCOMPARE(list->front().tries, std::uint64_t{42});
        QCOMPARE(list->front().lastClient, std::string("198.51.100.9"));
        QVERIFY(list->front().lastTried == room.clock.wall());
        room.relay.reachable = false; // What was fetched is known without it.
        const auto tries = canaryTries(room.app, "bait");
        VERIFY_OK(tries);
        QCOMPARE(tries->tries, std::uint64_t{42});
        QCOMPARE(tries->lastClient, std::string("198.51.100.9"));
        QCOMPARE(canaryTries(room.app, "ci")->tries, std::uint64_t{0});
    }
    void survivesALockAndARecoveredVault() {
        AppRoom room("home");
        VERIFY_OK(createCanary(room.app, "bait", ""));
        room.app.lock();
        VERIFY_OK(room.app.unlock(words("correct horse")));
        QVERIFY(room.app.status()->keys.at(0).policy.canary);
        const std::string file = room.room.folder() + "/copy.rubberbackup";
        VERIFY_OK(room.app.backup(file));
        VERIFY_OK(room.app.verifyBackup(file));
    }
};

QTEST_APPLESS_MAIN(AppCanaryTest)
#include "app_canary_test.moc"
