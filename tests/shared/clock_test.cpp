// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/clock.h"

#include <QTest>

using namespace rubber;

class ClockTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsSpansWithOneUnit() {
        QCOMPARE(Duration::parse("30s")->ms, 30'000);
        QCOMPARE(Duration::parse("15m")->ms, 900'000);
        QCOMPARE(Duration::parse("72h")->ms, Duration::days(3).ms);
        QCOMPARE(Duration::parse("7d")->ms, Duration::days(7).ms);
        QCOMPARE(Duration::parse("2w")->ms, Duration::days(14).ms);
        QCOMPARE(Duration::parse("1500ms")->ms, 1500);
    }
    void refusesOtherSpans() {
        for (const char* text : {"", "7", "d", "0d", "-1d", "+1d", "1.5h", "7 d", " 7d", "7d ", "7D", "1y",
                                 "7dd", "100y", "99999999999999999999d", "36501d", "9223372036854775807ms"})
            QVERIFY2(!Duration::parse(text), text);
    }
    void writesSpansInTheLargestFittingUnit() {
        QCOMPARE(Duration::days(7).toText(), std::string("7d"));
        QCOMPARE(Duration::days(14).toText(), std::string("14d"));
        QCOMPARE(Duration{5'400'000}.toText(), std::string("90m"));
        QCOMPARE(Duration{1500}.toText(), std::string("1500ms"));
        QCOMPARE(Duration{0}.toText(), std::string("0s"));
        for (const std::int64_t ms : {1ll, 999ll, 1000ll, 61'000ll, 3'600'000ll, 86'400'000ll, 604'800'000ll})
            QCOMPARE(Duration::parse(Duration{ms}.toText())->ms, ms);
    }
    void readsTimes() {
        QCOMPARE(WallTime::parseRfc3339("1970-01-01T00:00:00Z")->ms, 0);
        QCOMPARE(WallTime::parseRfc3339("2026-03-10T12:00:00Z")->ms, 1'773'144'000'000);
        QCOMPARE(WallTime::parseRfc3339("2026-03-10")->ms, 1'773'100'800'000);
        QCOMPARE(WallTime::parseRfc3339("2026-03-10T12:00:00.042Z")->ms, 1'773'144'000'042);
        QCOMPARE(WallTime::parseRfc3339("2026-03-10T12:00:00.0429999Z")->ms, 1'773'144'000'042);
        QCOMPARE(WallTime::parseRfc3339("2026-03-10T14:30:00+02:30")->ms, 1'773'144'000'000);
        QCOMPARE(WallTime::parseRfc3339("2026-03-10T07:00:00-05:00")->ms, 1'773'144'000'000);
        QCOMPARE(WallTime::parseRfc3339("2024-02-29")->ms, 1'709'164'800'000);
        QCOMPARE(WallTime::parseRfc3339("1969-12-31T23:59:59.999Z")->ms, -1);
    }
    void refusesOtherTimes() {
        for (const char* text : {"",
                                 "2026",
                                 "2026-3-10",
                                 "2026-13-01",
                                 "2026-00-01",
                                 "2026-02-30",
                                 "2025-02-29",
                                 "2026-03-10T",
                                 "2026-03-10T12:00Z",
                                 "2026-03-10T24:00:00Z",
                                 "2026-03-10T12:60:00Z",
                                 "2026-03-10T12:00:61Z",
                                 "2026-03-10T12:00:60Z",
                                 "2026-03-10T12:00:00",
                                 "2026-03-10T12:00:00.Z",
                                 "2026-03-10 12:00:00Z",
                                 "2026-03-10T12:00:00Zx",
                                 "2026-03-10T12:00:00+2:00",
                                 "2026-03-10T12:00:00+24:00",
                                 "0000-01-01T00:00:00+01:00",
                                 " 2026-03-10",
                                 "9999-12-31T23:59:59-00:01"})
            QVERIFY2(!WallTime::parseRfc3339(text), text);
    }
    void aLeapSecondBelongsToTheDayItEnds() {
        const auto leap = WallTime::parseRfc3339("2016-12-31T23:59:60Z");
        QVERIFY(leap.has_value());
        QCOMPARE(UtcDay::of(*leap).begin().toRfc3339(), std::string("2016-12-31T00:00:00Z"));
    }
    void writesTimes() {
        QCOMPARE(WallTime{1'773'144'000'042}.toRfc3339(), std::string("2026-03-10T12:00:00Z"));
        QCOMPARE(WallTime{1'773'144'000'042}.toRfc3339Ms(), std::string("2026-03-10T12:00:00.042Z"));
        QCOMPARE(WallTime{-1}.toRfc3339Ms(), std::string("1969-12-31T23:59:59.999Z"));
        QCOMPARE(WallTime{INT64_MAX}.toRfc3339(), std::string("9999-12-31T23:59:59Z"));
        QCOMPARE(WallTime{INT64_MIN}.toRfc3339(), std::string("0000-01-01T00:00:00Z"));
    }
    void readsBackWhatItWrites() {
        for (std::int64_t ms = -62'167'219'200'000; ms < 253'402'300'799'999; ms += 999'999'999'937)
            QCOMPARE(WallTime::parseRfc3339(WallTime{ms}.toRfc3339Ms())->ms, ms);
    }
    void daysBeginAtMidnightUtc() {
        QCOMPARE(UtcDay::of(WallTime{0}).number, 0);
        QCOMPARE(UtcDay::of(WallTime{86'399'999}).number, 0);
        QCOMPARE(UtcDay::of(WallTime{86'400'000}).number, 1);
        QCOMPARE(UtcDay::of(WallTime{-1}).number, -1);
        QCOMPARE(UtcDay::of(WallTime{-86'400'000}).number, -1);
        QCOMPARE(UtcDay{3}.next().begin().ms, 4 * 86'400'000);
    }
    void theMachineClocksGoForward() {
        const SystemClock clock;
        const BootTime before = clock.boot();
        QVERIFY(clock.wall().ms > 1'600'000'000'000);
        QVERIFY(clock.boot() >= before);
    }
};

QTEST_APPLESS_MAIN(ClockTest)
#include "clock_test.moc"
