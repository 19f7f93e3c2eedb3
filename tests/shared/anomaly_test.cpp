// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/anomaly/habit.h"

#include <QTest>

using namespace rubber;
using namespace rubber::anomaly;

namespace {

constexpr std::int64_t kCent = 10'000'000; // Nano-dollars.

/// A key that is used in working hours, at about the same cost each hour; says what the rules say.
struct Story {
    Habit habit;
    Findings found;
    WallTime now{20'000 * 24 * kHourMs + 9 * kHourMs}; // 9:00 of some day.

    void ask(const char* model = "openai/gpt-4o-mini") { habit.admitted(now, model, found); }
    void answer(std::int64_t nano, bool failure = false) { habit.settled(now, Money::fromNano(nano), failure, found); }
    void request(std::int64_t nano, const char* model = "openai/gpt-4o-mini", bool failure = false) {
        ask(model);
        answer(nano, failure);
    }
    void hour() { now = now + Duration{kHourMs}; }
    /// Days of nine hours with ten requests each, of about a cent.
    void work(int days) {
        for (int day = 0; day < days; ++day) {
            for (int i = 0; i < 9; ++i, hour())
                for (int request_ = 0; request_ < 10; ++request_)
                    request(kCent * (8 + (i + request_ + day) % 5) / 10);
            now = now + Duration{15 * kHourMs};
        }
    }
    /// Words of the rules that fired since the last call.
    QStringList fired() {
        QStringList words;
        for (const auto& finding : found)
            words << QString::fromStdString(std::string(wordOf(finding.rule)));
        found.clear();
        return words;
    }
    std::string lastDetail() const { return found.empty() ? "" : found.back().detail; }
};

const QStringList kNothing;

} // namespace

class AnomalyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theTableHasEveryRuleByName() {
        for (const auto& row : rules()) {
            QVERIFY(ruleOf(row.word) == row.rule);
            QCOMPARE(wordOf(row.rule), row.word);
        }
        QVERIFY(!ruleOf("loops") && !ruleOf("") && !ruleOf("LOOP"));
        QVERIFY(rules()[0].usual == AnomalyAction::Suspend && rules()[1].usual == AnomalyAction::Suspend);
        Policy policy;
        QVERIFY(actionOf(policy, Rule::Loop) == AnomalyAction::Suspend);
        policy.anomalies["loop"] = AnomalyAction::Log;
        QVERIFY(actionOf(policy, Rule::Loop) == AnomalyAction::Log);
        QVERIFY(actionOf(policy, Rule::BurnRate) == AnomalyAction::Suspend);
        QVERIFY(ruleIn("anomaly loop", kSuspendPrefix) == Rule::Loop);
        QVERIFY(!ruleIn("owner", kSuspendPrefix) && !ruleIn("anomaly lop", kSuspendPrefix));
    }
    void aQuietMonthSaysNothing() {
        Story story;
        story.work(30);
        QCOMPARE(story.fired(), kNothing);
    }

