// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/app_room.h"

#ifndef Q_MOC_RUN // Qt 6.4's moc cannot read the standard headers it pulls in.
#include "shared/kill_token.h"
#endif

#include <QTest>

using namespace rubber;
using namespace rubber::desktop;
using namespace rubber::test;

namespace {

/// A room whose relay is reached over TLS, as a phone needs it.
struct PhoneRoom : AppRoom {
    PhoneRoom() : AppRoom() {
        relay.dataUrl = "https://relay.example.com:8787/v1";
        if (!app.pairRelay("https://127.0.0.1:8788", relay.newCode(), "home")) qFatal("cannot pair");
    }
};

std::string textOf(const NewKillLink& made) { return std::string(made.link.reveal()); }
std::string tokenIn(const std::string& link) { return link.substr(link.find("#t=") + 3, 71); }

} // namespace

class AppKillLinkTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theLinkLeadsToTheRelayAndItsTokenStaysHere() {
        PhoneRoom room;
        const auto pushed = room.push("ci&nightly/ü");
        const auto made = room.app.createKillLink({"ci&nightly/ü", ""});
        QVERIFY(made);
        const std::string link = textOf(*made), token = tokenIn(link);
        QCOMPARE(link, "https://relay.example.com:8787/rk/kill#t=" + token + "&n=ci%26nightly%2f%c3%bc");
        QVERIFY(parseKillToken(token) == made->id);
        QVERIFY(made->key == pushed.id);
        QVERIFY(!made->replacedAnother);
        QVERIFY(room.relay.links.digests.at(made->id) == tokenDigest(token));
        const std::string secret = token.substr(21, 43);
        for (const auto& call : room.relay.calls)
            QVERIFY(call.body.find(secret) == std::string::npos);
    }

    void aNewLinkVoidsTheOldOneOfItsTargetAlone() {
        PhoneRoom room;
        room.push("ci");
        room.push("demo");
        QVERIFY(room.app.createKillLink({"ci", ""}) && room.app.createKillLink({"demo", ""}));
        QVERIFY(room.app.createKillLink({"", ""}));
        const auto again = room.app.createKillLink({"ci", ""});
        QVERIFY(again && again->replacedAnother);
        QCOMPARE(room.relay.links.list.size(), std::size_t{3});
    }

    void listsLinksByNameWithTheirUses() {
        PhoneRoom room;
        room.push("ci");
        QVERIFY(room.app.createKillLink({"ci", ""}) && room.app.createKillLink({"", "home"}));
        room.relay.links.list[0].lastUsed = room.clock.wall();
        room.relay.links.list.push_back({KillLinkId("ofanotherone"),
                                         KeyId("unknownhere1"),
                                         DeviceId("dev_other"),
                                         room.clock.wall(),
                                         {}});
        const auto list = room.app.killLinks();
        QVERIFY(list && list->unreachable.empty());
        QCOMPARE(list->links.size(), std::size_t{3});
        QCOMPARE(list->links[0].name, std::string("ci"));
        QVERIFY(list->links[0].lastUsed && list->links[0].byThisDevice);
        QCOMPARE(list->links[1].name, std::string("home"));
        QVERIFY(!list->links[1].key && !list->links[1].lastUsed);
        QCOMPARE(list->links[2].name, std::string("unknownhere1"));
        QVERIFY(!list->links[2].byThisDevice);
    }

    void aRelayThatIsAwayIsToldNotHidden() {
        PhoneRoom room;
        room.relay.reachable = false;
        const auto list = room.app.killLinks();
        QVERIFY(list && list->links.empty());
        QCOMPARE(list->unreachable.size(), std::size_t{1});
        QVERIFY(!room.app.revokeKillLink({"", ""}));
    }

    void revokesByKeyByRelayAndById() {
        PhoneRoom room;
        room.push("ci");
        room.push("demo");
        QVERIFY(room.app.createKillLink({"ci", ""}) && room.app.createKillLink({"", ""}));
        const auto third = room.app.createKillLink({"demo", ""});
        QCOMPARE(room.app.revokeKillLink({"ci", ""})->name, std::string("ci"));
        QVERIFY(!room.app.revokeKillLink({"", ""})->key);
        QCOMPARE(room.app.revokeKillLink({third->id.text(), ""})->name, std::string("demo"));
        QVERIFY(room.relay.links.list.empty());
        VERIFY_NAMED(room.app.revokeKillLink({"ci", ""}), "no_such_link");
        VERIFY_NAMED(room.app.revokeKillLink({"nobody", ""}), "no_such_link");
    }

    void refusesARelayWithoutTls() {
        AppRoom room("home");
        room.push("ci");
        VERIFY_NAMED(room.app.createKillLink({"ci", ""}), "no_phone_page");
        QCOMPARE(room.relay.count("kill-link/create"), 0);
        room.relay.dataUrl = "https://relay.example.com/v1"; // It was given a certificate since.
        QVERIFY(room.app.createKillLink({"ci", ""}));
    }

    void needsAnUnlockedVault() {
        PhoneRoom room;
        App locked(room.options(), room.clock, room.relay);
        VERIFY_NAMED(locked.createKillLink({"", ""}), "vault_locked");
        VERIFY_NAMED(locked.killLinks(), "vault_locked");
    }

    void rotatingSaysThatTheLinkIsForTheOldKey() {
        PhoneRoom room;
        room.push("ci");
        QVERIFY(room.app.rotate("ci")->warnings.empty());
        QVERIFY(room.app.createKillLink({"ci", ""}));
        const auto rotated = room.app.rotate("ci");
        QVERIFY(rotated && rotated->warnings.size() == 1);
        QVERIFY(rotated->warnings[0].find("kill-link create ci") != std::string::npos);
    }

    void anOverlapEndsTheOldKeyInsteadOfKillingIt() {
        PhoneRoom room;
        const auto old = room.push("ci");
        const auto fresh = room.app.rotate("ci", Duration::seconds(1800));
        QVERIFY(fresh && fresh->warnings.empty());
        const auto& before = room.granted(old.id);
        QVERIFY(before.state == protocol::KeyState::Active);
        QVERIFY(before.grant.policy.expiresAt == room.clock.wall() + Duration::seconds(1800));
        QVERIFY(!room.granted(fresh->id).grant.policy.expiresAt);
        QCOMPARE(room.relay.count("kill"), 0);
        VERIFY_NAMED(room.app.rotate("ci", Duration::days(31)), "bad_option");
    }

    void anOverlapRevivesNothing() {
        PhoneRoom room;
        const auto old = room.push("ci");
        QVERIFY(room.app.kill({"ci"}));
        const auto version = room.granted(old.id).grant.version;
        QVERIFY(room.app.rotate("ci", Duration::seconds(1800)));
        QCOMPARE(room.granted(old.id).grant.version, version);
        QVERIFY(room.granted(old.id).state == protocol::KeyState::Killed);
    }
};

QTEST_GUILESS_MAIN(AppKillLinkTest)
#include "app_kill_link_test.moc"
