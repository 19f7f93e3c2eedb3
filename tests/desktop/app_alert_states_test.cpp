// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest> // First: moc 6.4 stumbles over standard headers when no Qt header came before.

#include "tests/desktop/alert_room.h"

using namespace rubber;
using namespace rubber::desktop;
using namespace rubber::test;

/// What goes on for a while (a relay away, another identity, an unconfirmed kill) and what others did.
class AppAlertStatesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRelayThatIsAwayIsToldAfterTwoMinutesAndWhenItIsBack() {
        AlertRoom room;
        const BootTime gone = room.clock.boot();
        room.clock.advance(Duration::seconds(119));
        QCOMPARE(fresh(room.connected(gone)), QByteArray());
        room.clock.advance(Duration::seconds(1));
        const AlertCheck away = room.connected(gone, "relay_unreachable");
        QCOMPARE(fresh(away), QByteArray("relay_offline*1"));
        QVERIFY(away.fresh[0].open);
        QVERIFY(away.fresh[0].key.empty());
        QVERIFY(away.fresh[0].relayName == "home-lab");
        room.clock.jumpWall(Duration::days(-2));
        QCOMPARE(fresh(room.connected(gone)), QByteArray());
        QVERIFY(room.check().closed.empty()); // Nobody listened: nothing is known.
        const AlertCheck back = room.connected({});
        QCOMPARE(fresh(back), QByteArray("relay_back*1"));
        QVERIFY(back.closed == std::vector<std::int64_t>{away.fresh[0].id});
        QVERIFY(back.notify.empty());
        QCOMPARE(fresh(room.connected({})), QByteArray());
        const BootTime again = room.clock.boot();
        room.clock.advance(Duration::seconds(120));
        QCOMPARE(fresh(room.connected(again)), QByteArray("relay_offline*1"));
    }
    void anotherIdentityIsToldUntilTheRelayIsItselfAgain() {
        AlertRoom room;
        const AlertCheck told = room.connected(room.clock.boot(), "identity_changed");
        QCOMPARE(fresh(told), QByteArray("relay_identity*1"));
        QVERIFY(told.fresh[0].severity == Severity::Danger);
        QCOMPARE(told.notify.size(), std::size_t{1});
        VERIFY_OK(room.app.acknowledgeAlerts({}));
        QCOMPARE(room.app.alerts()->urgent, 1u); // Read, and still going on.
        QCOMPARE(fresh(room.connected(room.clock.boot(), "relay_unreachable")), QByteArray());
        QCOMPARE(room.app.alerts()->urgent, 1u);
        QCOMPARE(room.connected({}).closed.size(), std::size_t{1});
        QCOMPARE(room.app.alerts()->urgent, 0u);
        StatusReport status = room.status({});
        status.relays[0].status.reset();
        status.relays[0].error = Error{ErrorCode::Unauthorized, "identity_changed: another key"};
        QCOMPARE(fresh(room.check(status)), QByteArray("relay_identity*1"));
        QCOMPARE(room.check(room.status({})).closed.size(), std::size_t{1});
    }
    void aKillNobodyConfirmsIsToldAfterHalfAMinute() {
        AlertRoom room;
        room.relay.reachable = false;
        VERIFY_OK(room.app.kill({"ci"}));
        const auto look = [&] {
            auto checked = room.app.checkAlerts({});
            return checked ? std::move(*checked) : AlertCheck();
        };
        QCOMPARE(fresh(look()), QByteArray());
        room.clock.advance(Duration::seconds(30));
        const AlertCheck told = look();
        QCOMPARE(fresh(told), QByteArray("kill_unconfirmed*1"));
        QVERIFY(told.fresh[0].open);
        QCOMPARE(evidence(told.fresh[0], "relay"), QByteArray("home-lab"));
        QCOMPARE(fresh(look()), QByteArray());
        room.relay.reachable = true;
        VERIFY_OK(room.app.retryKills());
        QVERIFY(look().closed == std::vector<std::int64_t>{told.fresh[0].id});
        QVERIFY(!room.app.alerts()->alerts[0].open);
    }
    void aKillBeforeTheClockWasSetBackIsToldAtOnce() {
        AlertRoom room;
        room.relay.reachable = false;
        VERIFY_OK(room.app.kill({"ci"}));
        room.clock.jumpWall(Duration::days(-1));
        const auto checked = room.app.checkAlerts({});
        VERIFY_OK(checked);
        QCOMPARE(fresh(*checked), QByteArray("kill_unconfirmed*1"));
    }
    void aKillFromThePhoneAndASuspensionByTheRelayAreTold() {
        AlertRoom room;
        auto& kill = room.row("kill", "phone");
        kill.device = "phone";
        kill.client = "203.0.113.7";
        room.row("kill").device = "dev_own"; // By a device: no alert.
        room.row("suspend", "overrun");
        room.row("suspend", "owner").device = "dev_own";
        const AlertCheck told = room.check();
        QCOMPARE(fresh(told), QByteArray("killed_by_phone*1 suspended_by_relay*1"));
        QCOMPARE(evidence(told.fresh[1], "because"), QByteArray("overrun"));
        QCOMPARE(told.notify.size(), std::size_t{2});
    }
    void whoTriesACanaryIsToldWithHisAddressOnceAnHour() {
        AlertRoom room;
        const auto touch = [&](const char* kind, const char* code, const char* client) {
            room.row(kind, code).client = client;
        };
        touch("refuse", "canary_touched", "203.0.113.7");
        touch("alert", "canary.touched", "203.0.113.7");
        room.row("refuse", "canary_touched").client = "203.0.113.7";
        room.relay.rows.back().count = 41;
        touch("refuse", "canary_touched", "198.51.100.9");
        const AlertCheck told = room.check();
        QCOMPARE(fresh(told), QByteArray("canary_touched*42 canary_touched*1"));
        QVERIFY(told.fresh[0].severity == Severity::Danger);
        QCOMPARE(evidence(told.fresh[0], "client"), QByteArray("203.0.113.7"));
        QCOMPARE(told.notify.size(), std::size_t{1}); // The second within the cool-down of rule and key.
    }
    void anomaliesAreToldButNotWhatIsOnlyLogged() {
        AlertRoom room;
        room.row("alert", "anomaly.new_model").detail = "openai/o1 for the first time";
        room.row("alert", "log.anomaly.loop").detail = "the same request 30 times in 4m";
        const AlertCheck told = room.check();
        QCOMPARE(fresh(told), QByteArray("anomaly*1"));
        QVERIFY(told.fresh[0].severity == Severity::Warning);
        QCOMPARE(evidence(told.fresh[0], "detail"), QByteArray("openai/o1 for the first time"));
        room.row("suspend", "anomaly loop");
        QCOMPARE(fresh(room.check()), QByteArray("suspended_by_relay*1"));
    }
};

QTEST_APPLESS_MAIN(AppAlertStatesTest)
#include "app_alert_states_test.moc"
