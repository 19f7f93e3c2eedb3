// SPDX-License-Identifier: GPL-3.0-or-later
// A relay that was restored from an old copy of its data, and an owner who says that it was him.
#include "tests/desktop/restore_room.h"

#include <QtTest>

using namespace rubber;
using namespace rubber::desktop;
using namespace rubber::test;

class AppRestoreTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatWasForgottenIsDoneAgainAndThenTheLogIsFollowed() {
        RestoreRoom r;
        const auto dead = r.push("dead"), changed = r.push("changed"), halted = r.push("halted"), same = r.push("same");
        r.log.add(10);
        r.witness();
        const auto before = r.copy();
        VERIFY_OK(r.app().kill({"dead"}));
        r.tellKill(dead.id);
        PolicyWords words;
        words.dailyLimit = "1.00";
        VERIFY_OK(r.app().edit("changed", words));
        r.tellGrant(changed.id, "");
        VERIFY_OK(r.app().suspend("halted"));
        r.tellSuspended(halted.id);
        const auto late = r.push("late");
        r.log.add(3);
        r.witness();
        const std::uint64_t last = r.room.relay.rows.back().sequence;
        r.putBack(before);
        QVERIFY(r.stateOf(dead.id) == protocol::KeyState::Active);
        VERIFY_NAMED(checkAudit(r.app(), "home"), "audit_rolled_back");

        const auto plan = r.plan();
        QCOMPARE(plan.kept, 14u);
        QCOMPARE(plan.lost, 7u);
        QCOMPARE(plan.firstLost, 15u);
        QCOMPARE(plan.lastLost, last);
        QCOMPARE(plan.lostKills, 1u);
        QCOMPARE(plan.lostGrants, 2u);
        QCOMPARE(plan.kills, std::vector<std::string>{"dead"});
        QCOMPARE(plan.suspensions, std::vector<std::string>{"halted"});
        QCOMPARE(plan.grants, (std::vector<std::string>{"changed", "late"}));
        QVERIFY(r.stateOf(dead.id) == protocol::KeyState::Active); // A look changes nothing.

