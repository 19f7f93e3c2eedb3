// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/identity_words.h"
#include "tests/desktop/app_room.h"

#include <QFile>
#include <QTest>
#include <algorithm>

using namespace rubber;
using namespace rubber::desktop;
using namespace rubber::test;

namespace {

/// The owner reinstalled the relay: other keys, another id, nothing remembered.
void reinstall(FakeRelay& relay) {
    relay.relayId = RelayId("rly_again");
    relay.identity = SigningKey::make();
    relay.sealing = SealingKey::make();
    relay.tlsKeyHash.fill(0x77);
    relay.granted.clear();
    relay.devices = {};
    relay.masterKey.reset();
    relay.sealed = true;
    relay.lastSequences.clear();
    relay.rows.clear();
    relay.links.list.clear();
}

std::vector<std::string> names(const std::vector<std::pair<std::string, std::string>>& pairs) {
    std::vector<std::string> result;
    for (const auto& [name, why] : pairs)
        result.push_back(name + "=" + why);
    return result;
}

} // namespace

class AppRelayCareTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyReportSaysTheWordsOfTheIdentity() {
        AppRoom room("home");
        const auto words = identityWords(room.relay.identity.verifyKey);
        QCOMPARE(room.app.relays()->front().identityWords, words);
        QCOMPARE(room.app.testRelay("home")->identityWords, words);
        const auto identity = room.app.relayIdentity("home");
        QVERIFY(identity && !identity->changed && !identity->error);
        QCOMPARE(identity->pairedWords, words);
        QVERIFY(identity->shownWords == words);
        QVERIFY(identity->shownFingerprint == identity->pairedFingerprint);
    }

    void showsOldAndNewWordsSideBySide() {
        AppRoom room("home");
        const auto before = identityWords(room.relay.identity.verifyKey);
        reinstall(room.relay);
        const auto identity = room.app.relayIdentity("home");
        QVERIFY(identity && identity->changed);
        QCOMPARE(identity->pairedWords, before);
        QVERIFY(identity->shownWords == identityWords(room.relay.identity.verifyKey));
    }

    void noticesSomebodyInTheMiddle() {
        AppRoom room("home");
        room.relay.shownTlsKey = Digest{};
        const auto identity = room.app.relayIdentity("home");
        QVERIFY(identity && identity->changed && identity->error && !identity->shownWords);
    }

    void trustsAReinstalledRelayAndPushesWhatWasWorking() {
        AppRoom room("home");
        const auto first = room.push("first"), second = room.push("second");
        const auto before = identityWords(room.relay.identity.verifyKey);
        reinstall(room.relay);
        const auto trusted = room.app.trustRelay("home", room.relay.newCode());
        if (!trusted) QFAIL(trusted.error().context.c_str());
        QCOMPARE(trusted->oldWords, before);
        QCOMPARE(trusted->newWords, identityWords(room.relay.identity.verifyKey));
        QCOMPARE(trusted->pushed.size(), std::size_t{2});
        QVERIFY(trusted->leftOut.empty() && trusted->failed.empty());
        QVERIFY(room.relay.granted.contains(first.id) && room.relay.granted.contains(second.id));
        QVERIFY(room.relay.masterKey && !room.relay.sealed); // A new one, for the new relay.
        QCOMPARE(room.app.relays()->size(), std::size_t{1});
        QCOMPARE(room.app.relays()->front().name, std::string("home"));
        QVERIFY(room.app.keyStatus("first")->live); // And everything goes on as before.
        QVERIFY(room.app.kill({"second"})->complete());
    }

    void revivesNoKeyThatWasStopped() {
        AppRoom room("home");
        const auto killed = room.push("killed"), suspended = room.push("suspended"),
                   phoned = room.push("phoned");
        room.push("working");
        QVERIFY(room.app.kill({"killed"})); // Its row is never fetched.
        room.relay.addRow("suspend", suspended.id);
        room.relay.addRow("kill", phoned.id);
        QVERIFY(room.app.syncRows());
        reinstall(room.relay);
        const auto trusted = room.app.trustRelay("home", room.relay.newCode());
        QVERIFY(trusted);
        QCOMPARE(trusted->pushed, std::vector<std::string>{"working"});
        auto left = names(trusted->leftOut);
        std::sort(left.begin(), left.end());
        QCOMPARE(left, (std::vector<std::string>{"killed=killed", "phoned=killed", "suspended=suspended"}));
        QVERIFY(!room.relay.granted.contains(killed.id));
        QVERIFY(room.app.restore("killed")); // The owner says so.
        QVERIFY(room.relay.granted.contains(killed.id));
    }

    void aKillThatNeverArrivedIsNotForgotten() {
        AppRoom room("home");
        const auto pushed = room.push("ci");
        room.relay.reachable = false;
        QVERIFY(!room.app.kill({"ci"})->complete());
        room.relay.reachable = true;
        reinstall(room.relay);
        const auto trusted = room.app.trustRelay("home", room.relay.newCode());
        QVERIFY(trusted);
        QCOMPARE(names(trusted->leftOut), std::vector<std::string>{"ci=kill_pending"});
        QVERIFY(!room.relay.granted.contains(pushed.id));
        QVERIFY(room.app.pendingKills()->empty());
    }

    void needsACodeThatFitsTheNewIdentity() {
        AppRoom room("home");
        room.push("ci");
        const auto oldCode = room.relay.newCode();
        reinstall(room.relay);
        const auto grants = room.relay.count("grant");
        VERIFY_NAMED(room.app.trustRelay("home", oldCode), "bad_code");
        VERIFY_NAMED(room.app.trustRelay("home", "no code"), "bad_code");
        room.relay.shownTlsKey = Digest{}; // Somebody passes the true relay's words on.
        VERIFY_NAMED(room.app.trustRelay("home", room.relay.newCode()), "bad_code");
        QCOMPARE(room.relay.count("pair/finish"), 1); // That of the first pairing.
        QCOMPARE(room.relay.count("grant"), grants);
        QVERIFY(room.app.relayIdentity("home")->changed);
    }

    void hasNothingToTrustWhenNothingChanged() {
        AppRoom room("home");
        VERIFY_NAMED(room.app.trustRelay("home", room.relay.newCode()), "identity_unchanged");
    }

    void renamesARelayEverywhere() {
        AppRoom room("home");
        room.push("ci");
        QCOMPARE(room.app.renameRelay("home", "vps")->name, std::string("vps"));
        QVERIFY(room.app.testRelay("vps"));
        VERIFY_NAMED(room.app.testRelay("home"), "no_such_relay");
        App locked(room.options(), room.clock, room.relay);
        QCOMPARE(locked.kill({"ci"})->relays.front().relay, std::string("vps"));
        for (const char* bad : {"", " vps", "a\nb"})
            VERIFY_NAMED(room.app.renameRelay("vps", bad), "bad_option");
    }

    void removingTellsTheRelayAndForgetsTheKeys() {
        AppRoom room("home");
        const auto pushed = room.push("ci");
        QCOMPARE(room.app.planRemoveRelay("home")->keys, std::vector<std::string>{"ci"});
        QVERIFY(room.app.relays()->size() == 1); // A plan changes nothing.
        const auto removed = room.app.removeRelay("home");
        QVERIFY(removed && !removed->notTold);
        QCOMPARE(removed->keys, std::vector<std::string>{"ci"});
        QVERIFY(room.relay.devices.roster.empty());
        QVERIFY(room.relay.granted.at(pushed.id).state ==
                protocol::KeyState::Active); // It goes on working there.
        QVERIFY(room.app.relays()->empty());
        VERIFY_NAMED(room.app.showKey("ci", false), "no_such_key");
        QVERIFY(room.app.pairRelay("https://127.0.0.1:8788", room.relay.newCode(), "home"));
    }

    void aRelayThatIsGoneForGoodCanBeRemoved() {
        AppRoom room("home");
        room.push("ci");
        room.relay.reachable = false;
        QVERIFY(!room.app.kill({"ci"})->complete());
        const auto removed = room.app.removeRelay("home");
        QVERIFY(removed && removed->notTold);
        QCOMPARE(removed->unconfirmedKills, std::vector<std::string>{"ci"});
        QVERIFY(room.app.relays()->empty());
        QVERIFY(room.app.pendingKills()->empty());
        QFile file(QString::fromStdString(room.room.folder() + "/kill.json"));
        QVERIFY(file.open(QIODevice::ReadOnly) && !file.readAll().contains("8788"));
    }
};

QTEST_GUILESS_MAIN(AppRelayCareTest)
#include "app_relay_care_test.moc"
