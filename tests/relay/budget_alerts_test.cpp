// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/alerts/budget_alerts.h"

#include "tests/support/relay_house.h"

#include <QtTest>

#include <algorithm>

using namespace rubber;
using namespace rubber::relay;
using rubber::test::dollars;
using rubber::test::RelayHouse;

namespace {

const char* const kKey = "8Qm2ZxT4bLpA";
const char* const kOther = "AAAAAAAAAAAA";

Policy daily(const char* limit) {
    Policy policy;
    policy.dailyLimit = dollars(limit);
    return policy;
}

void spend(RelayHouse& house, const char* key, const char* cost) {
    house.settle(*house.hold(key, dollars(cost)), dollars(cost));
}

std::vector<journal::AlertRecord> alertsOf(RelayHouse& house) {
    house.makeDurable();
    const auto records = *house.state->journal().read(0, 100'000);
    std::vector<journal::AlertRecord> alerts;
    for (const auto& record : records)
        if (const auto* alert = std::get_if<journal::AlertRecord>(&record.payload)) alerts.push_back(*alert);
    return alerts;
}

/// "budget.threshold daily 80" of each alert that names a step.
QStringList steps(RelayHouse& house) {
    QStringList told;
    for (const auto& alert : alertsOf(house)) {
        const QStringList words = QString::fromStdString(alert.mark).split(' ');
        told << words.mid(0, 3).join(' ');
    }
    return told;
}

std::string fact(const journal::AlertRecord& alert, std::string_view name) {
    const auto found =
        std::find_if(alert.facts.begin(), alert.facts.end(), [&](const auto& each) { return each.name == name; });
    return found == alert.facts.end() ? "" : found->value;
}

journal::RefuseRecord refusal(RelayHouse& house, const char* code, const char* model = "") {
    const WallTime now = house.clock.wall();
    return {KeyId(kKey), code, "/chat/completions", model, {}, 1, now, now};
}

} // namespace

class BudgetAlertsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsTheStep_data() {
        QTest::addColumn<QByteArray>("spent");
        QTest::addColumn<int>("percent");
        QTest::newRow("nothing") << QByteArray("0") << 0;
        QTest::newRow("below half") << QByteArray("2.499999999") << 0;
        QTest::newRow("half") << QByteArray("2.50") << 50;
        QTest::newRow("below 80") << QByteArray("3.999999999") << 50;
        QTest::newRow("80") << QByteArray("4") << 80;
        QTest::newRow("95") << QByteArray("4.75") << 95;
        QTest::newRow("all") << QByteArray("5") << 100;
        QTest::newRow("more than all") << QByteArray("9000000000") << 100;
    }
    void findsTheStep() {
        QFETCH(QByteArray, spent);
        QFETCH(int, percent);
        QCOMPARE(alerts::percentReached(dollars(spent.constData()), dollars("5.00")), percent);
        QCOMPARE(alerts::percentReached(dollars(spent.constData()), Money()), 0);
    }

    void tellsEachStepOnceADay() {
        RelayHouse house;
        QVERIFY(house.open());
        house.grant(kKey, daily("1.00"));
        for (int i = 0; i < 20; ++i)
            spend(house, kKey, "0.05");
        const QStringList day = {"budget.threshold daily 50", "budget.threshold daily 80",
                                 "budget.threshold daily 95", "budget.threshold daily 100"};
        QCOMPARE(steps(house), day);
        house.clock.advance(Duration::days(1));
        for (int i = 0; i < 10; ++i)
            spend(house, kKey, "0.05");
        QCOMPARE(steps(house), day + QStringList{"budget.threshold daily 50"});
    }

