// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gate_agent.h"

#include <QtTest>

using namespace rubber;
using namespace rubber::relay;
using namespace rubber::test;

namespace {

/// An agent that found a canary.
struct Thief : Agent {
    Thief() {
        fields = {{"content-type", "application/json"}, {"user-agent", "curl/8.5\x1b[31m"}};
        grantCanary(token);
    }
    void grantCanary(const ProxyKey& key, std::uint64_t version = 2) {
        Policy policy;
        policy.canary = true;
        auto record = house.grantOf(key.id.text(), policy, version);
        record.tokenHash = hmacSha256(house.state->identity().pepper, asText(tokenDigest(key.token.reveal())));
        record.upstreamKey = {};
        record.provider = record.baseUrl = "";
        if (!house.state->record(record)) qFatal("grant");
    }
    std::vector<journal::AlertRecord> alarms() {
        house.state->tick();
        return records<journal::AlertRecord>();
    }
    /// Everything a caller can see of a refusal.
    std::string seen(const Refusal& no) {
        const RefusalAnswer answer = render(no, DialectKind::OpenAi, {});
        return std::to_string(answer.status) + "\n" + answer.headers + "\n" + answer.body;
    }
};

std::string factOf(const journal::AlertRecord& alert, std::string_view name) {
    for (const auto& fact : alert.facts)
        if (fact.name == name) return fact.value;
    return "";
}

} // namespace

class CanaryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isAnsweredExactlyLikeAnUnknownKey() {
        Thief thief;
        QCOMPARE(thief.call(chat()), std::string("key_unknown"));
        const std::string canary = thief.seen(*thief.refusal);
        QVERIFY(thief.refusal->key.empty());

