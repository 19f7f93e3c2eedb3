// SPDX-License-Identifier: GPL-3.0-or-later
// Anomalies through the gate: what is suspended, told and remembered.
#include "relay/core/snapshot.h"
#include "tests/support/gate_agent.h"

#include <QtTest>

using namespace rubber;
using namespace rubber::relay;
using namespace rubber::test;

namespace {

Policy with(const char* rule, AnomalyAction action) {
    Policy policy = capped("1000");
    policy.anomalies[rule] = action;
    return policy;
}

/// An agent that asks and is answered.
struct Asking : Agent {
    explicit Asking(const Policy& policy = capped("1000")) : Agent(policy) {}
    std::string ask(const std::string& words, const std::string& cost = "0.001") {
        const std::string no =
            call(R"({"model":"openai/gpt-4o-mini","messages":[{"role":"user","content":")" + words + R"("}],"max_tokens":100})");
        if (no.empty()) finish(cost);
        if (no.empty()) last.reset();
        return no;
    }
    /// The refusal that ends it, and after how many answers.
    std::pair<std::string, int> askUntilRefused(const std::string& words, int most = 200) {
        for (int i = 0; i < most; ++i)
            if (const std::string no = ask(words); !no.empty()) return {no, i};
        return {"", most};
    }
    /// Ten requests an hour, nine hours a day.
    void work(int days) {
        for (int day = 0; day < days; ++day) {
            for (int hour = 0; hour < 9; ++hour, house.clock.advance(Duration::seconds(3'600)))
                for (int i = 0; i < 5; ++i)
                    if (const auto no = ask("task " + std::to_string(++m_tasks), "0.02"); !no.empty()) qFatal("%s", no.c_str());
            house.clock.advance(Duration::seconds(15 * 3'600));
        }
    }
    void resume(const std::string& reason) {
        journal::SuspendRecord record;
        record.key = token.id;
        record.suspended = false;
        record.reason = reason;
        record.at = house.clock.wall();
        if (!house.state->record(record, true)) qFatal("resume");
    }
    /// Stops and starts the relay; the journal's records stay.
    void restart(bool cleanly) {
        last.reset();
        gate.reset();
        house.makeDurable();
        if (cleanly)
            house.cleanStop();
        else
            house.crash();
        if (!house.open()) qFatal("open");
        gate = std::make_unique<Gate>(*house.state);
        memo.emplace();
    }
    std::vector<journal::AlertRecord> told(std::string_view type) {
        std::vector<journal::AlertRecord> found;
        for (auto& alert : records<journal::AlertRecord>())
            if (alert.type == type) found.push_back(alert);
        return found;
    }

    int anomalies() {
        int count = 0;
        for (const auto& alert : records<journal::AlertRecord>())
            count += alert.type.find("anomaly.") != std::string::npos;
        return count;
    }

private:
    int m_tasks = 0;
};

} // namespace

class AnomalyGateTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aLoopSuspendsAndTheRequestThatWasLetInGoesOn() {
        Asking agent;
        QCOMPARE(agent.askUntilRefused("again"), (std::pair<std::string, int>{"key_suspended", 31}));
        QCOMPARE(agent.key().suspendedBecause, std::string("anomaly loop"));
        QCOMPARE(agent.house.state->ledger().openHolds(), std::size_t{0}); // Each was settled.
        const auto told = agent.told("anomaly.loop");
        QCOMPARE(told.size(), std::size_t{1});
        QVERIFY(told[0].detail.starts_with("the same request 30 times in "));
        QVERIFY(told[0].facts.back() == (journal::AlertFact{"action", "suspend"}));
        // Nothing of what was asked is in the journal.
        for (const auto& alert : told)
            QVERIFY(alert.detail.find("again") == std::string::npos);
    }
    void differentRequestsSuspendNobody() {
        Asking agent;
        for (int i = 0; i < 100; ++i)
            QCOMPARE(agent.ask("task " + std::to_string(i)), std::string());
        QCOMPARE(agent.anomalies(), 0);
    }
    void slowRepetitionSuspendsNobody() {
        Asking agent;
        for (int i = 0; i < 100; ++i, agent.house.clock.advance(Duration::seconds(60)))
            QCOMPARE(agent.ask("are you well?"), std::string());
        QCOMPARE(agent.anomalies(), 0);
    }
    void thePolicySaysWhatHappens() {
        Asking alerts(with("loop", AnomalyAction::Alert));
        QCOMPARE(alerts.askUntilRefused("again", 70).first, std::string());
        QCOMPARE(alerts.told("anomaly.loop").size(), std::size_t{1});
        Asking logs(with("loop", AnomalyAction::Log));
        QCOMPARE(logs.askUntilRefused("again", 70).first, std::string());
        QVERIFY(logs.told("anomaly.loop").empty());
        QCOMPARE(logs.told("log.anomaly.loop").size(), std::size_t{1});
    }
    void aResumeLiftsAndAcceptingAllowsMore() {
        Asking agent;
        agent.askUntilRefused("again");
        agent.resume("owner");
        QCOMPARE(agent.askUntilRefused("again"), (std::pair<std::string, int>{"key_suspended", 31}));
        QCOMPARE(agent.told("anomaly.loop").size(), std::size_t{1}); // Told once an hour; the suspension has its own row.
        agent.resume("accepted loop");
        QCOMPARE(agent.askUntilRefused("again"), (std::pair<std::string, int>{"key_suspended", 121}));
    }
    void anExpensiveHourSuspends() {
        Asking agent;
        agent.work(4);
        QCOMPARE(agent.anomalies(), 0);
        QCOMPARE(agent.ask("a dear one", "0.90"), std::string());
        QCOMPARE(agent.ask("another", "0.15"), std::string());
        QCOMPARE(agent.ask("a third", "0.01"), std::string("key_suspended"));
        QCOMPARE(agent.key().suspendedBecause, std::string("anomaly burn_rate"));
        const auto told = agent.told("anomaly.burn_rate");
        QCOMPARE(told.size(), std::size_t{1});
        QCOMPARE(told[0].detail, std::string("$1.05 in this hour, habit $0.10 (median of 36 hours, the dearest $0.10), 10x"));
    }
    void aSettlementOfARunningRequestIsSeenWhenItEnds() {
        Asking agent;
        agent.work(4);
        QCOMPARE(agent.call(chat()), std::string());
        auto running = std::move(agent.last);
        QCOMPARE(agent.ask("a dear one", "2.00"), std::string());
        QCOMPARE(agent.ask("more"), std::string("key_suspended"));
        agent.finish(*running, "0.50"); // What runs goes on, and is paid for.
        QCOMPARE(agent.records<journal::SettleRecord>().back().cost, dollars("0.50"));
        running.reset();
    }
    void aNewModelIsToldOnce() {
        Asking agent;
        agent.work(4);
        QCOMPARE(agent.call(chat(R"(,"max_tokens":100)", "openai/gpt-4o")), std::string());
        agent.finish("0.001");
        QCOMPARE(agent.call(chat(R"(,"max_tokens":100)", "openai/gpt-4o")), std::string());
        agent.finish("0.001");
        QCOMPARE(agent.told("anomaly.new_model").size(), std::size_t{1});
        QVERIFY(agent.key().suspendedBecause.empty());
    }
    void foreignAddressesAreToldWithTheNextTick() {
        Policy policy = capped("1000");
        policy.ipLock.mode = IpLock::Mode::FirstUse;
        Asking agent(policy);
        QCOMPARE(agent.ask("mine"), std::string());
        for (const char* address : {"198.51.100.1", "198.51.100.2", "198.51.100.3"}) {
            agent.address = *IpAddress::parse(address);
            QCOMPARE(agent.ask("stolen"), std::string("ip_locked"));
        }
        agent.house.state->tick();
        QCOMPARE(agent.told("anomaly.address").size(), std::size_t{1});
    }
    void aSuspensionSurvivesACrash() {
        Asking agent;
        agent.askUntilRefused("again");
        agent.restart(false);
        QCOMPARE(agent.key().suspendedBecause, std::string("anomaly loop"));
    }
    void aHabitIsTheSameFromTheJournalAndFromASnapshot() {
        Asking agent;
        agent.work(14);
        agent.ask("a dear one", "3.00");
        agent.resume("accepted burn_rate");
        const auto before = agent.key().habit->image();
        QVERIFY(before.hours.size() > 100 && before.acceptedSpend > 0);
        agent.restart(false); // From the records.
        QVERIFY(agent.key().habit);
        QVERIFY(agent.key().habit->image() == before);
        agent.restart(true); // From the snapshot of a clean stop.
        QVERIFY(agent.key().habit->image() == before);
    }
    void aStartDoesNotActOnTheDaysBefore() {
        Asking agent(with("burn_rate", AnomalyAction::Alert));
        agent.work(4);
        agent.ask("a dear one", "5.00");
        QCOMPARE(agent.told("anomaly.burn_rate").size(), std::size_t{1});
        agent.restart(false);
        agent.house.state->tick();
        QCOMPARE(agent.told("anomaly.burn_rate").size(), std::size_t{1});
    }
    void aKeyThatWasNeverUsedHasNoHabit() {
        Agent agent;
        QVERIFY(!agent.key().habit && !agent.key().loops);
    }
};

QTEST_APPLESS_MAIN(AnomalyGateTest)
#include "anomaly_gate_test.moc"
