// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/key_ring.h"
#include "relay/core/money/ledger.h"
#include "relay/core/money/pool.h"

#include <QtTest>

using namespace rubber;
using namespace rubber::relay;

namespace {

Money usd(const char* text) { return Money::parse(text).value(); }

/// Three keys on one upstream key, one on another.
struct Bench {
    KeyRing keys;
    Pools pools;
    std::uint64_t sequence = 0;
    Ledger ledger{LedgerSink{[this](const journal::Payload&) -> Result<std::uint64_t> { return ++sequence; },
                             [this](const KeyId& key) { return pools.of(keys, key); },
                             {}}};
    WallTime now = *WallTime::parseRfc3339("2026-11-23T10:00:00Z");

    Bench() {
        for (const char* id : {"aaaaaaaaaaaa", "bbbbbbbbbbbb", "cccccccccccc", "dddddddddddd"}) {
            Key& key = keys.insert(KeyId(id));
            key.version = 1;
            key.upstreamKey = UpstreamKeyId(id[0] == 'd' ? "other" : "shared");
        }
    }
    Key& key(char letter) { return *keys.find(std::string(12, letter)); }
    auto hold(char letter, const char* bound) {
        journal::RequestFactsRow facts;
        facts.key = key(letter).id;
        return ledger.hold(std::move(facts), key(letter).policy, usd(bound), now);
    }
    void settle(Hold&& hold, const char* cost) {
        Settlement settlement;
        settlement.row.cost = usd(cost);
        ledger.settle(std::move(hold), std::move(settlement));
    }
};

} // namespace

class PoolTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aLimitOnOneKeyHoldsForAllOfThem() {
        Bench bench;
        bench.key('a').policy.poolDailyLimit = usd("1");
        auto first = bench.hold('b', "0.6");
        QVERIFY(first);
        const auto second = bench.hold('c', "0.5");
        QVERIFY(!second);
        QCOMPARE(std::string(second.error().limit), std::string("pool_daily"));
        QCOMPARE(second.error().kind, BudgetRefusal::Kind::Busy);
        QVERIFY(bench.hold('d', "100")); // Another upstream key.
        bench.settle(std::move(*first), "1");
        const auto third = bench.hold('a', "0.01");
        QVERIFY(!third);
        QCOMPARE(third.error().kind, BudgetRefusal::Kind::Exhausted);
        QVERIFY(third.error().resetsAt);
    }

    void theLowestLimitOfThoseThatLiveCounts() {
        Bench bench;
        bench.key('a').policy.poolLifetimeLimit = usd("1");
        bench.key('b').policy.poolLifetimeLimit = usd("3");
        QVERIFY(!bench.hold('c', "2"));
        bench.key('a').killedVersion = 1;
        bench.pools.changed();
        QVERIFY(bench.hold('c', "2"));
        bench.key('b').killedVersion = 1;
        bench.pools.changed();
        QVERIFY(bench.hold('c', "200"));
    }

    void whatAKilledKeySpentStaysSpent() {
        Bench bench;
        bench.key('a').policy.poolDailyLimit = usd("1");
        auto hold = bench.hold('b', "0.9");
        QVERIFY(hold);
        bench.settle(std::move(*hold), "0.9");
        bench.key('b').killedVersion = 1;
        bench.pools.changed();
        QVERIFY(!bench.hold('c', "0.2"));
        QVERIFY(bench.hold('c', "0.1"));
    }

    void growthStopsAtThePoolsLimit() {
        Bench bench;
        bench.key('a').policy.poolDailyLimit = usd("1");
        auto mine = bench.hold('a', "0.2");
        auto other = bench.hold('b', "0.2");
        QVERIFY(mine && other);
        QVERIFY(mine->growTo(usd("0.8")));
        const auto more = other->growTo(usd("0.21"));
        QVERIFY(!more);
        QCOMPARE(std::string(more.error().limit), std::string("pool_daily"));
    }

    void yesterdaysSpendIsNotTodays() {
        Bench bench;
        bench.key('a').policy.poolDailyLimit = usd("1");
        auto hold = bench.hold('b', "1");
        QVERIFY(hold);
        bench.settle(std::move(*hold), "1");
        QVERIFY(!bench.hold('c', "0.1"));
        bench.now = *WallTime::parseRfc3339("2026-11-24T00:00:00Z");
        QVERIFY(bench.hold('c', "1"));
    }

    void tellsWhatIsAffordable() {
        Bench bench;
        const KeyId key = bench.key('c').id;
        QVERIFY(!bench.ledger.isCapped(key, bench.key('c').policy));
        bench.key('a').policy.poolDailyLimit = usd("1");
        bench.pools.changed();
        QVERIFY(bench.ledger.isCapped(key, bench.key('c').policy));
        auto hold = bench.hold('b', "0.4");
        QCOMPARE(bench.ledger.affordable(key, bench.key('c').policy, bench.now), usd("0.6"));
        QCOMPARE(bench.ledger.affordableAlone(key, bench.key('c').policy, bench.now), usd("1"));
    }

    void aThousandAtOnceGetNoMoreThanThePoolHas() {
        Bench bench;
        bench.key('a').policy.poolDailyLimit = usd("1");
        std::vector<Hold> holds;
        for (int i = 0; i < 1'000; ++i)
            if (auto hold = bench.hold(static_cast<char>('a' + i % 3), "0.1"))
                holds.push_back(std::move(*hold));
        QCOMPARE(holds.size(), std::size_t{10});
    }
};

QTEST_APPLESS_MAIN(PoolTest)
#include "pool_test.moc"
