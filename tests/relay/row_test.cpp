// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/relay_state.h"

#include <QtTest>

using namespace rubber;
using namespace rubber::relay;

namespace {

const KeyId kKey("8Qm2ZxT4bLpA");
const journal::Origin kOrigin{DeviceId("dev_0123456789abcdef"), 4};

protocol::Row rowOf(const journal::Payload& payload) {
    return toRow({17, payload}, {5}).value_or(protocol::Row{});
}

journal::SettleRecord settlement() {
    journal::SettleRecord row;
    row.facts.key = kKey;
    row.facts.request = RequestId{12};
    row.facts.provider = "openrouter";
    row.facts.endpoint = "/chat/completions";
    row.facts.model = "m";
    row.facts.client = *IpAddress::parse("142.93.10.20");
    row.facts.admittedAt = {1'000};
    row.facts.day = {20'000};
    row.facts.stream = true;
    row.held = Money::fromNano(900);
    row.cost = Money::fromNano(300);
    row.usage.input = 1;
    row.usage.cacheRead = 2;
    row.usage.cacheWrite5m = 3;
    row.usage.cacheWrite1h = 4;
    row.usage.output = 5;
    row.usage.reasoning = 6;
    row.usage.imageIn = 7;
    row.usage.imageOut = 8;
    row.usage.seconds = 9;
    row.usage.characters = 10;
    row.usage.audioIn = 11;
    row.usage.audioOut = 12;
    row.usage.toolCalls = 13;
    row.usage.image = 14;
    row.mode = journal::SettleMode::Partial;
    row.status = 200;
    row.elapsed = {250};
    row.note = "client_gone";
    return row;
}

} // namespace

class RowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsASettlementWhole() {
        const auto row = rowOf(settlement());
        QCOMPARE(row.sequence, std::uint64_t{17});
        QCOMPARE(row.kind, std::string("settle"));
        QCOMPARE(row.request, std::uint64_t{12});
        QCOMPARE(row.at.ms, std::int64_t{1'250});
        QCOMPARE(row.client, std::string("142.93.10.20"));
        QCOMPARE(row.mode, std::string("partial"));
        QCOMPARE(row.cacheWriteTokens, std::int64_t{7});
        QCOMPARE(row.outputTokens, std::int64_t{5});
        QVERIFY(row.imageInTokens == 7 && row.imageOutTokens == 8 && row.audioSeconds == 9);
        QVERIFY(row.characters == 10 && row.audioInTokens == 11 && row.audioOutTokens == 12);
        QVERIFY(row.toolCalls == 13 && row.images == 14);
        QCOMPARE(row.detail, std::string("client_gone"));
        QCOMPARE(row.status, 200);
        QCOMPARE(row.day, 20'000);
        QVERIFY(row.stream && row.cost == Money::fromNano(300) && row.held == Money::fromNano(900));
        QCOMPARE(rowOf(journal::LookingUpRecord{settlement()}).kind, std::string("looking_up"));
    }

    void hidesHoldsAndTheirGrowth() {
        QVERIFY(!toRow({1, journal::HoldRecord{}}, {}));
        QVERIFY(!toRow({1, journal::GrowRecord{}}, {}));
    }

    void givesEveryOtherKindItsWord() {
        using namespace journal;
        QCOMPARE(rowOf(BootRecord{"b", {9}}).kind, std::string("boot"));
        QCOMPARE(rowOf(ForfeitRecord{{}, {}, "crash"}).code, std::string("crash"));
        QCOMPARE(rowOf(RefuseRecord{kKey, "ip_locked", "", "", {}, 3, {1}, {2}}).count, 3u);
        QCOMPARE(rowOf(PinRecord{kKey, std::nullopt, false, {9}, kOrigin}).code, std::string("cleared"));
        QCOMPARE(rowOf(PinRecord{kKey, *IpNetwork::parse("10.0.0.1"), true, {9}, kOrigin}).code,
                 std::string("weak"));
        QCOMPARE(rowOf(SuspendRecord{kKey, true, "owner", {9}, kOrigin}).kind, std::string("suspend"));
        QCOMPARE(rowOf(SuspendRecord{kKey, false, "", {9}, kOrigin}).kind, std::string("resume"));
        QCOMPARE(rowOf(ExpireRecord{kKey, true, {9}}).code, std::string("idle"));
        QCOMPARE(rowOf(GrantRecord{}).kind, std::string("grant"));
        QCOMPARE(rowOf(DeviceRecord{DeviceId("dev_x"), {}, {}, true, {9}}).code, std::string("removed"));
        QCOMPARE(rowOf(SealRecord{SealRecord::What::KeyAdopted, {9}, kOrigin}).code,
                 std::string("key_adopted"));
        QCOMPARE(rowOf(PricesRecord{"not a book", {9}, kOrigin}).kind, std::string("prices"));
        WebhookRecord webhook;
        webhook.hook = WebhookId("wh_1");
        webhook.what = WebhookRecord::What::Disabled;
        webhook.host = "https://a.b";
        QCOMPARE(rowOf(webhook).kind, std::string("webhook"));
        QCOMPARE(rowOf(webhook).code, std::string("disabled"));
        QCOMPARE(rowOf(webhook).detail, std::string("wh_1 https://a.b"));
        QVERIFY(!toRow({7, DeliveryRecord{}}, {5}));
        QVERIFY(!protocol::isLeaf({7, DeliveryRecord{}}));
        QCOMPARE(rowOf(AlertRecord{kKey, "ip.weak_pin", "d", {9}}).code, std::string("ip.weak_pin"));
        QCOMPARE(rowOf(RepairRecord{3, 7, {9}}).kind, std::string("repair"));
    }

    void saysWhoAskedAndWhen() {
        const auto row = rowOf(journal::SuspendRecord{kKey, true, "owner", {9}, kOrigin});
        QCOMPARE(row.device, kOrigin.device.text());
        QCOMPARE(row.at.ms, std::int64_t{9});
        QCOMPARE(rowOf(journal::ForfeitRecord{}).at.ms, std::int64_t{5}); // No time of its own.
    }

    void namesTheVictimsOfAKill() {
        journal::KillRecord kill{{{kKey, 3}}, 2, Money::fromNano(8), {9}, kOrigin};
        auto row = rowOf(kill);
        QVERIFY(row.key == kKey);
        QCOMPARE(row.version, std::uint64_t{3});
        QCOMPARE(row.streamsCut, 2u);
        kill.victims.push_back({KeyId("AAAAAAAAAAAA"), 1});
        row = rowOf(kill);
        QVERIFY(row.key.empty());
        QCOMPARE(row.count, 2u);
        QCOMPARE(row.detail, std::string("8Qm2ZxT4bLpA AAAAAAAAAAAA"));
    }
};

QTEST_APPLESS_MAIN(RowTest)
#include "row_test.moc"