    void anHourTenTimesAsDearFires() {
        Story story;
        story.work(5);
        for (int i = 0; i < 9; ++i)
            story.request(10 * kCent);
        QCOMPARE(story.fired(), kNothing); // Nine times.
        story.request(2 * 10 * kCent);
        QCOMPARE(QString::fromStdString(story.lastDetail()),
                 QString("$1.10 in this hour, habit $0.10 (median of 45 hours, the dearest $0.10), 11x"));
        QCOMPARE(story.found.back().mark, std::string("2024-10-09T09"));
        QCOMPARE(story.fired(), QStringList{"burn_rate"});
        story.request(100 * kCent);
        QCOMPARE(story.fired(), kNothing); // Told, once an hour.
        story.hour();
        story.request(200 * kCent);
        QCOMPARE(story.fired(), kNothing); // It has to pass three times the dearest hour there was.
        story.request(440 * kCent);
        QCOMPARE(story.fired(), QStringList{"burn_rate"});
    }
    void aYoungKeyHasNoHabitToPass() {
        Story story;
        story.work(2); // 18 hours of use in two days.
        story.request(10'000 * kCent);
        QCOMPARE(story.fired(), kNothing);
        Story fast; // Many hours of use, but not three days.
        for (int i = 0; i < 60; ++i, fast.hour())
            fast.request(kCent);
        fast.request(10'000 * kCent);
        QCOMPARE(fast.fired(), kNothing);
    }
    void smallMoneyIsNoFire() {
        Story story;
        for (int day = 0; day < 6; ++day, story.now = story.now + Duration{15 * kHourMs})
            for (int i = 0; i < 9; ++i, story.hour())
                story.request(kCent / 100);
        story.request(40 * kCent); // 4,000 times the habit, below half a dollar.
        QCOMPARE(story.fired(), kNothing);
        story.request(11 * kCent);
        QCOMPARE(story.fired(), QStringList{"burn_rate"});
    }
    void anUnevenKeyMayBeUneven() {
        Story story;
        for (int day = 0; day < 10; ++day, story.now = story.now + Duration{15 * kHourMs})
            for (int i = 0; i < 9; ++i, story.hour())
                story.request(i == 4 ? 400 * kCent : 5 * kCent); // One dear hour each day.
        story.request(1'100 * kCent); // 220 times the median, less than three times the dearest.
        QCOMPARE(story.fired(), kNothing);
    }
    void aResumeBeginsTheHourAnewAndAcceptingRaisesTheLimit() {
        Story story;
        story.work(5);
        story.request(120 * kCent);
        QCOMPARE(story.fired(), QStringList{"burn_rate"});
        story.habit.resumed(std::nullopt);
        story.request(80 * kCent);
        QCOMPARE(story.fired(), kNothing);
        story.request(30 * kCent);
        QCOMPARE(story.fired(), QStringList{"burn_rate"}); // As much again.
        story.habit.resumed(Rule::BurnRate); // $2.30 in an hour is normal; $4.60 is not.
        story.request(400 * kCent);
        QCOMPARE(story.fired(), kNothing);
        story.request(100 * kCent);
        QCOMPARE(story.fired(), QStringList{"burn_rate"});
        for (int i = 0; i < 200; ++i, story.hour())
            story.request(10 * kCent);
        story.fired();
        story.request(450 * kCent);
        QCOMPARE(story.fired(), kNothing); // For good.
    }
    void acceptingHoursLaterMeansTheHourThatFired() {
        Story story;
        story.work(5);
        story.request(500 * kCent);
        QCOMPARE(story.fired(), QStringList{"burn_rate"});
        story.hour();
        story.answer(0); // What was running ended in the next hour.
        story.habit.resumed(Rule::BurnRate);
        story.request(900 * kCent);
        QCOMPARE(story.fired(), kNothing);
    }

    void aNewModelIsToldOnceAfterTheFirstDays() {
        Story story;
        story.request(kCent, "a");
        story.request(kCent, "b"); // Still learning.
        story.work(4);
        QCOMPARE(story.fired(), kNothing);
        story.request(kCent, "openai/o1-pro");
        QVERIFY(story.lastDetail().starts_with("openai/o1-pro for the first time; it has used 3 models before"));
        QCOMPARE(story.found.back().mark, std::string("openai/o1-pro once"));
        QCOMPARE(story.fired(), QStringList{"new_model"});
        story.request(kCent, "openai/o1-pro");
        story.request(kCent, "a");
        story.request(kCent, "b");
        QCOMPARE(story.fired(), kNothing);
        story.ask(""); // A call without a model.
        QCOMPARE(story.fired(), kNothing);
    }

    void foreignAddressesAreCountedByTheHour() {
        Story story;
        story.request(kCent);
        story.habit.refused(story.now, "ip_locked", "203.0.113.9", 19, story.found);
        story.habit.refused(story.now, "model_not_allowed", "203.0.113.9", 500, story.found);
        QCOMPARE(story.fired(), kNothing);
        story.hour();
        story.habit.refused(story.now, "ip_locked", "203.0.113.9", 19, story.found);
        QCOMPARE(story.fired(), kNothing); // Another hour.
        story.habit.refused(story.now, "ip_not_allowed", "203.0.113.9", 1, story.found);
        QVERIFY(story.lastDetail().find("20 refused attempts in this hour from 1 foreign addresses") == 0);
        QCOMPARE(story.fired(), QStringList{"address"});
        story.hour();
        for (const char* client : {"203.0.113.9", "203.0.113.10", "203.0.113.9"})
            story.habit.refused(story.now, "ip_locked", client, 1, story.found);
        QCOMPARE(story.fired(), kNothing);
        story.habit.refused(story.now, "ip_locked", "198.51.100.1", 1, story.found);
        QCOMPARE(story.fired(), QStringList{"address"});
        story.habit.resumed(Rule::Address);
        story.hour();
        for (int i = 0; i < 79; ++i)
            story.habit.refused(story.now, "ip_locked", "203.0.113." + std::to_string(i), 1, story.found);
        QCOMPARE(story.fired(), kNothing);
        story.habit.refused(story.now, "ip_locked", "203.0.113.9", 1, story.found);
        QCOMPARE(story.fired(), QStringList{"address"});
    }

    void anHourOfFailuresFiresOnceADay() {
        Story story;
        story.work(5);
        for (int i = 0; i < 19; ++i)
            story.request(0, "openai/gpt-4o-mini", true);
        QCOMPARE(story.fired(), kNothing); // Too few to say.
        story.request(0, "openai/gpt-4o-mini", true);
        QVERIFY(story.lastDetail().starts_with("20 of 20 answers of this hour failed or were left, habit 0 %"));
        QCOMPARE(story.fired(), QStringList{"failures"});
        story.hour();
        for (int i = 0; i < 50; ++i)
            story.request(0, "openai/gpt-4o-mini", true);
        QCOMPARE(story.fired(), kNothing);
        story.work(3);
        for (int i = 0; i < 40; ++i)
            story.request(0, "openai/gpt-4o-mini", i % 3 != 0);
        QCOMPARE(story.fired(), QStringList{"failures"}); // Another day.
    }
    void someFailuresAreNormal() {
        Story story;
        story.work(5);
        for (int i = 0; i < 100; ++i)
            story.request(kCent / 10, "openai/gpt-4o-mini", i % 5 < 2); // 40 %
        QCOMPARE(story.fired(), kNothing);
    }
    void acceptedFailuresAreTheHabit() {
        Story story;
        story.work(5);
        for (int i = 0; i < 30; ++i)
            story.request(0, "openai/gpt-4o-mini", true);
        QCOMPARE(story.fired(), QStringList{"failures"});
        story.habit.resumed(Rule::Failures);
        story.now = story.now + Duration::days(1);
        for (int i = 0; i < 60; ++i)
            story.request(0, "openai/gpt-4o-mini", true);
        QCOMPARE(story.fired(), kNothing);
    }
    void whatCountsAsAFailure() {
        QVERIFY(!isFailure(200, "") && !isFailure(200, "budget_cut") && !isFailure(200, "killed"));
        QVERIFY(isFailure(500, "") && isFailure(429, "") && isFailure(0, ""));
        QVERIFY(isFailure(200, "client_gone") && isFailure(200, "unpriced upstream_cut"));
    }

    void nightWorkOfADayWorkerFires() {
        Story story;
        story.work(14);
        story.now = story.now + Duration{14 * kHourMs}; // 23:00.
        story.ask();
        QVERIFY(story.lastDetail().starts_with("used at 23 h UTC; on 14 days of use in four weeks"));
        QCOMPARE(story.fired(), QStringList{"unusual_hour"});
        story.hour();
        story.hour();
        story.hour();
        story.ask(); // 2:00 of the next day: another day, and as unusual.
        QCOMPARE(story.fired(), QStringList{"unusual_hour"});
        story.hour();
        story.hour();
        story.ask();
        QCOMPARE(story.fired(), kNothing); // Once a day.
    }
    void anHourBesideTheUsualOnesIsUsual() {
        Story story;
        story.work(14);
        story.now = story.now - Duration{kHourMs}; // 8:00.
        story.ask();
        story.now = story.now + Duration{10 * kHourMs}; // 18:00.
        story.ask();
        QCOMPARE(story.fired(), kNothing);
    }
    void aKeyWithoutARhythmHasNoUnusualHour() {
        Story young;
        young.work(6);
        young.now = young.now + Duration{17 * kHourMs};
        young.ask();
        QCOMPARE(young.fired(), kNothing); // Six days are no rhythm.
        Story rare;
        for (int day = 0; day < 25; ++day, rare.now = rare.now + Duration::days(1))
            rare.ask(); // One hour a day.
        rare.now = rare.now + Duration{12 * kHourMs};
        rare.ask();
        QCOMPARE(rare.fired(), kNothing);
    }
    void anAcceptedHourIsUsualForFourWeeks() {
        Story story;
        story.work(14);
        story.now = story.now + Duration{17 * kHourMs}; // 2:00.
        story.ask();
        QCOMPARE(story.fired(), QStringList{"unusual_hour"});
        story.habit.resumed(Rule::UnusualHour);
        story.now = story.now + Duration::days(1);
        story.ask();
        QCOMPARE(story.fired(), kNothing);
    }

    void aLoopMayBeLongerEachTimeItIsAccepted() {
        Habit habit;
        QCOMPARE(habit.loopTimes(), 30u);
        habit.resumed(Rule::Loop);
        QCOMPARE(habit.loopTimes(), 120u);
        habit.resumed(std::nullopt);
        QCOMPARE(habit.loopTimes(), 120u);
        for (int i = 0; i < 100; ++i)
            habit.resumed(Rule::Loop);
        QVERIFY(habit.loopTimes() > 120u && habit.loopTimes() < 10'000'000u);
    }
    void memoryIsBounded() {
        Story story;
        for (int i = 0; i < 5'000; ++i, story.hour()) {
            story.request(kCent, ("model " + std::to_string(i)).c_str());
            story.habit.refused(story.now, "ip_locked", "203.0.113." + std::to_string(i % 250), 1, story.found);
            story.found.clear();
        }
        QVERIFY2(story.habit.bytes() <= Habit::kMostBytes, std::to_string(story.habit.bytes()).c_str());
        QCOMPARE(story.habit.image().hours.size(), kHours);
        QCOMPARE(story.habit.image().models.size(), kModels);
    }
    void aClockThatJumpsMakesNoNoise() {
        Story story;
        story.work(12);
        const WallTime before = story.now;
        story.now = before + Duration::days(400);
        story.request(kCent);
        story.now = before;
        story.request(kCent);
        story.now = before - Duration::days(30);
        story.request(50 * kCent);
        story.now = before;
        story.work(2);
        story.now = WallTime{};
        story.request(kCent);
        QCOMPARE(story.fired(), kNothing);
    }
    void goesOnFromItsImage() {
        Story story;
        story.work(14);
        Story again = story;
        QVERIFY(again.habit.restore(story.habit.image()));
        for (Story* each : {&story, &again}) {
            each->request(200 * kCent);
            each->request(kCent, "new");
        }
        QCOMPARE(again.fired(), story.fired());
        QVERIFY(again.habit.image() == story.habit.image());
        Habit::Image strange = story.habit.image();
        strange.seen.resize(7);
        QVERIFY(!again.habit.restore(strange));
        strange = story.habit.image();
        strange.hours.resize(10'000);
        QVERIFY(!again.habit.restore(strange));
    }
    void anAlertSaysWhatIsDone() {
        Finding finding{Rule::Loop, WallTime{1}, "2026-11-26T14", "the same", {{"times", "30"}}};
        const auto alert = alertOf(KeyId("8Qm2ZxT4bLpA"), finding, AnomalyAction::Suspend);
        QCOMPARE(alert.type, std::string("anomaly.loop"));
        QCOMPARE(alert.mark, std::string("anomaly.loop 2026-11-26T14"));
        QVERIFY(alert.facts.back() == (journal::AlertFact{"action", "suspend"}));
        QCOMPARE(alertOf(KeyId("8Qm2ZxT4bLpA"), finding, AnomalyAction::Log).type, std::string("log.anomaly.loop"));
    }
};

QTEST_APPLESS_MAIN(AnomalyTest)
#include "anomaly_test.moc"