    void tellsTheHighestOfAJumpAndHasItsEvidence() {
        RelayHouse house; // 12:00 UTC
        QVERIFY(house.open());
        house.grant(kKey, daily("1.00"));
        spend(house, kKey, "0.81");
        const auto told = alertsOf(house);
        QCOMPARE(told.size(), std::size_t{1});
        QCOMPARE(told[0].key, KeyId(kKey));
        QCOMPARE(told[0].mark, std::string("budget.threshold daily 80 1.00 2026-03-10"));
        QCOMPARE(told[0].detail, std::string("80 % of the daily limit: $0.81 of $1.00"));
        QCOMPARE(fact(told[0], "spend"), std::string("0.81"));
        QCOMPARE(fact(told[0], "max_budget"), std::string("1.00"));
        QCOMPARE(fact(told[0], "percent"), std::string("80"));
        QCOMPARE(fact(told[0], "resets_at"), std::string("2026-03-11T00:00:00Z"));
        QCOMPARE(fact(told[0], "projected_spend"), std::string("1.62"));
        QVERIFY(fact(told[0], "projected_exceeded_date").starts_with("2026-03-10T14:48:5"));
    }

    void tellsOnceAcrossCrashesSnapshotsAndPowerCuts() {
        RelayHouse house;
        QVERIFY(house.open());
        house.grant(kKey, daily("1.00"));
        spend(house, kKey, "0.60");
        house.makeDurable();
        house.crash();
        QVERIFY(house.open());
        house.cleanStop();
        QVERIFY(house.open());
        spend(house, kKey, "0.10");
        QCOMPARE(steps(house), QStringList{"budget.threshold daily 50"});
    }

    void tellsAfterAStopBetweenTheSettlementAndItsAlert() {
        // Every stop in this stretch: whatever was lost, in the end the step is told, once.
        for (int step = 1; step < 9; ++step) {
            RelayHouse house;
            QVERIFY(house.open());
            house.grant(kKey, daily("1.00"));
            house.makeDurable();
            house.disk.stopAtStep(step);
            if (auto hold = house.hold(kKey, dollars("0.60"))) house.settle(std::move(*hold), dollars("0.60"));
            house.makeDurable();
            house.crash();
            QVERIFY(house.open());
            if (house.state->ledger().account(KeyId(kKey)).spentToday >= dollars("0.50"))
                QCOMPARE(steps(house), QStringList{"budget.threshold daily 50"});
            else
                QCOMPARE(steps(house), QStringList{});
        }
    }

    void tellsOfALimitThatWasLoweredAndOfOneThatWasRaised() {
        RelayHouse house;
        QVERIFY(house.open());
        house.grant(kKey, daily("10.00"));
        spend(house, kKey, "0.90");
        QCOMPARE(steps(house), QStringList{});
        house.grant(kKey, daily("1.00"), 2);
        QCOMPARE(steps(house), QStringList{"budget.threshold daily 80"});
        house.grant(kKey, daily("2.00"), 3);
        QCOMPARE(steps(house).size(), 1);
        spend(house, kKey, "0.10");
        QCOMPARE(alertsOf(house).back().mark, std::string("budget.threshold daily 50 2.00 2026-03-10"));
    }

    void tellsOfALifetimeOnceForEver() {
        RelayHouse house;
        QVERIFY(house.open());
        Policy policy;
        policy.lifetimeLimit = dollars("1.00");
        house.grant(kKey, policy);
        spend(house, kKey, "0.80");
        for (int day = 0; day < 5; ++day) {
            house.clock.advance(Duration::days(1));
            spend(house, kKey, "0.01");
            house.cleanStop();
            QVERIFY(house.open());
        }
        QCOMPARE(steps(house), QStringList{"budget.threshold lifetime 80"});
    }

