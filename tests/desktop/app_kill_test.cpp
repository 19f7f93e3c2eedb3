// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/app_room.h"

#include <sys/stat.h>

using namespace rubber;
using namespace rubber::desktop;
using namespace rubber::test;

class AppKillTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void killsByNameWithTheVaultLockedAndInUse() {
        AppRoom room("home");
        const auto pushed = room.push("ci");
        App locked(room.options(), room.clock, room.relay);
        const auto held = vault::VaultLock::take(room.room.folder());
        VERIFY_OK(held);
        const auto report = locked.kill({"ci"});
        VERIFY_OK(report);
        QVERIFY(report->complete());
        QVERIFY(report->relays.front().keys == std::vector<std::string>{"ci"});
        QCOMPARE(report->relays.front().receipt->streamsCut, 3u);
        QVERIFY(room.granted(pushed.id).state == protocol::KeyState::Killed);
        QVERIFY(room.relay.calls.back().keyId.starts_with("kill:dev_"));
        QCOMPARE(room.relay.calls.back().sequence, std::uint64_t{0});
    }

    void killsByEveryFormOfAKey() {
        AppRoom room("home");
        App locked(room.options(), room.clock, room.relay);
        const auto pushed = room.push("ci");
        for (const std::string& argument :
             {std::string("ci"), pushed.id.text(), "rk_live_" + pushed.id.text(),
              std::string(pushed.token.reveal()), pushed.id.text().substr(0, 8)}) {
            room.granted(pushed.id).state = protocol::KeyState::Active;
            VERIFY_OK(locked.kill({argument}));
            QVERIFY(room.granted(pushed.id).state == protocol::KeyState::Killed);
        }
    }

    void killsEverything() {
        AppRoom room("home");
        const auto one = room.push("one"), two = room.push("two");
        App locked(room.options(), room.clock, room.relay);
        const auto report = locked.killAll();
        VERIFY_OK(report);
        QCOMPARE(report->relays.front().keys.size(), std::size_t{2});
        QVERIFY(room.granted(one.id).state == protocol::KeyState::Killed);
        QVERIFY(room.granted(two.id).state == protocol::KeyState::Killed);
    }

    void sendsNothingWhenOneNameIsWrong() {
        AppRoom room("home");
        const auto pushed = room.push("ci");
        VERIFY_NAMED(room.app.kill({"ci", "cj"}), "no_such_key");
        QVERIFY(room.granted(pushed.id).state == protocol::KeyState::Active);
        QCOMPARE(room.relay.count("kill"), 0);
        VERIFY_NAMED(room.app.kill({}), "bad_option");
    }

    void isNotDoneBeforeTheReceipt() {
        AppRoom room("home");
        room.push("ci");
        room.relay.reachable = false;
        const auto report = room.app.kill({"ci"});
        VERIFY_OK(report);
        QVERIFY(!report->complete());
        QVERIFY(isNamed(*report->relays.front().error, "relay_unreachable"));
        QVERIFY(report->relays.front().keys.empty());
    }

    void tellsAKeyTheRelayNeverHad() {
        AppRoom room("home");
        const auto pushed = room.push("ci");
        room.relay.granted.erase(pushed.id);
        const auto report = room.app.kill({"ci"});
        VERIFY_OK(report);
        QVERIFY(!report->complete());
        QVERIFY(isNamed(*report->relays.front().error, "unknown_key"));
    }

    void theFileHoldsNoTokenAndNoUpstreamKeyAndIsPrivate() {
        AppRoom room("home");
        const auto pushed = room.push("ci");
        const auto text = slurp(room.room.path("kill.json"));
        QVERIFY(text.find("canary") == std::string::npos);
        QVERIFY(text.find(std::string(pushed.token.reveal().substr(21, 43))) == std::string::npos);
        QVERIFY(text.find(pushed.id.text()) != std::string::npos);
        struct stat facts {};
        QCOMPARE(::stat(room.room.path("kill.json").c_str(), &facts), 0);
        QCOMPARE(facts.st_mode & 0777, 0600u);
    }

    void anUnlockedVaultWritesALostFileAgain() {
        AppRoom room("home");
        room.push("ci");
        std::filesystem::remove(room.room.path("kill.json"));
        App locked(room.options(), room.clock, room.relay);
        VERIFY_NAMED(locked.kill({"ci"}), "vault_locked");
        QVERIFY(room.app.kill({"ci"})->complete());
        spit(room.room.path("kill.json"), "{\"format\":1}");
        VERIFY_NAMED(locked.kill({"ci"}), "vault_locked");
        QVERIFY(room.app.killAll()->complete());
        VERIFY_OK(locked.kill({"ci"}));
    }

    void readsNoDamagedFileAsSomethingElse() {
        AppRoom room("home");
        room.push("ci");
        const auto sound = slurp(room.room.path("kill.json"));
        App locked(room.options(), room.clock, room.relay);
        for (std::size_t size = 0; size < sound.size() - 2; size += 3) {
            spit(room.room.path("kill.json"), sound.substr(0, size));
            QVERIFY(!locked.kill({"ci"}));
        }
        QCOMPARE(room.relay.count("kill"), 0);
    }

    void tellsThatThereIsNothingToKill() {
        AppRoom room;
        VERIFY_NAMED(room.app.killAll(), "no_relay");
        AppOptions nowhere;
        nowhere.home = room.room.beside("nowhere");
        App missing(nowhere, room.clock, room.relay);
        VERIFY_NAMED(missing.killAll(), "vault_missing");
    }
};

QTEST_APPLESS_MAIN(AppKillTest)
#include "app_kill_test.moc"
