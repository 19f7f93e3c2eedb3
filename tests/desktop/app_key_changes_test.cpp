// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/app_room.h"

using namespace rubber;
using namespace rubber::desktop;
using namespace rubber::test;

class AppKeyChangesTest : public QObject {
    Q_OBJECT
private:
    static PolicyWords dailyLimit(const char* text) {
        PolicyWords words;
        words.dailyLimit = text;
        return words;
    }

private Q_SLOTS:
    void editSendsANewVersionWithTheChangedPolicy() {
        AppRoom room("home");
        const auto pushed = room.push("ci");
        const auto edited = room.app.edit("ci", dailyLimit("9"));
        VERIFY_OK(edited);
        QCOMPARE(edited->version, std::uint64_t{2});
        QVERIFY(room.granted(pushed.id).grant.policy.dailyLimit->toDecimal() == "9.00");
        QCOMPARE(room.granted(pushed.id).grant.version, std::uint64_t{2});
        QVERIFY(room.granted(pushed.id).upstreamKey.equals(words("sk-or-v1-canary-4f1c9a77e2b8")));
        QVERIFY(room.granted(pushed.id).grant.tokenDigest == tokenDigest(pushed.token.reveal()));
        QVERIFY(room.app.showKey("ci", false)->policy.dailyLimit->toDecimal() == "9.00");
    }

    void editKeepsWhatItDoesNotName() {
        AppRoom room("home");
        room.push("ci");
        PolicyWords words;
        words.requestsPerMinute = "30";
        VERIFY_OK(room.app.edit("ci", words));
        const auto report = room.app.showKey("ci", false);
        QVERIFY(report->policy.dailyLimit->toDecimal() == "5.00");
        QCOMPARE(*report->policy.requestsPerMinute, 30u);
        VERIFY_OK(room.app.edit("ci", dailyLimit("none")));
        QVERIFY(!room.app.showKey("ci", false)->policy.dailyLimit);
    }

    void goesPastAVersionThatAnotherDevicePushed() {
        AppRoom room("home");
        const auto pushed = room.push("ci");
        room.granted(pushed.id).grant.version = 40;
        VERIFY_OK(room.app.edit("ci", dailyLimit("9")));
        QCOMPARE(room.granted(pushed.id).grant.version, std::uint64_t{41});
    }

    void editDoesNotReviveAKilledKey() {
        AppRoom room("home");
        const auto pushed = room.push("ci");
        VERIFY_OK(room.app.kill({"ci"}));
        VERIFY_NAMED(room.app.edit("ci", dailyLimit("9")), "key_killed");
        QVERIFY(room.granted(pushed.id).state == protocol::KeyState::Killed);
    }

    void restoreRevivesAKilledKeyWithAHigherVersion() {
        AppRoom room("home");
        const auto pushed = room.push("ci");
        VERIFY_OK(room.app.kill({"ci"}));
        const auto restored = room.app.restore("ci");
        VERIFY_OK(restored);
        QCOMPARE(restored->version, std::uint64_t{2});
        QVERIFY(restored->live->state == protocol::KeyState::Active);
        QVERIFY(room.granted(pushed.id).state == protocol::KeyState::Active);
    }

    void restoreRefusesAKeyWhoseDateHasPassed() {
        AppRoom room("home");
        auto request = room.request();
        request.name = "ci";
        request.policy.expires = "1d";
        VERIFY_OK(room.app.push(std::move(request)));
        room.clock.advance(Duration::days(2));
        VERIFY_NAMED(room.app.restore("ci"), "key_expired");
        const auto rotated = room.app.rotate("ci");
        VERIFY_OK(rotated);
        QVERIFY(!rotated->policy.expiresAt);
    }

    void suspendsResumesAndRepins() {
        AppRoom room("home");
        room.push("ci");
        QVERIFY(room.app.suspend("ci")->live->state == protocol::KeyState::Suspended);
        QVERIFY(room.app.resume("ci")->live->state == protocol::KeyState::Active);
        VERIFY_OK(room.app.repin("ci"));
        QCOMPARE(room.relay.count("repin"), 1);
        VERIFY_NAMED(room.app.suspend("nobody"), "no_such_key");
    }

    void rotateGivesANewTokenUnderTheSameNameAndKillsTheOld() {
        AppRoom room("home");
        const auto old = room.push("ci");
        const auto fresh = room.app.rotate("ci");
        VERIFY_OK(fresh);
        QVERIFY(fresh->id != old.id && fresh->name == "ci" && fresh->warnings.empty());
        QVERIFY(room.granted(old.id).state == protocol::KeyState::Killed);
        QVERIFY(room.granted(fresh->id).state == protocol::KeyState::Active);
        QVERIFY(room.granted(fresh->id).grant.policy == room.granted(old.id).grant.policy);
        QVERIFY(room.app.showKey("ci", false)->id == fresh->id);
        QVERIFY(room.app.showKey(old.id.text(), false)->replaced);
        VERIFY_NAMED(room.app.rotate(old.id.text()), "replaced");
        VERIFY_NAMED(room.app.restore(old.id.text()), "replaced");
    }

    void rotateLeavesTheOldKeyAliveWhenTheRelayIsAway() {
        AppRoom room("home");
        const auto old = room.push("ci");
        room.relay.reachable = false;
        VERIFY_NAMED(room.app.rotate("ci"), "relay_unreachable");
        room.relay.reachable = true;
        QVERIFY(room.app.showKey("ci", false)->id == old.id);
        QVERIFY(room.granted(old.id).state == protocol::KeyState::Active);
        QCOMPARE(room.app.status()->keys.size(), std::size_t{1});
    }

    void showsTheTokenOnlyWhenAsked() {
        AppRoom room("home");
        const auto pushed = room.push("ci");
        QVERIFY(!room.app.showKey("ci", false)->token);
        QVERIFY(room.app.showKey("ci", true)->token->equals(pushed.token));
        const auto environment = room.app.environment("ci");
        VERIFY_OK(environment);
        QVERIFY(environment->token.equals(pushed.token) &&
                environment->endpoint == "http://127.0.0.1:8787/v1");
    }

    void showsEveryKeyEvenWhenItsRelayIsAway() {
        AppRoom room("home");
        room.push("ci");
        auto status = room.app.status();
        VERIFY_OK(status);
        QVERIFY(status->keys.front().live.has_value());
        QVERIFY(status->spentToday.toDecimal() == "2.34");
        room.relay.reachable = false;
        status = room.app.status();
        VERIFY_OK(status);
        QVERIFY(isNamed(*status->keys.front().unreachable, "relay_unreachable"));
        QVERIFY(isNamed(*status->relays.front().error, "relay_unreachable"));
    }

    void namesTheFamilyThatCostMostToday() {
        AppRoom room("home");
        const auto pushed = room.push("ci");
        room.relay.addRow("settle", pushed.id, "anthropic/claude-3.5-sonnet", 60);
        room.relay.addRow("settle", pushed.id, "anthropic/claude-3-sonnet", 34);
        room.relay.addRow("settle", pushed.id, "openai/gpt-4o-mini", 6);
        const auto report = room.app.keyStatus("ci");
        VERIFY_OK(report);
        QCOMPARE(QByteArray::fromStdString(report->topModel), QByteArray("claude-sonnet"));
        QCOMPARE(report->topModelPercent, 94);
        room.clock.advance(Duration::days(1));
        QVERIFY(room.app.keyStatus("ci")->topModel.empty());
    }
};

QTEST_APPLESS_MAIN(AppKeyChangesTest)
#include "app_key_changes_test.moc"
