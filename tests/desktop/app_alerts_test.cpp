// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest> // First: moc 6.4 stumbles over standard headers when no Qt header came before.

#include "tests/desktop/alert_room.h"

using namespace rubber;
using namespace rubber::desktop;
using namespace rubber::test;

/// Every rule by a fake clock: that it fires, that it fires once, and when it fires again.
class AppAlertsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLimitThatIsNearedIsToldOnceADay() {
        AlertRoom room;
        QCOMPARE(fresh(room.check(room.status(dollars(399)))), QByteArray());
        const AlertCheck near = room.check(room.status(dollars(400)));
        QCOMPARE(fresh(near), QByteArray("daily_near*1"));
        QVERIFY(near.fresh[0].severity == Severity::Warning);
        QVERIFY(near.fresh[0].keyName == "ci");
        QVERIFY(near.fresh[0].relayName == "home-lab");
        QCOMPARE(evidence(near.fresh[0], "spent"), QByteArray("4.00"));
        QCOMPARE(evidence(near.fresh[0], "percent"), QByteArray("80"));
        QCOMPARE(evidence(near.fresh[0], "day"), QByteArray("2026-03-10"));
        QCOMPARE(near.notify.size(), std::size_t{1});
        QCOMPARE(fresh(room.check(room.status(dollars(450)))), QByteArray());
        QCOMPARE(fresh(room.check(room.status(dollars(500)))), QByteArray("daily_reached*1"));
        QCOMPARE(fresh(room.check(room.status(dollars(510)))), QByteArray());
        room.clock.advance(Duration::days(1));
        QCOMPARE(fresh(room.check(room.status(dollars(100)))), QByteArray());
        QCOMPARE(fresh(room.check(room.status(dollars(410)))), QByteArray("daily_near*1"));
    }
    void aLifetimeLimitIsToldOnceForEachLimit() {
        AlertRoom room;
        QCOMPARE(fresh(room.check(room.status({}, dollars(1600)))), QByteArray("lifetime_near*1"));
        room.clock.advance(Duration::days(40));
        QCOMPARE(fresh(room.check(room.status({}, dollars(1700)))), QByteArray());
        QCOMPARE(fresh(room.check(room.status({}, dollars(2000)))), QByteArray("lifetime_reached*1"));
        auto raised = room.status({}, dollars(3300));
        raised.keys[0].live->policy.lifetimeLimit = dollars(4000);
        QCOMPARE(fresh(room.check(raised)), QByteArray("lifetime_near*1"));
    }
    void onlyTheHighestOfSeveralStepsIsTold() {
        AlertRoom room;
        room.set(AlertRule::DailyNear, {}, std::vector<std::int64_t>{95, 50, 80});
        QCOMPARE(fresh(room.check(room.status(dollars(250)))), QByteArray("daily_near*1"));
        const AlertCheck both = room.check(room.status(dollars(480)));
        QCOMPARE(fresh(both), QByteArray("daily_near*1"));
        QCOMPARE(evidence(both.fresh[0], "step"), QByteArray("95"));
        QCOMPARE(fresh(room.check(room.status(dollars(481)))), QByteArray());
    }
    void limitsAreAlsoSeenInTheRowsAlone() {
        AlertRoom room;
        room.settle(3'900'000'000);
        QCOMPARE(fresh(room.check()), QByteArray());
        room.settle(200'000'000);
        QCOMPARE(fresh(room.check()), QByteArray("daily_near*1"));
        QCOMPARE(fresh(room.check(room.status(dollars(410)))), QByteArray()); // The same occasion.
        room.settle(900'000'000);
        QCOMPARE(fresh(room.check()), QByteArray("daily_reached*1"));
    }
    void aRowBelongsToTheDayItWasAdmitted() {
        AlertRoom room;
        room.settle(4'000'000'000);
        QCOMPARE(fresh(room.check()), QByteArray("daily_near*1"));
        room.clock.advance(Duration::days(1));
        const auto yesterday = UtcDay::of(room.clock.wall()).number - 1;
        room.settle(500'000'000).day = yesterday;
        QCOMPARE(fresh(room.check()), QByteArray());
        room.settle(600'000'000).day = yesterday;
        const AlertCheck late = room.check();
        QCOMPARE(fresh(late), QByteArray("daily_reached*1"));
        QCOMPARE(evidence(late.fresh[0], "day"), QByteArray("2026-03-10"));
    }
    void aRestartTellsNothingTwice() {
        AlertRoom room;
        room.row("refuse", "model_not_allowed").count = 2;
        QCOMPARE(fresh(room.check(room.status(dollars(400)))),
                 QByteArray("model_not_allowed*2 daily_near*1"));
        App again(room.options(), room.clock, room.relay);
        VERIFY_OK(again.unlock(words("correct horse")));
        const StatusReport status = room.status(dollars(420));
        AlertInput input;
        input.status = &status;
        VERIFY_OK(again.syncRows());
        const auto checked = again.checkAlerts(input);
        VERIFY_OK(checked);
        QCOMPARE(fresh(*checked), QByteArray());
        QCOMPARE(again.alerts()->alerts.size(), std::size_t{2});
    }
    void aClockThatIsSetBackFiresNothingAgainAndSilencesNothing() {
        AlertRoom room;
        QCOMPARE(room.check(room.status(dollars(400))).notify.size(), std::size_t{1});
        const WallTime relayNow = room.clock.wall();
        room.clock.jumpWall(Duration{-Duration::days(3).ms});
        QCOMPARE(fresh(room.check(room.status(dollars(420), {}, relayNow))), QByteArray());
        // Another rule's first notification, and the same rule's next day: neither waits for the clock.
        QCOMPARE(room.check(room.status(dollars(500), {}, relayNow)).notify.size(), std::size_t{1});
        room.clock.advance(Duration::seconds(60));
        const auto next = room.check(room.status(dollars(400), {}, relayNow + Duration::days(1)));
        QCOMPARE(fresh(next), QByteArray("daily_near*1"));
        QCOMPARE(next.notify.size(), std::size_t{1});
    }
    void anHourFarAboveTheHabitIsTold() {
        AlertRoom room;
        room.set(AlertRule::DailyNear, false);
        room.set(AlertRule::DailyReached, false);
        room.set(AlertRule::LifetimeNear, false);
        room.set(AlertRule::LifetimeReached, false);
        for (int hour = 0; hour < 6; ++hour) {
            room.settle(400'000'000);
            QCOMPARE(fresh(room.check()), QByteArray());
            room.clock.advance(Duration::seconds(3600));
        }
        room.settle(1'100'000'000);
        QCOMPARE(fresh(room.check()), QByteArray()); // Not three times.
        room.settle(200'000'000);
        const AlertCheck told = room.check();
        QCOMPARE(fresh(told), QByteArray("spend_rate*1"));
        QCOMPARE(evidence(told.fresh[0], "usual"), QByteArray("0.40"));
        QCOMPARE(evidence(told.fresh[0], "spent"), QByteArray("1.30"));
        room.settle(500'000'000);
        QCOMPARE(fresh(room.check()), QByteArray());
    }
    void noHabitOrLittleMoneyIsNothingUnusual() {
        AlertRoom room;
        room.settle(100'000'000);
        room.clock.advance(Duration::seconds(3600));
        room.settle(1'500'000'000); // The second hour of its life.
        QCOMPARE(fresh(room.check()), QByteArray());
        for (int hour = 0; hour < 8; ++hour) {
            room.clock.advance(Duration::seconds(3600));
            room.settle(1'000'000);
        }
        room.clock.advance(Duration::seconds(3600));
        room.settle(900'000'000); // 900 times, but less than a dollar.
        QCOMPARE(fresh(room.check()), QByteArray());
    }
    void refusalsAreCountedByTheHour() {
        AlertRoom room;
        auto& first = room.row("refuse", "ip_locked");
        first.count = 3;
        first.client = "203.0.113.7";
        room.row("refuse", "model_not_allowed").model = "gpt-4o";
        room.row("refuse", "model_unpriced");
        room.row("refuse", "rate_limited"); // No rule of this.
        room.relay.addRow("refuse", KeyId());
        room.relay.rows.back().code = "ip_locked"; // Of no key.
        const AlertCheck told = room.check();
        QCOMPARE(fresh(told), QByteArray("address_not_allowed*3 model_not_allowed*1 unpriced*1"));
        QCOMPARE(told.notify.size(), std::size_t{1}); // Only the address calls.
        QCOMPARE(evidence(told.fresh[0], "client"), QByteArray("203.0.113.7"));
        QCOMPARE(evidence(told.fresh[1], "model"), QByteArray("gpt-4o"));
        room.row("refuse", "ip_not_allowed").count = 2;
        const AlertCheck more = room.check();
        QCOMPARE(fresh(more), QByteArray("address_not_allowed*5"));
        QVERIFY(more.notify.empty()); // Cool-down.
        room.clock.advance(Duration::seconds(3600));
        room.row("refuse", "ip_locked");
        const AlertCheck later = room.check();
        QCOMPARE(fresh(later), QByteArray("address_not_allowed*1"));
        QCOMPARE(later.notify.size(), std::size_t{1});
    }
    void whatTheRelayAlertsIsToldAtOnceAndNotTwice() {
        AlertRoom room;
        room.row("alert", "ip.mismatch").detail = "used from 203.0.113.7, locked to 198.51.100.1";
        QCOMPARE(fresh(room.check()), QByteArray("address_not_allowed*1"));
        room.row("refuse", "ip_locked").count = 4;
        room.row("alert", "ip.mismatch");
        QCOMPARE(fresh(room.check()), QByteArray("address_not_allowed*5"));
        for (const char* code :
             {"budget.overrun", "leak.cut", "leak.masked", "ip.weak_pin", "usage.negative", "anomaly.loop",
              // What this computer sees for itself:
              "budget.threshold", "budget.exhausted", "price.unknown"})
            room.row("alert", code);
        QCOMPARE(fresh(room.check()), QByteArray("overrun*1 leak*2 weak_pin*1 relay_alert*1 anomaly*1"));
    }
    void aNewAddressOnAnUnlockedKeyIsToldOnce() {
        AlertRoom room;
        room.settle(0).client = "203.0.113.7";
        QCOMPARE(fresh(room.check()), QByteArray());
        room.settle(0).client = "203.0.113.7";
        QCOMPARE(fresh(room.check()), QByteArray());
        room.settle(0).client = "2001:db8::1";
        const AlertCheck told = room.check();
        QCOMPARE(fresh(told), QByteArray("new_address*1"));
        QVERIFY(told.notify.empty());
        room.settle(0).client = "2001:db8::2"; // The same network.
        QCOMPARE(fresh(room.check()), QByteArray());
        for (int i = 0; i < 300; ++i)
            room.settle(0).client = "198.51.100." + std::to_string(i % 250);
        room.check();
        QVERIFY(room.app.alerts()->alerts.size() <= 64); // A key used from everywhere does not fill the list.
    }
    void aLockedKeysNewAddressIsNoAlert() {
        AlertRoom room;
        PolicyWords lock;
        lock.ipLock = "203.0.113.0/24";
        VERIFY_OK(room.app.edit("ci", lock));
        room.settle(0).client = "203.0.113.7";
        room.check();
        room.settle(0).client = "203.0.113.8";
        QCOMPARE(fresh(room.check()), QByteArray());
    }
    void anEndThatComesNearIsToldByTheRelaysClock() {
        AlertRoom room;
        auto status = room.status({});
        status.keys[0].live->policy.expiresAt = room.clock.wall() + Duration::days(4);
        QCOMPARE(fresh(room.check(status)), QByteArray());
        room.clock.advance(Duration::days(1));
        status.relays[0].status->now = room.clock.wall();
        const AlertCheck told = room.check(status);
        QCOMPARE(fresh(told), QByteArray("expires_soon*1"));
        QCOMPARE(evidence(told.fresh[0], "because"), QByteArray("date"));
        QCOMPARE(fresh(room.check(status)), QByteArray());
        // By disuse, told by the relay's row and its status: one alert.
        const WallTime end = room.clock.wall() + Duration::days(2);
        room.row("alert", "key.idle_soon").detail = "expires at " + end.toRfc3339();
        status.keys[0].live->idleExpiresAt = end;
        const AlertCheck idle = room.check(status);
        QCOMPARE(fresh(idle), QByteArray("expires_soon*1"));
        QCOMPARE(evidence(idle.fresh[0], "because"), QByteArray("idle"));
        room.row("expire", "idle");
        QCOMPARE(fresh(room.check(status)), QByteArray("expired*1"));
    }
    void aRefusedUpstreamKeyIsTold() {
        AlertRoom room;
        auto& row = room.settle(0);
        row.status = 502;
        row.detail = "upstream_rejected_key";
        row.provider = "openrouter";
        const AlertCheck told = room.check();
        QCOMPARE(fresh(told), QByteArray("upstream_refused*1"));
        QCOMPARE(evidence(told.fresh[0], "provider"), QByteArray("openrouter"));
        QCOMPARE(told.notify.size(), std::size_t{1});
    }
    void aRuleThatIsOffSaysNothingAndForgetsNothing() {
        AlertRoom room;
        room.set(AlertRule::DailyNear, false);
        QCOMPARE(fresh(room.check(room.status(dollars(400)))), QByteArray());
        room.set(AlertRule::DailyNear, true, std::vector<std::int64_t>{90});
        QCOMPARE(fresh(room.check(room.status(dollars(449)))), QByteArray());
        QCOMPARE(fresh(room.check(room.status(dollars(450)))), QByteArray("daily_near*1"));
        VERIFY_OK(room.app.setAlertRule({AlertRule::DailyReached, {}, false, {}}));
        const AlertCheck silent = room.check(room.status(dollars(500)));
        QCOMPARE(fresh(silent), QByteArray("daily_reached*1"));
        QVERIFY(silent.notify.empty());
        const auto rules = room.app.alertRules();
        VERIFY_OK(rules);
        QVERIFY((*rules)[0].values == std::vector<std::int64_t>{90});
        QVERIFY(!(*rules)[1].notify);
        VERIFY_NAMED(room.app.setAlertRule({AlertRule::DailyNear, {}, {}, std::vector<std::int64_t>{100}}),
                     "bad_setting");
        VERIFY_NAMED(room.app.setAlertRule({AlertRule::DailyNear, {}, {}, std::vector<std::int64_t>{}}),
                     "bad_setting");
        VERIFY_NAMED(room.app.setAlertRule({AlertRule::Leak, {}, {}, std::vector<std::int64_t>{1}}),
                     "bad_setting");
        VERIFY_NAMED(room.app.setAlertRule({AlertRule::ExpiresSoon, {}, {}, std::vector<std::int64_t>{1, 2}}),
                     "bad_setting");
    }
};

QTEST_APPLESS_MAIN(AppAlertsTest)
#include "app_alerts_test.moc"
