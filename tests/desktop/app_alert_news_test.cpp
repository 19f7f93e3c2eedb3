// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest> // First: moc 6.4 stumbles over standard headers when no Qt header came before.

#include "desktop/vault/alert_table.h"
#include "tests/desktop/alert_room.h"

#include <QElapsedTimer>

using namespace rubber;
using namespace rubber::desktop;
using namespace rubber::test;

/// Who is called for an alert, and how the list is kept.
class AppAlertNewsTest : public QObject {
    Q_OBJECT

    static StatusReport manyKeys(AlertRoom& room, int count, Money today) {
        StatusReport status = room.status({});
        status.keys.clear();
        for (int i = 0; i < count; ++i)
            status.keys.push_back(room.keyReport(KeyId("key" + std::to_string(i)), today, {}));
        return status;
    }

private Q_SLOTS:
    void threeAtOnceAreThreeAndFourAreOne() {
        AlertRoom room;
        QCOMPARE(room.check(manyKeys(room, 3, dollars(400))).notify.size(), std::size_t{3});
        room.clock.advance(Duration::seconds(11));
        AlertCheck many = room.check(manyKeys(room, 8, dollars(400)));
        QVERIFY(many.notify.empty());
        QCOMPARE(many.notifyAsOne.size(), std::size_t{5});
        QCOMPARE(many.keysAsOne, 5u);
        room.clock.advance(Duration::seconds(9));
        many = room.check(manyKeys(room, 9, dollars(400)));
        QCOMPARE(many.notifyAsOne.size(), std::size_t{1}); // Still the same burst.
        room.clock.advance(Duration::seconds(10));
        QCOMPARE(room.check(manyKeys(room, 10, dollars(400))).notify.size(), std::size_t{1});
    }
    void aRuleSpeaksOfAKeyAgainAfterItsCoolDown() {
        AlertRoom room;
        room.row("alert", "leak.cut");
        QCOMPARE(room.check().notify.size(), std::size_t{1});
        room.clock.advance(Duration::seconds(29 * 60));
        room.row("alert", "leak.cut");
        QVERIFY(room.check().notify.empty());
        room.clock.advance(Duration::seconds(60));
        room.row("alert", "leak.cut");
        QCOMPARE(room.check().notify.size(), std::size_t{1});
        Settings settings = room.app.settings();
        settings.alertCooldownMinutes = 0;
        VERIFY_OK(room.app.saveSettings(settings));
        room.row("alert", "leak.cut");
        QCOMPARE(room.check().notify.size(), std::size_t{1});
    }
    void aMutedAlertIsListedAndCallsNobodyForADay() {
        AlertRoom room;
        room.row("alert", "leak.cut");
        const auto id = room.check().fresh[0].id;
        VERIFY_OK(room.app.muteAlert(id));
        QVERIFY(room.app.alerts()->alerts[0].mutedUntil == room.clock.wall() + Duration::days(1));
        room.clock.advance(Duration::seconds(23 * 3600));
        room.row("alert", "leak.cut");
        AlertCheck check = room.check();
        QCOMPARE(fresh(check), QByteArray("leak*1"));
        QVERIFY(check.notify.empty());
        room.clock.advance(Duration::seconds(3600));
        QVERIFY(!room.app.alerts()->alerts[0].mutedUntil);
        room.row("alert", "leak.cut");
        QCOMPARE(room.check().notify.size(), std::size_t{1});
        VERIFY_NAMED(room.app.muteAlert(4711), "no_such_alert");
        VERIFY_NAMED(room.app.muteAlert(id, Duration::days(8)), "bad_setting");
    }
    void aMuteOutlivesNoClockThatIsSetFarBack() {
        AlertRoom room;
        room.row("alert", "leak.cut");
        VERIFY_OK(room.app.muteAlert(room.check().fresh[0].id));
        room.clock.jumpWall(Duration::days(-30));
        room.row("alert", "leak.cut").at = room.clock.wall();
        QCOMPARE(room.check().notify.size(), std::size_t{1});
    }
    void oldNewsIsListedAndCallsNobody() {
        AlertRoom room;
        room.check(); // From here on, everything is looked at.
        room.row("alert", "leak.cut");
        room.clock.advance(Duration::days(3));
        const AlertCheck check = room.check();
        QCOMPARE(fresh(check), QByteArray("leak*1"));
        QVERIFY(check.notify.empty());
    }
    void theFirstLookIsAtTheLastDayOnly() {
        AlertRoom room;
        for (int i = 0; i < 5; ++i) {
            room.row("alert", "leak.cut");
            room.clock.advance(Duration::days(1));
        }
        room.row("alert", "leak.cut");
        QCOMPARE(fresh(room.check()), QByteArray("leak*1 leak*1"));
    }
    void readAlertsBecomeUnreadWhenTheyHappenAgain() {
        AlertRoom room;
        room.row("refuse", "model_not_allowed");
        room.check();
        QCOMPARE(room.app.alerts()->unread, 1u);
        VERIFY_OK(room.app.acknowledgeAlerts({room.app.alerts()->alerts[0].id}));
        QCOMPARE(room.app.alerts()->unread, 0u);
        AlertQuery unread;
        unread.unreadOnly = true;
        QVERIFY(room.app.alerts(unread)->alerts.empty());
        room.row("refuse", "model_not_allowed");
        room.check();
        QCOMPARE(room.app.alerts(unread)->alerts.size(), std::size_t{1});
        VERIFY_NAMED(room.app.acknowledgeAlerts({room.app.alerts()->alerts[0].id, 99}), "no_such_alert");
        VERIFY_OK(room.app.acknowledgeAlerts({}));
        QVERIFY(room.app.alerts(unread)->alerts.empty());
    }
    void listsByKeyAndRuleNewestFirst() {
        AlertRoom room;
        room.row("refuse", "model_not_allowed");
        room.clock.advance(Duration::seconds(1));
        room.row("alert", "leak.cut");
        room.check();
        QVERIFY(room.app.alerts()->alerts[0].rule == AlertRule::Leak);
        AlertQuery query;
        query.rule = AlertRule::ModelNotAllowed;
        query.key = "ci";
        QCOMPARE(room.app.alerts(query)->alerts.size(), std::size_t{1});
        query.key = "nothing-such";
        VERIFY_NAMED(room.app.alerts(query), "no_such_key");
    }
    void tenThousandKeysAlertOnceAndTheListStaysBounded() {
        AlertRoom room;
        const StatusReport status = manyKeys(room, 10'000, dollars(400));
        QElapsedTimer timer;
        timer.start();
        const AlertCheck first = room.check(status);
        const auto firstMs = timer.restart();
        QCOMPARE(first.fresh.size(), std::size_t{10'000});
        QCOMPARE(first.notifyAsOne.size(), std::size_t{10'000});
        QCOMPARE(first.keysAsOne, 10'000u);
        QCOMPARE(fresh(room.check(status)), QByteArray());
        qInfo("10,000 keys over a step: %lld ms, again %lld ms", firstMs, timer.elapsed());
        room.clock.advance(Duration::days(1));
        const StatusReport next = manyKeys(room, 10'000, dollars(400));
        QCOMPARE(room.check(next).fresh.size(), std::size_t{10'000});
        // The list is bounded; what is going on and unread is what stays.
        VERIFY_OK(room.app.acknowledgeAlerts({}));
        room.clock.advance(Duration::days(1));
        QCOMPARE(room.check(manyKeys(room, 10'000, dollars(400))).fresh.size(), std::size_t{10'000});
        const auto kept = room.app.alerts();
        VERIFY_OK(kept);
        QCOMPARE(kept->alerts.size(), static_cast<std::size_t>(vault::AlertTable::kMostAlerts));
        QCOMPARE(kept->unread, 10'000u);
    }
    void manyRowsAreLookedAtPageByPage() {
        AlertRoom room;
        room.check();
        for (int i = 0; i < 4500; ++i)
            room.row("refuse", "model_not_allowed");
        QCOMPARE(fresh(room.check()), QByteArray("model_not_allowed*4500"));
        QCOMPARE(fresh(room.check()), QByteArray());
    }
};

QTEST_APPLESS_MAIN(AppAlertNewsTest)
#include "app_alert_news_test.moc"
