// SPDX-License-Identifier: GPL-3.0-or-later
// What a watch pass opens on a relay: the totals, and nothing else.
#include "shared/protocol/watch_messages.h"
#include "shared/watch_pass.h"
#include "source_dir.h"
#include "tests/relay/control/control_rig.h"

#include <QFile>
#include <QRegularExpression>
#include <QtTest>

using namespace rubber;
using namespace rubber::relay;
using namespace rubber::test;

namespace {

const char *const kKey = "8Qm2ZxT4bLpA", *const kModel = "openai/gpt-4o-mini";

Money dollars(const char* text) { return *Money::parse(text); }

/// A relay with one device that has signed a pass.
struct WatchRig : ControlRig {
    TestDevice device;
    SigningKey watchKey = SigningKey::make();
    std::string pass;

    WatchRig() {
        enrol(device);
        pass = passOf(device, clock.wall() + kWatchPassLasts);
    }
    std::string passOf(const TestDevice& signer, WallTime ends) const {
        return watchKeyId({signer.id, state->identity().id, watchKey.verifyKey, ends}, signer.key);
    }
    ControlReply ask(const std::string& keyId, const std::string& verb = "totals",
                     const std::string& body = R"({"after":0})", std::uint64_t sequence = 0) {
        return send(signedRequest(watchKey, keyId, verb, body, sequence));
    }
    protocol::Totals totals(std::uint64_t after = 0) {
        sync();
        const auto reply = ask(pass, "totals", protocol::encode(protocol::TotalsRequest{after}));
        const auto read = protocol::decode<protocol::Totals>(reply.body);
        if (!read) qFatal("%s", reply.body.c_str());
        return *read;
    }
    void grant(const char* id, const char* dailyLimit) {
        journal::GrantRecord record;
        record.key = KeyId(id);
        record.version = 1;
        record.tokenHash.fill(1);
        record.upstreamKey = UpstreamKeyId("uk_0000000000000001");
        record.provider = "openrouter";
        record.baseUrl = "https://openrouter.ai/api/v1";
        Policy policy;
        policy.dailyLimit = dollars(dailyLimit);
        policy.models = {kModel};
        record.policy = protocol::encode(policy);
        record.at = clock.wall();
        CHECK(state->record(record));
    }
    void spend(const char* id, const char* cost) {
        journal::RequestFactsRow facts;
        facts.key = KeyId(id);
        facts.provider = "openrouter";
        facts.endpoint = "/chat/completions";
        facts.model = kModel;
        facts.client = *IpAddress::parse("203.0.113.7");
        facts.admittedAt = clock.wall();
        auto hold = state->ledger().hold(facts, state->keys().find(id)->policy, dollars(cost), clock.wall());
        CHECK(hold);
        Settlement settlement;
        settlement.row.cost = dollars(cost);
        settlement.row.mode = journal::SettleMode::Exact;
        settlement.row.status = 200;
        state->ledger().settle(std::move(*hold), std::move(settlement));
    }
};

/// Every verb the protocol has, by its own table.
QStringList verbs() {
    QFile file(QString(RUBBER_SOURCE_DIR) + "/shared/protocol/PROTOCOL.md");
    if (!file.open(QIODevice::ReadOnly)) return {};
    const QString text = QString::fromUtf8(file.readAll());
    const QString table = text.section("## Verbs", 1).section("## ", 0, 0);
    QStringList found;
    static const QRegularExpression word("`([a-z/-]+)`");
    for (const QString& line : table.split('\n'))
        for (auto each = word.globalMatch(line.section('|', 1, 1)); each.hasNext();)
            found << each.next().captured(1);
    return found;
}

} // namespace

class WatchPassTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsSumsAndCountsAndNothingThatHasAName() {
        WatchRig rig;
        rig.grant(kKey, "5.00");
        rig.grant("AAAAAAAAAAAA", "1.00");
        rig.grant("BBBBBBBBBBBB", "1.00");
        rig.spend(kKey, "1.25");
        rig.spend("AAAAAAAAAAAA", "0.90");
        rig.spend("BBBBBBBBBBBB", "1.00");
        const auto totals = rig.totals();
        QCOMPARE(totals.spentToday, dollars("3.15"));
        QCOMPARE(totals.heldToday, Money());
        QCOMPARE(totals.active, std::uint64_t{3});
        QCOMPARE(totals.nearLimit, std::uint64_t{1});
        QCOMPARE(totals.overLimit, std::uint64_t{1});
        const std::string body = rig.ask(rig.pass).body;
        for (const char* secret : {kKey, "AAAAAAAAAAAA", kModel, "openrouter", "203.0.113.7", "dev_", "rly_", "uk_"})
            QVERIFY2(body.find(secret) == std::string::npos, body.c_str());
    }
    void tellsEachAlertsKindOnce() {
        WatchRig rig;
        rig.grant(kKey, "1.00");
        rig.spend(kKey, "0.10");
        const auto before = rig.totals();
        QVERIFY(before.alerts.empty() && before.next > 0);
        rig.spend(kKey, "0.50"); // Half is nothing to alarm a locked screen with.
        rig.spend(kKey, "0.25");
        journal::AlertRecord logged;
        logged.key = KeyId(kKey);
        logged.type = "log.anomaly.loop";
        logged.at = rig.clock.wall();
        CHECK(rig.state->record(logged));
        const auto now = rig.totals(before.next);
        QCOMPARE(now.alerts.size(), std::size_t{1});
        QCOMPARE(now.alerts[0].type, std::string("budget.threshold"));
        QCOMPARE(now.alerts[0].limit, std::string("daily"));
        QCOMPARE(now.alerts[0].percent, std::uint64_t{80});
        QVERIFY(rig.totals(now.next).alerts.empty());
    }
    void manyAlertsComeInPartsAndAllOfThemCome() {
        WatchRig rig;
        const auto before = rig.totals();
        for (int i = 0; i < 120; ++i) {
            journal::AlertRecord alert;
            alert.type = "relay.sealed";
            alert.at = rig.clock.wall();
            CHECK(rig.state->record(alert));
        }
        std::size_t heard = 0;
        std::uint64_t after = before.next;
        for (int calls = 0; calls < 3; ++calls) {
            const auto part = rig.totals(after);
            QVERIFY(part.alerts.size() <= protocol::Totals::kMostAlerts);
            heard += part.alerts.size();
            after = part.next;
        }
        QCOMPARE(heard, std::size_t{120});
    }
    void everyOtherVerbIsRefused() {
        WatchRig rig;
        rig.grant(kKey, "5.00");
        const QStringList all = verbs();
        QVERIFY(all.size() > 25 && all.contains("totals") && all.contains("device/remove") && all.contains("audit/cosign"));
        std::uint64_t sequence = 1'000;
        int refused = 0;
        for (const QString& verb : all) {
            if (verb == "totals" || verb.startsWith("pair/")) continue; // Pairing takes no signature at all.
            const auto reply = rig.ask(rig.pass, verb.toStdString(), R"({"all":true})", ++sequence);
            QVERIFY2(codeOf(reply) == "watch_pass_only", qPrintable(verb + ": " + QString::fromStdString(reply.body)));
            ++refused;
        }
        QVERIFY(refused > 25);
        QVERIFY(!rig.state->keys().find(kKey)->killed());
        // Nor the feed.
        ControlRequest feed = rig.unsignedRequest("feed", "");
        feed.parts.method = "GET";
        feed.parts.contentType.clear();
        feed.fields = httpsig::signRequest(rig.watchKey, rig.pass, feed.parts, rig.clock.wall());
        const auto ticket = rig.api->openFeed(feed);
        QVERIFY(!ticket);
        QCOMPARE(codeOf(ticket.error()), std::string("watch_pass_only"));
        // It spends no sequence of its device.
        QCOMPARE(rig.state->device(rig.device.id)->sequence, std::uint64_t{0});
    }
    void onlyTheDevicesOwnSignatureMakesAPass() {
        WatchRig rig;
        TestDevice stranger;
        QCOMPARE(codeOf(rig.ask(rig.passOf(stranger, rig.clock.wall() + kWatchPassLasts))), std::string("bad_signature"));
        const TestDevice unknown("dev_0000000000000099");
        QCOMPARE(codeOf(rig.ask(rig.passOf(unknown, rig.clock.wall() + kWatchPassLasts))), std::string("not_paired"));
        // The kill key may not sign one, nor ask by itself.
        const std::string byKillKey = watchKeyId(
            {rig.device.id, rig.state->identity().id, rig.watchKey.verifyKey, rig.clock.wall() + kWatchPassLasts},
            rig.device.killKey);
        QCOMPARE(codeOf(rig.ask(byKillKey)), std::string("bad_signature"));
        QCOMPARE(codeOf(rig.send(rig.signedRequest(rig.device.killKey, "kill:" + rig.device.id.text(), "totals",
                                                   R"({"after":0})", 0))),
                 std::string("kill_key_only"));
        // One for another relay.
        const std::string elsewhere = watchKeyId(
            {rig.device.id, RelayId("rly_another"), rig.watchKey.verifyKey, rig.clock.wall() + kWatchPassLasts}, rig.device.key);
        QCOMPARE(codeOf(rig.ask(elsewhere)), std::string("bad_signature"));
        // Somebody who has the pass and not its key.
        const SigningKey other = SigningKey::make();
        QCOMPARE(codeOf(rig.send(rig.signedRequest(other, rig.pass, "totals", R"({"after":0})", 0))),
                 std::string("bad_signature"));
    }
    void aPassThatWasTouchedIsNone() {
        WatchRig rig;
        for (std::size_t at = kWatchPrefix.size(); at < rig.pass.size(); ++at) {
            std::string spoiled = rig.pass;
            spoiled[at] = spoiled[at] == 'A' ? 'B' : 'A';
            QVERIFY2(!codeOf(rig.ask(spoiled)).empty(), spoiled.c_str());
        }
        for (std::size_t end = 0; end < rig.pass.size(); ++end)
            QVERIFY(!codeOf(rig.ask(rig.pass.substr(0, end))).empty());
        QVERIFY(!codeOf(rig.ask(rig.pass + ":AAAA")).empty());
        QCOMPARE(codeOf(rig.ask(rig.pass)), std::string());
    }
    void aPassEndsByItselfAndMayNotBeLong() {
        WatchRig rig;
        QCOMPARE(codeOf(rig.ask(rig.passOf(rig.device, rig.clock.wall() + Duration::days(30)))), std::string("watch_pass_over"));
        rig.clock.advance(Duration{kWatchPassLasts.ms - 1'000});
        QCOMPARE(codeOf(rig.ask(rig.pass)), std::string());
        rig.clock.advance(Duration::seconds(1));
        QCOMPARE(codeOf(rig.ask(rig.pass)), std::string("watch_pass_over"));
    }
    void aPassEndsWithItsDevice() {
        WatchRig rig;
        QCOMPARE(codeOf(rig.ask(rig.pass)), std::string());
        rig.enrol(rig.device, true);
        QCOMPARE(codeOf(rig.ask(rig.pass)), std::string("device_removed"));
        rig.restart();
        QCOMPARE(codeOf(rig.ask(rig.pass)), std::string("device_removed"));
    }
    void aPassNeedsNothingOfTheRelaysMemory() {
        WatchRig rig;
        rig.restart();
        QCOMPARE(codeOf(rig.ask(rig.pass)), std::string());
    }
    void aReplayedQuestionIsRefusedAndManyAreSlowedWithoutSlowingTheDevice() {
        WatchRig rig;
        const auto request = rig.signedRequest(rig.watchKey, rig.pass, "totals", R"({"after":0})", 0);
        QCOMPARE(codeOf(rig.send(request)), std::string());
        QCOMPARE(codeOf(rig.send(request)), std::string("replayed"));
        for (int i = 1; i < 60; ++i)
            QCOMPARE(codeOf(rig.ask(rig.pass)), std::string());
        QCOMPARE(codeOf(rig.ask(rig.pass)), std::string("rate_limited"));
        QCOMPARE(codeOf(rig.call(rig.device, "status")), std::string());
    }
};

QTEST_APPLESS_MAIN(WatchPassTest)
#include "watch_pass_test.moc"
