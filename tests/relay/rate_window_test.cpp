// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/gate/auth_failures.h"
#include "relay/core/gate/rate_window.h"

#include <QtTest>
#include <deque>
#include <random>

using namespace rubber;
using namespace rubber::relay;

class RateWindowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void letsTheLimitThroughAndNoMore() {
        RateWindow window;
        for (int i = 0; i < 5; ++i)
            QVERIFY(!window.take(1, 5, BootTime{1'000'000}));
        const auto wait = window.take(1, 5, BootTime{1'000'000});
        QVERIFY(wait && *wait >= Duration::seconds(60) && *wait <= Duration::seconds(61));
        QVERIFY(!window.take(1, 5, BootTime{1'000'000} + *wait));
    }

    void neverMoreThanTheLimitInAnySixtySeconds() {
        RateWindow window;
        std::mt19937 random(3);
        std::deque<std::int64_t> passed;
        BootTime now{12'345};
        for (int i = 0; i < 20'000; ++i) {
            now.ms += random() % 700;
            if (window.take(1, 40, now)) continue;
            passed.push_back(now.ms);
            while (passed.front() <= now.ms - 60'000)
                passed.pop_front();
            QVERIFY(passed.size() <= 40);
        }
        QVERIFY(!passed.empty());
    }

    void aWaitIsEnough() {
        RateWindow window;
        BootTime now{5'500};
        for (int i = 0; i < 200; ++i)
            if (const auto wait = window.take(3, 10, now)) {
                now = now + *wait;
                QVERIFY(!window.take(3, 10, now));
            }
    }

    void askingTakesNothing() {
        RateWindow window;
        for (int i = 0; i < 100; ++i)
            QVERIFY(!window.wait(1, 1, BootTime{0}));
        QVERIFY(!window.take(1, 1, BootTime{0}));
        QVERIFY(window.wait(1, 1, BootTime{0}));
    }

    void anAmountAboveTheLimitFitsIntoAnEmptyMinuteOnly() {
        RateWindow window;
        QVERIFY(!window.take(500, 10, BootTime{0}));
        QVERIFY(window.take(1, 10, BootTime{30'000}));
        QVERIFY(!window.take(500, 10, BootTime{61'000}));
    }

    void forgetsAfterALongPause() {
        RateWindow window;
        window.add(1'000'000, BootTime{0});
        QVERIFY(!window.take(5, 5, BootTime{10'000'000}));
    }

    void failedAuthenticationIsCountedPerAddressAndMinute() {
        AuthFailures failures;
        const auto one = *IpAddress::parse("203.0.113.1"), other = *IpAddress::parse("203.0.113.2");
        for (int i = 0; i < 3; ++i)
            QVERIFY(!failures.count(one, 3, BootTime{1'000}));
        const auto wait = failures.count(one, 3, BootTime{2'000});
        QVERIFY(wait && *wait == Duration::seconds(59));
        QVERIFY(!failures.count(other, 3, BootTime{2'000}));
        QVERIFY(!failures.count(one, 3, BootTime{61'000}));
    }

    void anIpv6HouseholdCountsAsOne() {
        AuthFailures failures;
        QVERIFY(!failures.count(*IpAddress::parse("2001:db8::1"), 1, BootTime{0}));
        QVERIFY(failures.count(*IpAddress::parse("2001:db8::2"), 1, BootTime{0}));
    }
};

QTEST_APPLESS_MAIN(RateWindowTest)
#include "rate_window_test.moc"
