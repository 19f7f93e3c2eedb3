// SPDX-License-Identifier: GPL-3.0-or-later
// Kill links from both ends: what devices may do with them, and what their tokens may.
#include <QtTest> // First: moc 6.4 stumbles over standard headers when no Qt header came before.

#include "tests/relay/control/link_rig.h"
#include "tests/relay/control/pairing_rig.h"

using namespace rubber;
using namespace rubber::test;

class KillLinkTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void killsItsKeyAndNoOther() {
        LinkRig rig;
        const Link link = rig.linkFor(kFirst);
        const auto reply = rig.kill(link.token);
        QCOMPARE(reply.status, 200);
        QCOMPARE(objectIn(reply)["killed"].toInt(), 1);
        QCOMPARE(objectIn(reply)["durable"].toBool(), true);
        QVERIFY(rig.killed(kFirst) && !rig.killed(kSecond));
        rig.restart();
        QVERIFY(rig.killed(kFirst) && !rig.killed(kSecond));
    }

    void killsEveryKeyWhenMadeForAll() {
        LinkRig rig;
        const Link link = rig.linkFor(std::nullopt);
        QCOMPARE(objectIn(rig.show(link.token))["alive"].toInt(), 2);
        QCOMPARE(objectIn(rig.kill(link.token))["killed"].toInt(), 2);
        QVERIFY(rig.killed(kFirst) && rig.killed(kSecond));
        QCOMPARE(objectIn(rig.show(link.token))["alive"].toInt(), 0);
    }

    void isAskedAfterItsSyncAndSaysWhenThereIsNone() {
        LinkRig rig;
        const Link link = rig.linkFor(kFirst);
        ControlReply reply = rig.phone->handle("action=kill&token=" + link.token, kPhoneAddress);
        QVERIFY(reply.durable != 0 && reply.urgent && reply.body.empty());
        QVERIFY(rig.killed(kFirst)); // The flag waits for nothing.
        reply.body = reply.finish(false);
        QCOMPARE(objectIn(reply)["durable"].toBool(), false);
    }

    void showingKillsNothingAndWritesNothing() {
        LinkRig rig;
        const Link link = rig.linkFor(kFirst);
        const auto before = rig.rows().size();
        const auto shown = objectIn(rig.show(link.token));
        QCOMPARE(shown["target"].toString(), QStringLiteral("key"));
        QCOMPARE(shown["state"].toString(), QStringLiteral("active"));
        QCOMPARE(shown["spent_today_usd"].toString(), QStringLiteral("0.00"));
        QVERIFY(!rig.killed(kFirst));
        QCOMPARE(rig.rows().size(), before);
    }

    void aUseIsAKillRowAndAnAlert() {
        LinkRig rig;
        const Link link = rig.linkFor(kFirst);
        rig.kill(link.token);
        const auto rows = rig.rows();
        const auto& kill = rows[rows.size() - 2];
        QCOMPARE(kill.kind, std::string("kill"));
        QCOMPARE(kill.device, std::string("phone"));
        QCOMPARE(kill.code, std::string("phone"));
        QCOMPARE(kill.client, kPhoneAddress.toText());
        QVERIFY(kill.key == kFirst);
        QCOMPARE(rows.back().kind, std::string("alert"));
        QCOMPARE(rows.back().code, std::string("kill.phone"));
        QCOMPARE(rows.back().detail,
                 std::string("1 key killed and 0 streams cut by a kill link, from 203.0.113.7"));
    }

    void worksAgainAfterARestore() {
        LinkRig rig;
        const Link link = rig.linkFor(kFirst);
        rig.kill(link.token);
        rig.grant(kFirst, 2);
        QVERIFY(!rig.killed(kFirst));
        rig.kill(link.token);
        QVERIFY(rig.killed(kFirst));
    }

    void survivesARestartWithItsUses() {
        LinkRig rig;
        const Link link = rig.linkFor(kFirst), gone = rig.linkFor(kSecond);
        rig.call(rig.device, "kill-link/revoke", protocol::encode(protocol::KillLinkCommand{gone.id}));
        rig.clock.advance(Duration::seconds(5));
        const WallTime used = rig.clock.wall();
        rig.kill(link.token);
        for (int i = 0; i < 2; ++i) { // From the journal, then from the snapshot of a clean stop.
            const auto links = rig.list();
            QCOMPARE(links.size(), std::size_t{1});
            QVERIFY(links[0].link == link.id && links[0].key == kFirst && links[0].device == rig.device.id);
            QVERIFY(links[0].lastUsed == used);
            rig.restart();
        }
        QCOMPARE(rig.show(link.token).status, 200);
        QCOMPARE(rig.show(gone.token).status, 403);
    }

    void tellsWhichLinkANewOneVoids() {
        LinkRig rig;
        const Link first = LinkRig::fresh(), second = LinkRig::fresh();
        const auto made = protocol::decode<protocol::KillLinkReceipt>(rig.create(first, kFirst).body);
        QVERIFY(made && !made->voided && made->sequence > 0);
        const auto again = protocol::decode<protocol::KillLinkReceipt>(rig.create(second, kFirst).body);
        QVERIFY(again && again->voided == first.id);
        rig.linkFor(std::nullopt); // Another target: voids nothing.
        QCOMPARE(rig.list().size(), std::size_t{2});
        QCOMPARE(codeOf(rig.create(second, kSecond)), std::string("link_exists"));
    }

    void aLinkOutlivesTheDeviceThatMadeIt() {
        LinkRig rig;
        const Link link = rig.linkFor(kFirst);
        QCOMPARE(codeOf(change(rig, rig.device, rig.device, true)), std::string());
        QCOMPARE(codeOf(rig.call(rig.device, "status")), std::string("device_removed"));
        QCOMPARE(rig.kill(link.token).status, 200);
        QVERIFY(rig.killed(kFirst));
    }
};

QTEST_APPLESS_MAIN(KillLinkTest)
#include "kill_link_test.moc"