    void tellsOfAPoolOnceAndNotForEachMember() {
        RelayHouse house;
        QVERIFY(house.open());
        Policy policy;
        policy.poolDailyLimit = dollars("1.00");
        house.grant(kKey, policy);
        house.grant(kOther, policy);
        spend(house, kKey, "0.30");
        spend(house, kOther, "0.30");
        spend(house, kKey, "0.01");
        const auto told = alertsOf(house);
        QCOMPARE(told.size(), std::size_t{1});
        QVERIFY(told[0].key.empty());
        QCOMPARE(told[0].mark,
                 std::string("budget.threshold pool_daily uk_0123456789abcdef 50 1.00 2026-03-10"));
        QCOMPARE(fact(told[0], "spend"), std::string("0.60"));
        QCOMPARE(fact(told[0], "upstream_key"), std::string("uk_0123456789abcdef"));
    }

    void tellsOfRefusalsOnceADay() {
        RelayHouse house;
        QVERIFY(house.open());
        house.grant(kKey, daily("1.00"));
        spend(house, kKey, "1.00");
        for (int i = 0; i < 3; ++i)
            house.state->countRefusal(refusal(house, "budget_exhausted"));
        auto told = alertsOf(house);
        QCOMPARE(told.size(), std::size_t{2});
        QCOMPARE(told[1].type, std::string("budget.exhausted"));
        QCOMPARE(told[1].mark, std::string("budget.exhausted daily 1.00 2026-03-10"));
        house.crash();
        QVERIFY(house.open());
        house.state->countRefusal(refusal(house, "budget_exhausted"));
        QCOMPARE(alertsOf(house).size(), std::size_t{2});
    }

    void tellsOfRequestsThatAreUsedUp() {
        RelayHouse house;
        QVERIFY(house.open());
        Policy policy;
        policy.dailyRequests = 2;
        house.grant(kKey, policy);
        spend(house, kKey, "0.01");
        house.state->countRefusal(refusal(house, "rate_limited"));
        QCOMPARE(alertsOf(house).size(), std::size_t{0});
        spend(house, kKey, "0.01");
        house.state->countRefusal(refusal(house, "budget_exhausted"));
        QCOMPARE(alertsOf(house).back().mark, std::string("budget.exhausted daily_requests 2 2026-03-10"));
    }

    void tellsOfUnpricedModelsOnceADayWhateverTheirNames() {
        RelayHouse house;
        QVERIFY(house.open());
        house.grant(kKey, daily("1.00"));
        for (const char* model : {"a/b", "c/d", "e/f"})
            house.state->countRefusal(refusal(house, "model_unpriced", model));
        const auto told = alertsOf(house);
        QCOMPARE(told.size(), std::size_t{1});
        QCOMPARE(told[0].type, std::string("price.unknown"));
        QCOMPARE(fact(told[0], "model"), std::string("a/b"));
    }

    void tellsOfARelayThatStaysSealed() {
        RelayHouse house;
        QVERIFY(house.open());
        QVERIFY(house.state->upstreamKeys().unseal(Secret::random(32)));
        house.cleanStop();
        QVERIFY(house.open());
        const auto seconds = [&](int count) {
            for (int i = 0; i < count; ++i) {
                house.state->tick();
                house.clock.advance(Duration::seconds(1));
            }
        };
        seconds(60);
        QCOMPARE(alertsOf(house).size(), std::size_t{0});
        seconds(200);
        const auto told = alertsOf(house);
        QCOMPARE(told.size(), std::size_t{1});
        QCOMPARE(told[0].type, std::string("relay.sealed"));
    }

    void tellsOfADiskThatIsFull() {
        RelayHouse house;
        QVERIFY(house.open());
        house.grant(kKey);
        house.makeDurable();
        house.disk.setCapacity(house.disk.usedBytes());
        while (house.hold(kKey, dollars("0.01"))) {
        }
        QVERIFY(!house.state->journal().acceptsRequests());
        house.state->tick();
        house.state->tick();
        const auto told = alertsOf(house);
        QCOMPARE(told.size(), std::size_t{1});
        QCOMPARE(told[0].type, std::string("audit.failure"));
    }
};

QTEST_APPLESS_MAIN(BudgetAlertsTest)
#include "budget_alerts_test.moc"
