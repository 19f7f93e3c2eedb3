// SPDX-License-Identifier: GPL-3.0-or-later
// Changes that wait for their relay, changes from elsewhere, and tokens that end later.
#ifndef Q_MOC_RUN
#include "desktop/app/policy_words.h"
#endif
#include "tests/desktop/app_room.h"

using namespace rubber;
using namespace rubber::desktop;
using namespace rubber::test;

class AppPendingChangeTest : public QObject {
    Q_OBJECT
private:
    static PolicyWords dailyLimit(const char* text) {
        PolicyWords words;
        words.dailyLimit = text;
        return words;
    }
    static std::string limitOf(const std::optional<Money>& limit) {
        return limit ? limit->toDecimal() : "none";
    }

private Q_SLOTS:
    void aChangeWaitsForARelayThatIsAway() {
        AppRoom room("home");
        const auto pushed = room.push("ci");
        room.relay.reachable = false;
        const auto kept = room.app.edit("ci", dailyLimit("9"));
        VERIFY_OK(kept);
        QVERIFY(kept->pendingSince && isNamed(*kept->unreachable, "relay_unreachable"));
        QCOMPARE(limitOf(kept->policy.dailyLimit), std::string("9.00"));
        QCOMPARE(limitOf(room.granted(pushed.id).grant.policy.dailyLimit), std::string("5.00"));
        const auto still = room.app.pushPending();
        VERIFY_OK(still);
        QVERIFY(still->pushed.empty() && isNamed(still->waiting.front().second, "relay_unreachable"));
        // Another App over the same vault, as after a restart.
        App later(room.options(), room.clock, room.relay);
        VERIFY_OK(later.unlock(words("correct horse")));
        room.relay.reachable = true;
        const auto report = later.pushPending();
        VERIFY_OK(report);
        QCOMPARE(report->pushed, std::vector<std::string>{"ci"});
        QCOMPARE(limitOf(room.granted(pushed.id).grant.policy.dailyLimit), std::string("9.00"));
        QVERIFY(!later.showKey("ci", false)->pendingSince);
        QVERIFY(later.pushPending()->pushed.empty());
    }

    void changesThatWaitAddUp() {
        AppRoom room("home");
        const auto pushed = room.push("ci");
        room.relay.reachable = false;
        VERIFY_OK(room.app.edit("ci", dailyLimit("9")));
        PolicyWords rate;
        rate.requestsPerMinute = "30";
        VERIFY_OK(room.app.edit("ci", rate));
        room.relay.reachable = true;
        VERIFY_OK(room.app.pushPending());
        const auto& policy = room.granted(pushed.id).grant.policy;
        QCOMPARE(limitOf(policy.dailyLimit), std::string("9.00"));
        QCOMPARE(*policy.requestsPerMinute, 30u);
    }

    void aLostAnswerKeepsTheChangeAndUsesUpTheVersion() {
        AppRoom room("home");
        const auto pushed = room.push("ci");
        room.relay.refuseNext = {"grant", Error{ErrorCode::Unavailable, "relay_unreachable: lost"}};
        const auto kept = room.app.edit("ci", dailyLimit("9"));
        VERIFY_OK(kept);
        QVERIFY(kept->pendingSince.has_value());
        QCOMPARE(kept->version, std::uint64_t{2});
        VERIFY_OK(room.app.edit("ci", dailyLimit("8")));
        QCOMPARE(room.granted(pushed.id).grant.version, std::uint64_t{3});
        QVERIFY(!room.app.showKey("ci", false)->pendingSince);
    }

    void aRefusedChangeIsAnErrorAndIsNotKept() {
        AppRoom room("home");
        room.push("ci");
        room.relay.refuseNext = {"grant", Error{ErrorCode::Invalid, "policy_refused: no"}};
        VERIFY_NAMED(room.app.edit("ci", dailyLimit("9")), "policy_refused");
        const auto report = room.app.showKey("ci", false);
        QVERIFY(!report->pendingSince);
        QCOMPARE(limitOf(report->policy.dailyLimit), std::string("5.00"));
    }

