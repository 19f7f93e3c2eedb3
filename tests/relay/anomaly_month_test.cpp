// SPDX-License-Identifier: GPL-3.0-or-later
// What the rules make of a month: what fires when something is wrong, and how often when nothing is. Prints both.
#include "tests/support/month.h"

#include <QtTest>

#include <cstdio>

using namespace rubber;
using namespace rubber::anomaly;
using namespace rubber::test;

namespace {

constexpr std::uint64_t kSeeds = 40;

struct Expected {
    Incident incident;
    Habits habits;
    std::vector<Rule> must;
};
const std::vector<Expected> kExpected{
    {Incident::Loop, Habits::Service, {Rule::Loop}},
    {Incident::BurnRate, Habits::Worker, {Rule::BurnRate}},
    {Incident::NewModel, Habits::Fleet, {Rule::NewModel}},
    {Incident::Night, Habits::Worker, {Rule::UnusualHour}},
    {Incident::StolenLocked, Habits::Service, {Rule::Address}},
    {Incident::StolenOpen, Habits::Worker, {Rule::BurnRate, Rule::NewModel, Rule::UnusualHour}},
};

const Finding* firstOf(const Month& month, Rule rule) {
    for (const auto& finding : month.told)
        if (finding.rule == rule && finding.at >= month.incidentAt) return &finding;
    return nullptr;
}

} // namespace

class AnomalyMonthTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSameSeedIsTheSameMonth() {
        const Month one = liveThrough(Habits::Worker, Incident::None, 7), other = liveThrough(Habits::Worker, Incident::None, 7);
        QCOMPARE(one.requests, other.requests);
        QVERIFY(one.fired == other.fired);
        QVERIFY(liveThrough(Habits::Worker, Incident::None, 8).requests != one.requests);
    }
    void whatIsWrongFires() {
        std::printf("\n%-16s %-8s %-13s %8s  %s\n", "incident", "key", "rule", "after", "evidence");
        for (const auto& [incident, habits, must] : kExpected) {
            for (std::uint64_t seed = 1; seed <= 3; ++seed) {
                const Month month = liveThrough(habits, incident, seed);
                for (const Rule rule : must) {
                    const Finding* finding = firstOf(month, rule);
                    QVERIFY2(finding, (std::string(nameOf(incident)) + ", seed " + std::to_string(seed) + ": no " +
                                       std::string(wordOf(rule)))
                                          .c_str());
                    const std::int64_t minutes = (finding->at - month.incidentAt).ms / 60'000;
                    QVERIFY(minutes < 60);
                    if (seed == 1)
                        std::printf("%-16s %-8s %-13s %4d min  %s\n", nameOf(incident), nameOf(habits),
                                    std::string(wordOf(rule)).c_str(), static_cast<int>(minutes),
                                    finding->detail.c_str());
                }
            }
        }
    }
    void aQuietMonthIsQuiet() {
        std::printf("\nfalse alarms a quiet month and key, over %d months each\n%-10s", static_cast<int>(kSeeds), "key");
        for (const auto& row : rules())
            std::printf(" %12s", std::string(row.word).c_str());
        std::printf(" %9s %8s\n", "requests", "bytes");
        int suspensions = 0, alarms = 0, months = 0;
        for (const Habits habits : kAllHabits) {
            std::map<Rule, int> sums;
            std::size_t requests = 0, bytes = 0;
            for (std::uint64_t seed = 1; seed <= kSeeds; ++seed, ++months) {
                const Month month = liveThrough(habits, Incident::None, seed);
                for (const auto& [rule, times] : month.fired) {
                    sums[rule] += times;
                    alarms += times;
                    if (actionOf({}, rule) == AnomalyAction::Suspend) suspensions += times;
                }
                requests += month.requests;
                bytes = std::max(bytes, month.bytes);
            }
            std::printf("%-10s", nameOf(habits));
            for (const auto& row : rules())
                std::printf(" %12.2f", double(sums[row.rule]) / double(kSeeds));
            std::printf(" %9zu %8zu\n", requests / kSeeds, bytes);
            QVERIFY(bytes <= Habit::kMostBytes + sizeof(relay::LoopWatch));
        }
        std::printf("suspensions: %d in %d months; alarms of any kind: %.2f a month and key\n\n", suspensions, months,
                    double(alarms) / months);
        std::fflush(stdout);
        // A key that is stopped for nothing costs its owner more than an alarm does.
        QVERIFY(suspensions * 50 <= months);
        QVERIFY(alarms <= months);
    }
};

QTEST_APPLESS_MAIN(AnomalyMonthTest)
#include "anomaly_month_test.moc"
