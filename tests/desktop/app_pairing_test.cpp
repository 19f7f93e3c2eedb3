// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/app_room.h"

using namespace rubber;
using namespace rubber::desktop;
using namespace rubber::test;

class AppPairingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void enrolsThisDeviceAndKeepsThePins() {
        AppRoom room;
        const auto paired = room.app.pairRelay("127.0.0.1:8788/", room.relay.newCode(), "home");
        VERIFY_OK(paired);
        QVERIFY(paired->name == "home" && paired->controlUrl == "https://127.0.0.1:8788");
        QVERIFY(paired->dataUrl == room.relay.dataUrl);
        QVERIFY(paired->status.has_value());
        const auto& member = room.relay.devices.roster.members().begin()->second;
        QVERIFY(!member.removed && member.key != member.killKey);
    }

    void makesTheMasterKeyInDesktopModeAndUnseals() {
        const AppRoom room("home");
        QVERIFY(room.relay.masterKey.has_value());
        QVERIFY(!room.relay.sealed);
    }

    void sendsNoMasterKeyToARelayThatKeepsItsOwn() {
        AppRoom room;
        room.relay.desktopMode = false;
        room.relay.sealed = false;
        VERIFY_OK(room.app.pairRelay("https://127.0.0.1:8788", room.relay.newCode(), ""));
        QCOMPARE(room.relay.count("unseal"), 0);
        QVERIFY(!room.app.relays()->front().hasMasterKey);
        QVERIFY(room.app.relays()->front().name == "localhost");
    }

    void tellsARelayThatTheCodeIsNotOf() {
        AppRoom room;
        FakeRelay other(room.clock, "rly_other");
        VERIFY_NAMED(room.app.pairRelay("https://127.0.0.1:8788", other.newCode(), ""), "bad_code");
        QCOMPARE(room.relay.count("pair/finish"), 0);
    }

    void sendsNothingToSomebodyInTheMiddle() {
        AppRoom room;
        room.relay.shownTlsKey = Digest{};
        VERIFY_NAMED(room.app.pairRelay("https://127.0.0.1:8788", room.relay.newCode(), ""), "bad_code");
        QCOMPARE(room.relay.count("pair/finish"), 0);
    }

    void refusesAMistypedCodeAndAnOddAddress() {
        AppRoom room;
        VERIFY_NAMED(room.app.pairRelay("https://127.0.0.1:8788", "ABCDEF", ""), "bad_code");
        for (const char* url : {"http://127.0.0.1:8788", "https://", "https://a/b", "https://u@h", "ftp://x"})
            VERIFY_NAMED(room.app.pairRelay(url, room.relay.newCode(), ""), "bad_option");
        QVERIFY(room.relay.calls.empty());
    }

    void finishesAPairingWhoseAnswerWasLost() {
        AppRoom room;
        room.relay.losePairingAnswer = true;
        VERIFY_NAMED(room.app.pairRelay("https://127.0.0.1:8788", room.relay.newCode(), "home"),
                     "relay_unreachable");
        QVERIFY(room.app.relays()->empty());
        VERIFY_OK(room.app.pairRelay("https://127.0.0.1:8788", room.relay.newCode(), "home"));
        QCOMPARE(room.app.relays()->size(), std::size_t{1});
        QVERIFY(!room.relay.sealed);
    }

    void pairingAgainChangesTheAddressAndKeepsTheRelay() {
        AppRoom room("home");
        VERIFY_OK(room.app.pairRelay("https://localhost:9000", room.relay.newCode(), ""));
        const auto relays = room.app.relays();
        QCOMPARE(relays->size(), std::size_t{1});
        QVERIFY(relays->front().name == "home" && relays->front().controlUrl == "https://localhost:9000");
        QVERIFY(relays->front().hasMasterKey);
    }

    void sealsAndUnseals() {
        AppRoom room("home");
        VERIFY_OK(room.app.sealRelay(""));
        QVERIFY(room.relay.sealed);
        const auto unsealed = room.app.unsealRelay("home");
        VERIFY_OK(unsealed);
        QVERIFY(!room.relay.sealed && !unsealed->status->sealed);
        VERIFY_NAMED(room.app.unsealRelay("nowhere"), "no_such_relay");
    }

    void tellsARelayThatDoesNotAnswer() {
        AppRoom room("home");
        room.relay.reachable = false;
        const auto tested = room.app.testRelay("home");
        VERIFY_OK(tested);
        QVERIFY(isNamed(*tested->error, "relay_unreachable"));
        room.relay.reachable = true;
        room.relay.identity = SigningKey::make();
        QVERIFY(isNamed(*room.app.testRelay("home")->error, "identity_changed"));
    }

    void goesOnWithItsRelaysAfterARestoreFromABackup() {
        AppRoom room("home");
        VERIFY_OK(room.app.backup(room.room.beside("copy")));
        for (int i = 0; i < 20; ++i)
            VERIFY_OK(room.app.sealRelay("home"));
        room.clock.advance(Duration::seconds(60));
        AppOptions elsewhere = room.options();
        elsewhere.home = room.room.beside("elsewhere");
        App restored(elsewhere, room.clock, room.relay);
        VERIFY_OK(restored.restoreBackup(room.room.beside("copy")));
        VERIFY_OK(restored.unlock(words("correct horse")));
        VERIFY_OK(restored.unsealRelay("home"));
    }

    void needsAnUnlockedVault() {
        const AppRoom room("home");
        FakeClock clock;
        FakeRelay relay(clock);
        App locked(room.options(), clock, relay);
        VERIFY_NAMED(locked.relays(), "vault_locked");
        VERIFY_NAMED(locked.pairRelay("https://127.0.0.1:8788", relay.newCode(), ""), "vault_locked");
        AppOptions nowhere;
        nowhere.home = room.room.beside("nowhere");
        App missing(nowhere, clock, relay);
        VERIFY_NAMED(missing.relays(), "vault_missing");
        VERIFY_NAMED(missing.unlock(words("x")), "vault_missing");
        VERIFY_NAMED(locked.unlock(words("x")), "wrong_passphrase");
        VERIFY_OK(locked.unlock(words("correct horse")));
        VERIFY_OK(locked.relays());
    }

    void checksEverythingAndChangesNothing() {
        AppRoom room("home");
        room.push("ci");
        const auto granted = room.relay.count("grant");
        const auto worst = [](const std::vector<DoctorCheck>& checks) {
            auto level = DoctorCheck::Level::Good;
            for (const auto& check : checks)
                level = std::max(level, check.level);
            return level;
        };
        VERIFY_OK(room.app.unlock(words("correct horse"))); // Writes the daily backup.
        QVERIFY(worst(room.app.doctor()) != DoctorCheck::Level::Bad);
        room.relay.reachable = false;
        QVERIFY(worst(room.app.doctor()) == DoctorCheck::Level::Bad);
        QCOMPARE(room.relay.count("grant"), granted);
    }
};

QTEST_APPLESS_MAIN(AppPairingTest)
#include "app_pairing_test.moc"
