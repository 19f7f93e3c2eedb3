// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/money/ledger.h"

#include "tests/support/fake_clock.h"

#include <QtTest>

#include <random>

using namespace rubber;
using namespace rubber::relay;
using Kind = BudgetRefusal::Kind;

namespace {

const KeyId kKey("8Qm2ZxT4bLpA");

Money usd(const char* text) { return *Money::parse(text); }

/// A ledger over a journal that is a vector.
struct Bench {
    test::FakeClock clock;
    std::vector<journal::Record> records;
    std::vector<journal::SettleRecord> told;
    bool full = false;
    Policy policy;
    Ledger ledger{
        LedgerSink{[this](const journal::Payload& payload) -> Result<std::uint64_t> {
                       if (full) return fail(ErrorCode::Unavailable, "full");
                       records.push_back({records.size() + 1, payload});
                       return records.size();
                   },
                   {},
                   [this](const journal::SettleRecord& row, std::uint64_t) { told.push_back(row); }}};

    tl::expected<Hold, BudgetRefusal> hold(const char* amount) {
        journal::RequestFactsRow facts;
        facts.key = kKey;
        facts.admittedAt = clock.wall();
        return ledger.hold(std::move(facts), policy, usd(amount), clock.wall());
    }
    std::uint64_t settle(Hold hold, const char* cost, bool later = false) {
        Settlement settlement;
        settlement.row.cost = usd(cost);
        settlement.row.mode = journal::SettleMode::Exact;
        settlement.lookUpLater = later;
        return ledger.settle(std::move(hold), std::move(settlement));
    }
    Account& account() { return ledger.account(kKey); }
    /// The same journal, read by a ledger that just started.
    Account replayed() const {
        Ledger other(LedgerSink{});
        for (const auto& record : records)
            other.apply(record);
        const Account* found = other.find(kKey);
        return found ? *found : Account{};
    }
};

} // namespace

class LedgerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void holdsAndSettles() {
        Bench bench;
        bench.policy.dailyLimit = usd("5");
        auto hold = bench.hold("1");
        QVERIFY(hold);
        QCOMPARE(bench.account().heldToday, usd("1"));
        bench.settle(std::move(*hold), "0.3");
        QCOMPARE(bench.account().heldToday, Money());
        QCOMPARE(bench.account().spentToday, usd("0.3"));
        QCOMPARE(bench.account().spentLifetime, usd("0.3"));
        QCOMPARE(bench.ledger.openHolds(), std::size_t{0});
        QCOMPARE(bench.account(), bench.replayed());
    }

    void givesExactlyTenOfAThousandHoldsOnACapThatFitsTen() {
        Bench bench;
        bench.policy.dailyLimit = usd("1.00");
        std::vector<Hold> holds;
        int busy = 0;
        for (int i = 0; i < 1'000; ++i) {
            auto hold = bench.hold("0.10");
            if (hold)
                holds.push_back(std::move(*hold));
            else if (hold.error().kind == Kind::Busy)
                ++busy;
        }
        QCOMPARE(holds.size(), std::size_t{10});
        QCOMPARE(busy, 990);
        QCOMPARE(bench.ledger.totalHeld(), usd("1.00"));
    }

    void tellsBusyFromExhaustedFromTooLarge() {
        Bench bench;
        bench.policy.dailyLimit = usd("1.00");
        auto running = bench.hold("0.60");
        auto refused = bench.hold("0.60");
        QVERIFY(!refused && refused.error().kind == Kind::Busy);
        QCOMPARE(refused.error().held, usd("0.60"));
        QCOMPARE(*refused.error().resetsAt, UtcDay::of(bench.clock.wall()).next().begin());
        refused = bench.hold("1.01");
        QVERIFY(!refused && refused.error().kind == Kind::OverRequest);
        bench.settle(std::move(*running), "0.60");
        refused = bench.hold("0.60"); // Would never fit beside what is spent.
        QVERIFY(!refused && refused.error().kind == Kind::OverRequest);
        bench.settle(*bench.hold("0.40"), "0.40");
        refused = bench.hold("0.01");
        QVERIFY(!refused && refused.error().kind == Kind::Exhausted);
        QCOMPARE(refused.error().spent, usd("1.00"));
    }

    void refusesPastTheRequestCeilingAndTheRequestCount() {
        Bench bench;
        bench.policy.maxRequestCost = usd("0.50");
        bench.policy.totalRequests = 2;
        auto refused = bench.hold("0.51");
        QVERIFY(!refused && refused.error().kind == Kind::OverRequest);
        QCOMPARE(std::string(refused.error().limit), std::string("request"));
        bench.settle(*bench.hold("0.50"), "0");
        bench.settle(*bench.hold("0.50"), "0");
        refused = bench.hold("0.01");
        QVERIFY(!refused && refused.error().kind == Kind::Exhausted);
        QCOMPARE(std::string(refused.error().limit), std::string("total_requests"));
    }

    void letsFreeRequestsPassASpentBudget() {
        Bench bench;
        bench.policy.dailyLimit = usd("0.00");
        QVERIFY(bench.hold("0.00"));
        QVERIFY(!bench.hold("0.000000001"));
    }

    void keepsSettledAndHeldBelowBothCapsWhateverHappens() {
        std::mt19937 random(11);
        Bench bench;
        bench.policy.dailyLimit = usd("3.00");
        bench.policy.lifetimeLimit = usd("20.00");
        std::vector<Hold> holds;
        for (int i = 0; i < 20'000; ++i) {
            const auto cents = [&](unsigned most) {
                return Money::fromNano(static_cast<std::int64_t>(random() % most) * 10'000'000);
            };
            switch (random() % 5) {
            case 0:
            case 1: {
                journal::RequestFactsRow facts;
                facts.key = kKey;
                if (auto hold = bench.ledger.hold(facts, bench.policy, cents(60), bench.clock.wall()))
                    holds.push_back(std::move(*hold));
                break;
            }
            case 2:
                if (!holds.empty()) std::ignore = holds[random() % holds.size()].growTo(cents(200));
                break;
            case 3:
                if (!holds.empty()) {
                    const std::size_t at = random() % holds.size();
                    Settlement settlement;
                    settlement.row.cost = Money::fromNano(holds[at].amount().nano() / (1 + random() % 4));
                    settlement.lookUpLater = random() % 8 == 0;
                    const RequestId request = holds[at].request();
                    bench.ledger.settle(std::move(holds[at]), settlement);
                    if (settlement.lookUpLater) bench.ledger.settleLookedUp(request, settlement.row);
                    holds.erase(holds.begin() + static_cast<std::ptrdiff_t>(at));
                }
                break;
            default:
                if (random() % 50 == 0)
                    bench.clock.jumpWall(
                        Duration{static_cast<std::int64_t>(random() % 172800000) - 40'000'000});
                break;
            }
            const Account& account = bench.account();
            QVERIFY(account.spentToday + account.heldToday <= usd("3.00"));
            QVERIFY(account.spentPrevious + account.heldPrevious <= usd("3.00"));
            QVERIFY(account.spentLifetime + account.heldLifetime <= usd("20.00"));
            QCOMPARE(bench.ledger.openHolds(), holds.size());
            QVERIFY(bench.ledger.affordable(kKey, bench.policy, bench.clock.wall()) >= Money());
        }
        bench.account().roll(bench.account().day);
        QCOMPARE(bench.account(), bench.replayed());
    }

    void saysWhatIsAffordable() {
        Bench bench;
        QCOMPARE(bench.ledger.affordable(kKey, bench.policy, bench.clock.wall()), Money::max());
        bench.policy.dailyLimit = usd("1.00");
        bench.policy.maxRequestCost = usd("0.70");
        QCOMPARE(bench.ledger.affordable(kKey, bench.policy, bench.clock.wall()), usd("0.70"));
        auto hold = bench.hold("0.60");
        QCOMPARE(bench.ledger.affordable(kKey, bench.policy, bench.clock.wall()), usd("0.40"));
        QVERIFY(!bench.hold("0.400000001"));
        QVERIFY(bench.hold("0.40"));
    }

    void settlesAnOverrunInFullAndSaysSo() {
        Bench bench;
        bench.policy.dailyLimit = usd("1.00");
        bench.settle(*bench.hold("1.00"), "1.20");
        QCOMPARE(bench.account().spentToday, usd("1.20"));
        QVERIFY(bench.told.back().overrun);
        QVERIFY(bench.hold("0.01").error().kind == Kind::Exhausted);
    }

    void neverPaysAnybodyBack() {
        Bench bench;
        auto hold = bench.hold("1.00");
        Settlement settlement;
        settlement.row.cost = Money::fromNano(-5);
        bench.ledger.settle(std::move(*hold), settlement);
        QCOMPARE(bench.account().spentToday, usd("1.00"));
        QVERIFY(bench.told.back().mode == journal::SettleMode::Held);
    }

    void chargesAHoldThatIsDroppedInFull() {
        Bench bench;
        { auto hold = bench.hold("0.70"); }
        QCOMPARE(bench.account().spentToday, usd("0.70"));
        QCOMPARE(bench.account().running, 0u);
        QCOMPARE(bench.told.size(), std::size_t{1});
        QCOMPARE(bench.told.back().note, std::string("dropped"));
    }

    void settlesOnceHoweverOftenAHoldMoves() {
        Bench bench;
        {
            auto hold = bench.hold("0.70");
            Hold other = std::move(*hold);
            Hold third;
            third = std::move(other);
            Hold& same = third;
            third = std::move(same);
            QVERIFY(third.open());
            bench.settle(std::move(third), "0.10");
        }
        QCOMPARE(bench.told.size(), std::size_t{1});
        QCOMPARE(bench.account().spentToday, usd("0.10"));
    }

    void chargesWhatAnAssignmentWouldForget() {
        Bench bench;
        auto first = bench.hold("0.30"), second = bench.hold("0.20");
        *first = std::move(*second);
        QCOMPARE(bench.account().spentToday, usd("0.30"));
        QCOMPARE(bench.account().heldToday, usd("0.20"));
    }

    void growsOnlyWithinTheCaps() {
        Bench bench;
        bench.policy.dailyLimit = usd("1.00");
        bench.policy.maxRequestCost = usd("0.90");
        auto hold = bench.hold("0.50"), other = bench.hold("0.30");
        QVERIFY(hold->growTo(usd("0.70")));
        QCOMPARE(hold->amount(), usd("0.70"));
        QVERIFY(hold->growTo(usd("0.70"))); // Not a record.
        QCOMPARE(bench.records.size(), std::size_t{3});
        QVERIFY(!hold->growTo(usd("0.71")));
        QVERIFY(!hold->growTo(usd("0.91")));
        QCOMPARE(hold->amount(), usd("0.70"));
        QCOMPARE(bench.account(), bench.replayed());
    }

    void growsUnderTheNewLimitsAfterAnEdit() {
        Bench bench;
        bench.policy.dailyLimit = usd("1.00");
        auto hold = bench.hold("0.50");
        bench.policy.dailyLimit = usd("0.55");
        bench.ledger.limitsChanged(kKey, bench.policy);
        QVERIFY(!hold->growTo(usd("0.60")));
        QVERIFY(hold->growTo(usd("0.55")));
    }

    void countsARequestForTheDayItWasAdmitted() {
        Bench bench;
        bench.policy.dailyLimit = usd("1.00");
        auto late = bench.hold("0.80");
        bench.clock.setWall(UtcDay::of(bench.clock.wall()).next().begin());
        auto early = bench.hold("0.90"); // A new day, all of it free.
        QVERIFY(early);
        QCOMPARE(bench.account().heldToday, usd("0.90"));
        QVERIFY(late->growTo(usd("1.00"))); // Against yesterday's cap ...
        QVERIFY(!late->growTo(usd("1.01")));
        bench.settle(std::move(*late), "0.70"); // ... and spent yesterday.
        QCOMPARE(bench.account().spentToday, Money());
        QCOMPARE(bench.account().heldToday, usd("0.90"));
        QCOMPARE(bench.account().spentPrevious, usd("0.70"));
        QCOMPARE(bench.account().spentLifetime, usd("0.70"));
        QCOMPARE(bench.account(), bench.replayed());
    }

    void refusesToGrowAHoldWhoseDayIsForgotten() {
        Bench bench;
        bench.policy.dailyLimit = usd("1.00");
        auto old = bench.hold("0.10");
        for (int day = 0; day < 2; ++day) {
            bench.clock.advance(Duration::days(1));
            bench.settle(*bench.hold("0.10"), "0.10");
        }
        QVERIFY(!old->growTo(usd("0.20")));
        bench.settle(std::move(*old), "0.05");
        QCOMPARE(bench.account().spentLifetime, usd("0.25"));
        QCOMPARE(bench.account().heldLifetime, Money());
    }

    void opensNoSecondTodayWhenTheClockGoesBack() {
        Bench bench;
        bench.policy.dailyLimit = usd("1.00");
        bench.settle(*bench.hold("1.00"), "1.00");
        bench.clock.jumpWall(Duration::days(-1));
        QVERIFY(bench.hold("0.01").error().kind == Kind::Exhausted);
        bench.clock.jumpWall(Duration::days(1));
        QVERIFY(!bench.hold("0.01"));
        bench.clock.jumpWall(Duration::days(1));
        QVERIFY(bench.hold("0.01"));
    }

    void keepsTheFullHoldWhileACostIsLookedUp() {
        Bench bench;
        bench.policy.dailyLimit = usd("1.00");
        auto hold = bench.hold("0.80");
        const RequestId request = hold->request();
        QVERIFY(bench.settle(std::move(*hold), "0", true) > 0);
        QCOMPARE(bench.account().heldToday, usd("0.80"));
        QCOMPARE(bench.account().lookingUp, 1u);
        QCOMPARE(bench.ledger.lookingUp().size(), std::size_t{1});
        QVERIFY(!bench.hold("0.30"));
        QCOMPARE(bench.ledger.forfeitOpenHolds("crash", bench.clock.wall()),
                 std::size_t{0}); // It is asked for again.
        journal::SettleRecord row;
        row.cost = usd("0.25");
        row.mode = journal::SettleMode::Lookup;
        QVERIFY(bench.ledger.settleLookedUp(request, row) > 0);
        QCOMPARE(bench.ledger.settleLookedUp(request, row), std::uint64_t{0}); // Once.
        QCOMPARE(bench.account().spentToday, usd("0.25"));
        QCOMPARE(bench.account().heldToday, Money());
        QCOMPARE(bench.account().lookingUp, 0u);
        QCOMPARE(bench.account(), bench.replayed());
    }

    void forfeitsWhatIsOpenInFullAndVisibly() {
        Bench bench;
        std::vector<journal::Record> records;
        {
            auto first = bench.hold("0.30"), second = bench.hold("0.20");
            records = bench.records;
        }
        Bench restarted;
        restarted.records = records;
        for (const auto& record : records)
            restarted.ledger.apply(record);
        QCOMPARE(restarted.ledger.forfeitOpenHolds("crash", restarted.clock.wall()), std::size_t{2});
        QCOMPARE(restarted.account().spentToday, usd("0.50"));
        QCOMPARE(restarted.ledger.openHolds(), std::size_t{0});
        const auto& forfeit = std::get<journal::ForfeitRecord>(restarted.records.back().payload);
        QCOMPARE(forfeit.reason, std::string("crash"));
        QVERIFY(forfeit.facts.request == RequestId{2});
        QCOMPARE(restarted.account(), restarted.replayed());
        QCOMPARE(restarted.ledger.forfeitOpenHolds("crash", restarted.clock.wall()), std::size_t{0});
    }

    void givesNoHoldThatCannotBeRecorded() {
        Bench bench;
        bench.full = true;
        const auto hold = bench.hold("0.10");
        QVERIFY(!hold && hold.error().kind == Kind::Unrecorded);
        QCOMPARE(bench.account().heldToday, Money());
    }

    void chargesAPowerCutTheJournalHasNoRoomFor() {
        Bench bench;
        bench.settle(std::move(*bench.hold("0.30")), "0.10");
        journal::ForfeitRecord forfeit;
        forfeit.facts.key = kKey;
        forfeit.facts.day = bench.account().day;
        forfeit.amount = usd("0.30");
        bench.full = true;
        bench.ledger.forfeit(forfeit);
        QCOMPARE(bench.account().spentToday, usd("0.40"));
        QVERIFY(bench.account().lastPowerCut >= bench.account().lastHold);
        bench.full = false;
        QVERIFY(bench.ledger.writeWaiting());
        QCOMPARE(bench.replayed().spentLifetime, usd("0.40"));
        QVERIFY(bench.hold("0.10")); // And the next hold may be lost in its turn.
        QVERIFY(bench.account().lastPowerCut < bench.account().lastHold);
    }

    void chargesASettlementTheJournalHasNoRoomForAndWritesItLater() {
        Bench bench;
        auto first = bench.hold("0.30"), second = bench.hold("0.30");
        bench.full = true;
        QCOMPARE(bench.settle(std::move(*first), "0.10"), kNotYetJournalled);
        QCOMPARE(bench.account().spentToday, usd("0.10"));
        bench.full = false;
        QVERIFY(!bench.hold("0.01"));                                          // What waits goes first.
        QCOMPARE(bench.settle(std::move(*second), "0.20"), kNotYetJournalled); // In order.
        QVERIFY(bench.ledger.writeWaiting());
        QCOMPARE(bench.account(), bench.replayed());
        QVERIFY(bench.hold("0.01"));
    }
};

QTEST_APPLESS_MAIN(LedgerTest)
#include "ledger_test.moc"
