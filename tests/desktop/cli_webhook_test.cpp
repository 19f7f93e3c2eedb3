// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/cli_room.h"

#ifndef Q_MOC_RUN // Qt 6.4's moc cannot read the standard headers it pulls in.
#include "tests/desktop/fake_webhooks.h"
#endif

#include <QTest>

using namespace rubber;
using namespace rubber::test;

namespace {

struct HookRoom : CliRoom {
    FakeWebhooks hooks{relay};
    HookRoom() { pair(); }
    CliRan add(const QString& more = {}) { return run("webhook add https://hooks.example.com/canary-path " + more); }
};

} // namespace

class CliWebhookTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void addPrintsTheSecretThisOnce() {
        HookRoom room;
        const auto added = room.add("--signature v1 --events budget.*");
        QCOMPARE(added.code, 0);
        const std::string secret = "whsec_" + toBase64(room.hooks.keys.begin()->second);
        QVERIFY(added.out.find(secret) != std::string::npos);
        QVERIFY(added.out.find("canary-path") == std::string::npos);
        const auto listed = room.run("webhook list"), json = room.run("webhook list --json");
        for (const auto& ran : {listed, json}) {
            QCOMPARE(ran.code, 0);
            QVERIFY((ran.out + ran.err).find(secret) == std::string::npos);
            QVERIFY((ran.out + ran.err).find("canary-path") == std::string::npos);
            QVERIFY(ran.out.find("https://hooks.example.com") != std::string::npos);
        }
        const auto hook = json.json()["data"].toArray().first().toObject();
        QCOMPARE(hook["signature"].toString(), QString("v1"));
        QCOMPARE(hook["events"].toArray().first().toString(), QString("budget.*"));
    }

    void addAsJson() {
        HookRoom room;
        const auto one = room.add("--signature v1 --json").data();
        QCOMPARE(one["secret"].toString(), QString::fromStdString("whsec_" + toBase64(room.hooks.keys.begin()->second)));
        QVERIFY(one["public_key"].isNull());
        const auto two = room.add("--json").data();
        QVERIFY(two["secret"].isNull());
        QVERIFY(two["public_key"].toString().startsWith("whpk_"));
    }

    void saysHowATestWent() {
        HookRoom room;
        QCOMPARE(room.run("webhook test").code, 4);
        room.add();
        auto ran = room.run("webhook test");
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.out, std::string("Delivered: https://hooks.example.com answered 204.\n"));
        room.hooks.outcome = "failed";
        room.hooks.status = 500;
        ran = room.run("webhook test hooks.example.com --json");
        QCOMPARE(ran.code, 1);
        QVERIFY(!ran.data()["delivered"].toBool() && ran.data()["tried"].toBool());
        room.hooks.outcome = "";
        ran = room.run("webhook test --wait 5s");
        QCOMPARE(ran.code, 1);
        QVERIFY(ran.out.starts_with("Not sent yet."));
        QCOMPARE(room.run("webhook test --wait soon").code, 2);
    }

    void rotatesEnablesAndRemoves() {
        HookRoom room;
        room.add("--signature v1");
        const auto rotated = room.run("webhook rotate");
        QCOMPARE(rotated.code, 0);
        QVERIFY(rotated.out.find("whsec_" + toBase64(room.hooks.keys.begin()->second)) != std::string::npos);
        room.hooks.list[0].disabledBecause = "gone";
        QVERIFY(room.run("webhook list").out.find("disabled: gone") != std::string::npos);
        QCOMPARE(room.run("webhook enable").code, 0);
        QVERIFY(room.hooks.list[0].disabledBecause.empty());
        QCOMPARE(room.run("webhook remove hooks.example").code, 0);
        QVERIFY(room.hooks.list.empty());
        QCOMPARE(room.run("webhook remove").code, 4);
    }

    void refusesWrongUse() {
        HookRoom room;
        QCOMPARE(room.run("webhook").code, 2);
        QCOMPARE(room.run("webhook add").code, 2);
        QCOMPARE(room.add("--format teams").code, 2);
        QCOMPARE(room.add("--events nothing").code, 2);
        QCOMPARE(room.run("webhook add http://10.0.0.1/").code, 8);
    }

    void saysWhenARelayIsAway() {
        HookRoom room;
        room.add();
        room.relay.reachable = false;
        const auto ran = room.run("webhook list --json");
        QCOMPARE(ran.code, 6);
        QCOMPARE(ran.json()["warnings"].toArray().size(), 1);
    }
};

QTEST_GUILESS_MAIN(CliWebhookTest)
#include "cli_webhook_test.moc"