    void aChangeThatWaitsNeverRevivesAKilledKey() {
        AppRoom room("home");
        const auto pushed = room.push("ci");
        room.relay.reachable = false;
        VERIFY_OK(room.app.edit("ci", dailyLimit("9")));
        room.relay.reachable = true;
        VERIFY_OK(room.app.kill({"ci"}));
        const auto report = room.app.pushPending();
        VERIFY_OK(report);
        QVERIFY(report->pushed.empty());
        QVERIFY(room.granted(pushed.id).state == protocol::KeyState::Killed);
        VERIFY_OK(room.app.restore("ci")); // What the owner wanted last.
        QCOMPARE(limitOf(room.granted(pushed.id).grant.policy.dailyLimit), std::string("9.00"));
        QVERIFY(!room.app.showKey("ci", false)->pendingSince);
    }

    void aKillThatWaitsIsSentBeforeTheChange() {
        AppRoom room("home");
        const auto pushed = room.push("ci");
        room.relay.reachable = false;
        VERIFY_OK(room.app.edit("ci", dailyLimit("9")));
        VERIFY_OK(room.app.kill({"ci"}));
        room.relay.reachable = true;
        VERIFY_OK(room.app.pushPending());
        QVERIFY(room.granted(pushed.id).state == protocol::KeyState::Killed);
        QCOMPARE(limitOf(room.granted(pushed.id).grant.policy.dailyLimit), std::string("5.00"));
    }

    void aRotatedUpstreamKeyLeavesTheChangeWaiting() {
        AppRoom room("home");
        const auto pushed = room.push("ci");
        room.relay.reachable = false;
        VERIFY_OK(room.app.edit("ci", dailyLimit("9")));
        room.relay.reachable = true;
        VERIFY_OK(room.app.rotateUpstream(pushed.upstreamLabel, words("sk-or-v1-canary-another-secret")));
        QVERIFY(room.app.showKey("ci", false)->pendingSince.has_value());
        VERIFY_OK(room.app.pushPending());
        QCOMPARE(limitOf(room.granted(pushed.id).grant.policy.dailyLimit), std::string("9.00"));
    }

    void whoLookedAtAnOldPolicyIsTold() {
        AppRoom room("home");
        const auto pushed = room.push("ci");
        const Policy seen = room.app.showKey("ci", false)->policy;
        VERIFY_OK(room.app.edit("ci", dailyLimit("7"), seen));
        VERIFY_NAMED(room.app.edit("ci", dailyLimit("9"), seen), "version_too_old");
        QCOMPARE(limitOf(room.granted(pushed.id).grant.policy.dailyLimit), std::string("7.00"));
        VERIFY_OK(room.app.edit("ci", dailyLimit("9"))); // "Keep mine".
        QCOMPARE(limitOf(room.granted(pushed.id).grant.policy.dailyLimit), std::string("9.00"));
    }

    void anotherDevicesPolicyIsNotOverwrittenUnseen() {
        AppRoom room("home");
        const auto pushed = room.push("ci");
        const Policy seen = room.app.showKey("ci", false)->policy;
        room.relay.reachable = false;
        VERIFY_OK(room.app.edit("ci", dailyLimit("9"), seen));
        room.relay.reachable = true;
        auto& there = room.granted(pushed.id).grant;
        there.version = 40;
        there.policy.dailyLimit = Money::parse("3.00").value();
        const auto report = room.app.pushPending();
        VERIFY_OK(report);
        QVERIFY(report->pushed.empty() && isNamed(report->waiting.front().second, "version_too_old"));
        QCOMPARE(limitOf(there.policy.dailyLimit), std::string("3.00"));
        const auto taken = room.app.takeRelayPolicy("ci"); // "Take theirs".
        VERIFY_OK(taken);
        QVERIFY(!taken->pendingSince && taken->version == 40);
        QCOMPARE(limitOf(taken->policy.dailyLimit), std::string("3.00"));
        VERIFY_OK(room.app.edit("ci", dailyLimit("4"), taken->policy));
        QCOMPARE(room.granted(pushed.id).grant.version, std::uint64_t{41});
    }