        thief.token = makeProxyKey();
        QCOMPARE(thief.call(chat()), std::string("key_unknown"));
        QCOMPARE(thief.seen(*thief.refusal), canary);
        QCOMPARE(thief.house.state->ledger().openHolds(), std::size_t{0});
    }
    void isUnknownWhateverBecameOfIt() {
        Thief thief;
        QCOMPARE(thief.call(chat()), std::string("key_unknown"));
        const std::string alive = thief.seen(*thief.refusal);
        journal::SuspendRecord suspension;
        suspension.key = thief.token.id;
        QVERIFY(thief.house.state->record(suspension));
        QCOMPARE(thief.call(chat()), std::string("key_unknown"));
        QCOMPARE(thief.seen(*thief.refusal), alive);
        journal::KillRecord kill;
        kill.victims.push_back({thief.token.id, 2});
        QVERIFY(thief.house.state->record(kill));
        QCOMPARE(thief.call(chat()), std::string("key_unknown"));
        QCOMPARE(thief.seen(*thief.refusal), alive);
        // Only the first was an alarm; the rows know all three.
        QCOMPARE(thief.alarms().size(), std::size_t{1});
        QStringList codes;
        for (const auto& row : thief.records<journal::RefuseRecord>()) {
            codes << QString::fromStdString(row.code);
            QCOMPARE(row.key, thief.token.id);
        }
        QCOMPARE(codes, (QStringList{"canary_touched", "key_suspended", "key_killed"}));
    }
    void tellsWhoTriedItAndHow() {
        Thief thief;
        thief.call(chat());
        const auto alarms = thief.alarms();
        QCOMPARE(alarms.size(), std::size_t{1});
        QCOMPARE(alarms[0].type, std::string("canary.touched"));
        QCOMPARE(alarms[0].key, thief.token.id);
        QCOMPARE(factOf(alarms[0], "client"), std::string("203.0.113.7"));
        QCOMPARE(factOf(alarms[0], "endpoint"), std::string("POST /v1/chat/completions"));
        const std::string agent = factOf(alarms[0], "user_agent");
        QVERIFY(agent.starts_with("curl/8.5"));
        QVERIFY(agent.find('\x1b') == std::string::npos);
    }
    void boundsWhatTheCallerWrote() {
        Thief thief;
        thief.fields = {{"user-agent", std::string(100'000, 'u')}};
        thief.path = "/" + std::string(100'000, 'p');
        thief.call(chat());
        const auto alarms = thief.alarms();
        QCOMPARE(alarms.size(), std::size_t{1});
        QVERIFY(alarms[0].detail.size() < 1'000);
        QVERIFY(factOf(alarms[0], "user_agent").size() <= 300);
    }
    void alarmsOnceAnAddressAndHour() {
        Thief thief;
        for (int i = 0; i < 50; ++i)
            thief.call(chat());
        QCOMPARE(thief.alarms().size(), std::size_t{1});
        QCOMPARE(factOf(thief.alarms()[0], "count"), std::string("50"));
        thief.call(chat());
        QCOMPARE(thief.alarms().size(), std::size_t{1});
        thief.address = *IpAddress::parse("198.51.100.9");
        thief.call(chat());
        QCOMPARE(thief.alarms().size(), std::size_t{2});
        thief.house.clock.advance(Duration::seconds(3600));
        thief.call(chat());
        QCOMPARE(thief.alarms().size(), std::size_t{3});
        thief.house.clock.advance(Duration::seconds(120));
        thief.house.state->tick();
        std::uint32_t counted = 0;
        for (const auto& row : thief.records<journal::RefuseRecord>())
            counted += row.count;
        QCOMPARE(counted, 53u);
    }
    void isToldOnceAcrossARestart() {
        Thief thief;
        thief.call(chat());
        QCOMPARE(thief.alarms().size(), std::size_t{1});
        thief.gate.reset();
        thief.house.cleanStop();
        QVERIFY(thief.house.open());
        thief.grantCanary(thief.token, 3); // This house's pepper is a new one at each start.
        thief.gate = std::make_unique<Gate>(*thief.house.state);
        thief.memo.emplace();
        QCOMPARE(thief.call(chat()), std::string("key_unknown"));
        QCOMPARE(thief.alarms().size(), std::size_t{1});
    }
    void aStopTellsWhatNoTickHasTold() {
        Thief thief;
        thief.call(chat());
        QCOMPARE(thief.records<journal::AlertRecord>().size(), std::size_t{0});
        thief.gate.reset();
        thief.house.cleanStop();
        QVERIFY(thief.house.open());
        QCOMPARE(thief.records<journal::AlertRecord>().size(), std::size_t{1});
    }
    void manyAddressesDoNotFloodTheOwner() {
        Thief thief;
        for (int i = 0; i < 500; ++i) {
            thief.address = *IpAddress::parse("198.51." + std::to_string(i / 250) + "." + std::to_string(i % 250 + 1));
            thief.call(chat());
            if (i % 10 == 0) thief.house.state->tick();
        }
        QCOMPARE(thief.alarms().size(), CanaryWatch::kMost);
    }
    void countsAsAFailedAttemptOfItsAddress() {
        Thief thief;
        for (std::uint32_t i = 0; i < thief.house.config.maxAuthFailuresPerMinute; ++i)
            QCOMPARE(thief.call(chat()), std::string("key_unknown"));
        QCOMPARE(thief.call(chat()), std::string("too_many_auth_failures"));
    }
    void aRealKeyIsNoCanary() { // The negative control.
        Agent agent;
        QCOMPARE(agent.call(chat()), std::string());
        agent.finish("0.001");
        agent.house.state->tick();
        QVERIFY(!agent.alerts().contains("canary.touched"));
    }
    void staysACanaryThroughASnapshot() {
        Thief thief;
        thief.gate.reset();
        thief.house.cleanStop();
        QVERIFY(thief.house.open());
        QVERIFY(thief.key().policy.canary);
        QVERIFY(thief.key().suspendedBecause.empty());
    }
};

QTEST_APPLESS_MAIN(CanaryTest)
#include "canary_test.moc"