        r.room.relay.calls.clear();
        const auto done = acceptRestore(r.app(), plan, plan.identityWords);
        QVERIFY2(done, done ? "" : done.error().context.c_str());
        QCOMPARE(r.verbs(), (std::vector<std::string>{"kill", "suspend", "grant", "grant"}));
        QVERIFY(r.stateOf(dead.id) == protocol::KeyState::Killed);
        QVERIFY(r.stateOf(halted.id) == protocol::KeyState::Suspended);
        QVERIFY(r.stateOf(same.id) == protocol::KeyState::Active);
        QVERIFY(r.room.granted(changed.id).grant.policy.dailyLimit == Money::fromNano(1'000'000'000));
        QVERIFY(r.room.relay.granted.contains(late.id));
        QCOMPARE(done->audit.rows, 15u);
        QVERIFY(done->audit.trouble.empty());
        QVERIFY(auditStates(r.app())->front().evidence.find("\"shown\"") != std::string::npos);

        // From now on it is a log like any other.
        r.log.add(40);
        r.witness();
        QCOMPARE(auditStates(r.app())->front().rows, 55u);
        VERIFY_NAMED(planAcceptRestore(r.app(), "home"), "log_unchanged");
    }
    void theMissingRowsStayInTheVaultUnderANameOfTheirOwn() {
        RestoreRoom r;
        r.push("ci");
        r.log.add(4);
        r.witness();
        const auto before = r.copy();
        r.log.add("only here");
        r.witness();
        r.putBack(before);
        const auto done = acceptRestore(r.app(), r.plan(), r.plan().identityWords);
        QVERIFY2(done, done ? "" : done.error().context.c_str());
        QCOMPARE(done->lostUnder, std::string("home (lost 1)"));
        std::map<std::string, std::string> where; // Row 6 is both.
        const auto rows = r.app().rows(RowQuery{});
        for (const auto& row : *rows)
            if (row.row.sequence == 6) where[row.relay] = row.row.detail;
        QCOMPARE(where.size(), std::size_t{2});
        QCOMPARE(where["home"], std::string("started"));
        QCOMPARE(where["home (lost 1)"], std::string("only here"));
    }
    void whatTheNewLogSaidAlreadyIsNotCountedTwice() {
        RestoreRoom r;
        r.push("ci");
        r.witness();
        const auto before = r.copy();
        r.log.add(2);
        r.witness();
        r.putBack(before);
        r.log.add(5); // Past what was seen: these rows come, and their log is another one.
        r.log.sign();
        QVERIFY(fetchRows(r.app()));
        VERIFY_NAMED(checkAudit(r.app(), "home"), "audit_forked");
        const auto plan = r.plan();
        QCOMPARE(plan.kept, 1u);
        QCOMPARE(plan.lost, 2u);
        const auto done = acceptRestore(r.app(), plan, plan.identityWords);
        QVERIFY2(done, done ? "" : done.error().context.c_str());
        const auto rows = r.app().rows(RowQuery{});
        QCOMPARE(rows->size(), std::size_t{1 + 2 + 6});
        QCOMPARE(done->audit.unproved, 0u);
        QVERIFY(done->audit.holes.empty());
        QCOMPARE(done->audit.rows, 7u);
    }
    void itTakesTheSixWordsAndTheRelayThatWasShown() {
        RestoreRoom r;
        const auto dead = r.push("dead");
        r.witness();
        const auto before = r.copy();
        VERIFY_OK(r.app().kill({"dead"}));
        r.tellKill(dead.id);
        r.log.add(2);
        r.witness();
        r.putBack(before);
        const auto plan = r.plan();
        VERIFY_NAMED(acceptRestore(r.app(), plan, "walrus kettle amber otter quartz plum"), "words_differ");
        VERIFY_NAMED(acceptRestore(r.app(), plan, ""), "words_differ");
        QVERIFY(r.stateOf(dead.id) == protocol::KeyState::Active);
        r.room.granted(dead.id).state = protocol::KeyState::Killed; // Somebody was quicker.
        VERIFY_NAMED(acceptRestore(r.app(), plan, plan.identityWords), "restore_changed");
        VERIFY_NAMED(checkAudit(r.app(), "home"), "audit_rolled_back");
        const std::string loud = QString::fromStdString(plan.identityWords).toUpper().replace(" ", "  ").toStdString();
        VERIFY_OK(acceptRestore(r.app(), r.plan(), loud));
    }
    void nothingIsFollowedBeforeTheKillsAreOnTheRelaysDisk() {
        RestoreRoom r;
        const auto dead = r.push("dead");
        r.witness();
        const auto before = r.copy();
        VERIFY_OK(r.app().kill({"dead"}));
        r.tellKill(dead.id);
        r.log.add(2);
        r.witness();
        r.putBack(before);
        const auto plan = r.plan();
        r.room.relay.durableKills = false;
        QVERIFY(!acceptRestore(r.app(), plan, plan.identityWords));
        VERIFY_NAMED(checkAudit(r.app(), "home"), "audit_rolled_back");
        QCOMPARE(r.app().pendingKills()->size(), std::size_t{1}); // It will be tried again.
        r.room.relay.durableKills = true;
        r.room.granted(dead.id).state = protocol::KeyState::Active;
        VERIFY_OK(acceptRestore(r.app(), r.plan(), plan.identityWords));
        QVERIFY(r.app().pendingKills()->empty());
    }
    void aGrantThatIsRefusedLeavesTheLogAsItWas() {
        RestoreRoom r;
        r.push("ci");
        r.witness();
        const auto before = r.copy();
        r.push("late");
        r.log.add(2);
        r.witness();
        r.putBack(before);
        const auto plan = r.plan();
        r.room.relay.refuseNext = {"grant", Error{ErrorCode::Unavailable, "audit_unavailable: disk full"}};
        VERIFY_NAMED(acceptRestore(r.app(), plan, plan.identityWords), "audit_unavailable");
        VERIFY_NAMED(checkAudit(r.app(), "home"), "audit_rolled_back");
        VERIFY_OK(acceptRestore(r.app(), r.plan(), plan.identityWords));
    }
    void aSealedRelayIsOpenedForItAfterTheKills() {
        RestoreRoom r;
        const auto dead = r.push("dead");
        r.push("ci");
        r.log.add(3);
        r.witness();
        const auto before = r.copy();
        VERIFY_OK(r.app().kill({"dead"}));
        r.tellKill(dead.id);
        r.push("late");
        r.witness();
        r.putBack(before);
        r.room.relay.sealed = true;
        r.room.relay.head = r.room.relay.rows.back().sequence;
        VERIFY_NAMED(r.app().unsealRelay("home"), "relay_rolled_back");
        r.room.relay.calls.clear();
        const auto plan = r.plan();
        const auto done = acceptRestore(r.app(), plan, plan.identityWords);
        QVERIFY2(done, done ? "" : done.error().context.c_str());
        QCOMPARE(r.verbs(), (std::vector<std::string>{"kill", "unseal", "grant"}));
        QVERIFY(!r.room.relay.sealed);
    }
    void whatAnotherComputerChangedSinceIsSuspended() {
        RestoreRoom r;
        const auto ci = r.push("ci");
        r.witness();
        const auto before = r.copy();
        r.room.granted(ci.id).grant.version = 9;
        r.tellGrant(ci.id, "dev_elsewhere0000001");
        r.witness();
        r.putBack(before);
        const auto plan = r.plan();
        QCOMPARE(plan.suspensions, std::vector<std::string>{"ci"});
        QVERIFY(plan.grants.empty());
        VERIFY_OK(acceptRestore(r.app(), plan, plan.identityWords));
        QVERIFY(r.stateOf(ci.id) == protocol::KeyState::Suspended);
    }
    void whatTheRestoredRelaySaysRevivesNothing() {
        RestoreRoom r;
        const auto dead = r.push("dead");
        r.witness();
        const auto before = r.copy();
        VERIFY_OK(r.app().kill({"dead"}));
        r.tellKill(dead.id);
        r.witness();
        r.putBack(before);
        r.log.add("padding");
        r.tellGrant(dead.id, ""); // Root writes that its owner granted it again.
        r.log.sign();
        QVERIFY(fetchRows(r.app()));
        QCOMPARE(r.plan().kills, std::vector<std::string>{"dead"});
    }
    void anythingButAnOldCopyIsRefused() {
        RestoreRoom r;
        r.push("ci");
        r.log.add(20);
        r.witness();
        VERIFY_NAMED(planAcceptRestore(r.app(), "home"), "log_unchanged");
        // Another key signs it.
        SigningKey key = SigningKey::make();
        std::swap(r.log.key, key);
        VERIFY_NAMED(planAcceptRestore(r.app(), "home"), "audit_key_changed");
        std::swap(r.log.key, key);
        // It signs nothing.
        const auto rows = std::exchange(r.log.signedRows, 0);
        VERIFY_NAMED(planAcceptRestore(r.app(), "home"), "audit_rolled_back");
        r.log.signedRows = rows;
        // Its first row is another one.
        r.log.rewrite(0, "forged");
        VERIFY_NAMED(planAcceptRestore(r.app(), "home"), "not_a_copy");
        // Another identity.
        SigningKey identity = SigningKey::make();
        std::swap(r.room.relay.identity, identity);
        VERIFY_NAMED(planAcceptRestore(r.app(), "home"), "identity_changed");
    }
    void aVaultThatHasNotSeenTheBeginningStillFindsThePlace() {
        RestoreRoom r;
        r.push("ci");
        r.log.add(50);
        r.room.relay.rows.erase(r.room.relay.rows.begin(), r.room.relay.rows.begin() + 30);
        r.room.relay.oldest = 31;
        r.witness();
        const auto before = r.copy();
        r.log.add(10);
        r.witness();
        r.putBack(before);
        QCOMPARE(r.plan().kept, 51u);
        QCOMPARE(r.plan().lost, 10u);
        VERIFY_OK(acceptRestore(r.app(), r.plan(), r.plan().identityWords));
        // Set back to before what this vault has, nobody here can say what is missing.
        r.log.cutTo(20);
        VERIFY_NAMED(planAcceptRestore(r.app(), "home"), "restore_unprovable");
    }
    void aRowInTheMiddleThatWasRewrittenIsWhereTheyPart() {
        RestoreRoom r;
        r.push("ci");
        r.log.add(4'500);
        r.witness();
        for (const std::uint64_t leaf : {1u, 1'999u, 2'000u, 2'001u, 4'499u, 4'500u}) {
            const auto right = r.log.leaves;
            r.log.rewrite(leaf, "forged");
            QCOMPARE(r.plan().kept, leaf);
            r.log.leaves = right;
            r.log.cutTo(right.size());
        }
    }
    void itIsInTheTrail() {
        RestoreRoom r;
        r.push("ci");
        r.witness();
        const auto before = r.copy();
        r.log.add(2);
        r.witness();
        r.putBack(before);
        VERIFY_OK(acceptRestore(r.app(), r.plan(), r.plan().identityWords));
        TrailQuery query;
        query.relays = false;
        query.what = {"relay_trusted"};
        const auto trail = r.app().auditTrail(query);
        QCOMPARE(trail->size(), std::size_t{1});
        std::map<std::string, std::string> facts(trail->front().details.begin(), trail->front().details.end());
        QCOMPARE(facts["why"], std::string("restored from an old copy"));
        QCOMPARE(facts["lost_rows"], std::string("2"));
        QVERIFY(r.app().verifyEvents()->whole());
    }
};

QTEST_GUILESS_MAIN(AppRestoreTest)
#include "app_restore_test.moc"