    void aRotatedTokenEndsByItselfWhereAnOverlapIsWanted() {
        AppRoom room("home");
        const auto old = room.push("ci");
        VERIFY_OK(room.app.setTags("ci", {"night"}));
        VERIFY_OK(room.app.setNote("ci", "on the old laptop"));
        const auto fresh = room.app.rotate("ci", Duration::days(1));
        VERIFY_OK(fresh);
        QVERIFY(fresh->warnings.empty());
        const auto shown = room.app.showKey("ci", false);
        QVERIFY(shown->tags == std::vector<std::string>{"night"} && shown->note == "on the old laptop");
        QVERIFY(room.granted(old.id).state == protocol::KeyState::Active);
        QCOMPARE(room.granted(old.id).grant.policy.expiresAt->ms, (room.clock.wall() + Duration::days(1)).ms);
        QVERIFY(!room.granted(fresh->id).grant.policy.expiresAt);
        VERIFY_OK(room.app.kill({"ci"}));
        const auto again = room.app.rotate("ci", Duration::days(1));
        VERIFY_OK(again);
        QVERIFY(room.granted(fresh->id).state == protocol::KeyState::Killed); // Dead stays dead.
    }

    void anOldTokenWithoutAnEndIsSaid() {
        AppRoom room("home");
        const auto old = room.push("ci");
        int grants = 0;
        room.relay.onCall = [&] {
            if (room.relay.calls.back().verb == "grant" && ++grants == 1)
                room.relay.onCall = [&] { room.relay.reachable = false; };
        };
        const auto fresh = room.app.rotate("ci", Duration::days(1));
        VERIFY_OK(fresh);
        QCOMPARE(fresh->warnings.size(), std::size_t{1});
        QVERIFY(fresh->warnings.front().find(old.id.text()) != std::string::npos);
    }

    void aTokenIsFoundByItsFingerprint() {
        AppRoom room("home");
        room.push("one");
        const auto pushed = room.push("two");
        const auto found = room.app.keyOfToken(pushed.token);
        VERIFY_OK(found);
        QVERIFY(*found == pushed.id);
        VERIFY_NAMED(room.app.keyOfToken(makeProxyKey().token), "no_such_key");
    }

    void spendIsSharedOutOverTime() {
        AppRoom room("home");
        const auto pushed = room.push("ci");
        const auto since = room.clock.wall();
        room.clock.advance(Duration::seconds(30));
        room.relay.addRow("settle", pushed.id, "m", 7);
        room.clock.advance(Duration::seconds(60));
        room.relay.addRow("settle", pushed.id, "m", 5);
        room.clock.advance(Duration::seconds(10));
        VERIFY_OK(room.app.syncRows());
        const auto parts = room.app.keySpend("ci", since, 4);
        VERIFY_OK(parts);
        QCOMPARE(parts->size(), std::size_t{4});
        QCOMPARE((*parts)[1].nano(), std::int64_t{7});
        QCOMPARE((*parts)[3].nano(), std::int64_t{5});
        QCOMPARE((*parts)[0].nano() + (*parts)[2].nano(), std::int64_t{0});
        VERIFY_NAMED(room.app.keySpend("ci", room.clock.wall(), 4), "bad_option");
    }

    void wordsOfAPolicyGiveItAgain() {
        Policy policy;
        policy.dailyLimit = Money::fromNano(5'000'000'000);
        policy.maxRequestCost = Money::fromNano(40'000'000);
        policy.models = {"anthropic/claude-*", "openai/gpt-4o-mini"};
        policy.modelWords = policy.models;
        policy.ipLock.mode = IpLock::Mode::Networks;
        policy.ipLock.networks = {*IpNetwork::parse("203.0.113.7"), *IpNetwork::parse("10.0.0.0/8")};
        policy.inactiveExpiry = Duration::days(30);
        policy.expiresAt = WallTime{4'000'000'000'123};
        policy.requestsPerMinute = 12;
        policy.totalRequests = 9'000'000'000;
        policy.strictBound = policy.passUnknownFields = true;
        policy.overBudgetStatus = 429;
        policy.poolDailyLimit = Money::fromNano(1);
        AppRoom room;
        const auto prices = room.app.prices();
        VERIFY_OK(prices);
        Policy other; // With everything set that must go away again.
        other.lifetimeLimit = Money::fromNano(1);
        other.concurrency = 3;
        other.tokensPerMinute = 4;
        const auto again = applyWords(other, wordsOf(policy), *prices, "openrouter", WallTime{1});
        VERIFY_OK(again);
        policy.models = again->models; // Expanded by the book; the words are what was written.
        QVERIFY(*again == policy);
        QVERIFY(*applyWords(other, wordsOf(Policy()), *prices, "openrouter", WallTime{1}) == Policy());
    }
};

QTEST_APPLESS_MAIN(AppPendingChangeTest)
#include "app_pending_change_test.moc"
