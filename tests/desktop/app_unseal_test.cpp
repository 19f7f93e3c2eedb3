// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest> // First: moc 6.4 stumbles over standard headers when no Qt header came before.

#include "desktop/app/auto_unseal.h"
#include "desktop/app/unseal_guard.h"
#include "tests/desktop/app_room.h"

using namespace rubber;
using namespace rubber::desktop;

class AppUnsealTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyPushIsSealedToAKeyOfItsOwn() {
        test::AppRoom room("home");
        const int before = room.relay.keysMade;
        const auto first = room.push("a");
        const auto second = room.push("b");
        QCOMPARE(room.relay.keysMade, before + 2);
        QVERIFY(room.relay.oneTimeKeys.empty()); // Each was used up.
        QVERIFY(room.granted(first.id).grant.sealKey != room.granted(second.id).grant.sealKey);
    }
    void aKeyToSealToThatTheRelayDidNotSignIsRefused() {
        test::AppRoom room("home");
        const SigningKey stranger = SigningKey::make();
        room.relay.sealingSigner = &stranger;
        VERIFY_NAMED(room.app.push(room.request()), "identity_changed");
        QVERIFY(room.relay.granted.empty());
        room.relay.sealed = true;
        VERIFY_NAMED(room.app.unsealRelay("home"), "identity_changed");
    }
    void aRelayThatForgotTheKeyIsAskedForAnother() {
        test::AppRoom room("home");
        room.relay.refuseNext = {"grant", Error{ErrorCode::Invalid, "sealing_key_unknown: restarted"}};
        VERIFY_OK(room.app.push(room.request()));
        room.relay.sealed = true;
        room.relay.refuseNext = {"unseal", Error{ErrorCode::Invalid, "sealing_key_unknown: restarted"}};
        VERIFY_OK(room.app.unsealRelay("home"));
        QVERIFY(!room.relay.sealed);
    }
    void aRelayWhoseDiskWasSetBackIsNotOpened() {
        test::AppRoom room("home");
        std::ignore = room.push("a");
        room.relay.sealed = true;
        room.relay.head = 1;
        VERIFY_NAMED(room.app.unsealRelay("home"), "relay_rolled_back");
        auto request = room.request("sk-or-v1-another-4f1c9a77e2b8");
        VERIFY_NAMED(room.app.push(std::move(request)), "relay_rolled_back"); // Nor by the way.
        QVERIFY(room.relay.sealed);
        const auto accepted = acceptRollback(room.app, "home");
        VERIFY_OK(accepted);
        QCOMPARE(accepted->head, std::uint64_t{1});
        QVERIFY(accepted->seen > 1);
        VERIFY_OK(room.app.unsealRelay("home"));
        QVERIFY(!room.relay.sealed);
    }
    void rowsThatWereSeenCountToo() {
        test::AppRoom room("home");
        for (int i = 0; i < 20; ++i)
            room.relay.addRow("refuse", KeyId());
        VERIFY_OK(room.app.syncRows());
        room.relay.sealed = true;
        room.relay.head = 19;
        VERIFY_NAMED(room.app.unsealRelay("home"), "relay_rolled_back");
        room.relay.head = 20;
        VERIFY_OK(room.app.unsealRelay("home"));
    }
    void aDecisionHoldsForWhatWasSeenThen() {
        test::AppRoom room("home");
        std::ignore = room.push("a");
        room.relay.head = 1;
        VERIFY_OK(acceptRollback(room.app, "home"));
        room.relay.head = 0;
        std::ignore = room.push("b"); // More was seen since.
        room.relay.sealed = true;
        room.relay.head = 1;
        VERIFY_NAMED(room.app.unsealRelay("home"), "relay_rolled_back");
    }
    void aRestartedRelayIsOpenedByItself() {
        test::AppRoom room("home");
        room.relay.sealed = true;
        std::vector<AutoUnseal> done;
        const auto status = statusAndUnseal(room.app, Archived::Without, &done);
        VERIFY_OK(status);
        QCOMPARE(done.size(), std::size_t{1});
        QVERIFY(!done.front().refused);
        QVERIFY(!room.relay.sealed);
        QVERIFY(!status->relays.front().status->sealed);
    }
    void whatItsOwnerSealedStaysSealed() {
        test::AppRoom room("home");
        room.relay.addRow("seal", KeyId());
        room.relay.rows.back().code = "unsealed";
        room.relay.addRow("seal", KeyId());
        room.relay.rows.back().code = "sealed"; // By another device: this one has not fetched it yet.
        room.relay.sealed = true;
        VERIFY_OK(statusAndUnseal(room.app));
        QVERIFY(room.relay.sealed);
        VERIFY_OK(room.app.unsealRelay("home")); // Until he says so.
        QVERIFY(!room.relay.sealed);
    }
    void aRolledBackRelayIsNotOpenedByItself() {
        test::AppRoom room("home");
        std::ignore = room.push("a");
        room.relay.sealed = true;
        room.relay.head = 1;
        std::vector<AutoUnseal> done;
        VERIFY_OK(statusAndUnseal(room.app, Archived::Without, &done));
        QCOMPARE(done.size(), std::size_t{1});
        VERIFY_NAMED(Status(tl::unexpected(*done.front().refused)), "relay_rolled_back");
        QVERIFY(room.relay.sealed);
    }
};

QTEST_GUILESS_MAIN(AppUnsealTest)
#include "app_unseal_test.moc"
