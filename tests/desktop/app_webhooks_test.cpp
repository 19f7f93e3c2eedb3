// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/app_room.h"

#ifndef Q_MOC_RUN // Qt 6.4's moc cannot read the standard headers it pulls in.
#include "desktop/app/webhooks.h"
#include "tests/desktop/fake_webhooks.h"
#endif

#include <QTest>

using namespace rubber;
using namespace rubber::desktop;
using namespace rubber::test;

namespace {

const char* const kUrl = "https://hooks.example.com/canary-path?t=1";

struct HookRoom : AppRoom {
    FakeWebhooks hooks{relay};
    HookRoom() : AppRoom("home") {}

    Result<NewWebhook> add(const char* scheme = "v1", const char* events = "", const char* url = kUrl) {
        WebhookWords asked;
        asked.url = words(url);
        asked.scheme = scheme;
        asked.events = events;
        return addWebhook(app, asked);
    }
    std::string events() {
        TrailQuery query;
        query.relays = false;
        const auto trail = app.auditTrail(query);
        std::string all;
        if (trail)
            for (const auto& entry : *trail)
                all += entry.what + " ";
        return all;
    }
};

std::string textOf(const Secret& secret) { return std::string(secret.reveal()); }

} // namespace

class AppWebhooksTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sealsSecretAndUrlToTheRelay() {
        HookRoom room;
        const auto made = room.add("v1", "budget.*, key.killed");
        QVERIFY(made);
        QVERIFY(made->hook.text().starts_with("wh_"));
        QCOMPARE(made->host, std::string("https://hooks.example.com"));
        QCOMPARE(made->relay, std::string("home"));
        QCOMPARE(room.hooks.urls.at(made->hook), std::string(kUrl));
        QCOMPARE(textOf(made->secret), "whsec_" + toBase64(room.hooks.keys.at(made->hook)));
        QCOMPARE(room.hooks.list[0].events, (std::vector<std::string>{"budget.*", "key.killed"}));
        for (const auto& call : room.relay.calls)
            QVERIFY(call.body.find("canary-path") == std::string::npos);
    }

    void showsOnlyThePublicHalfOfAPair() {
        HookRoom room;
        const auto made = room.add(""); // The default.
        QVERIFY(made && made->scheme == WebhookScheme::V1a && made->secret.empty());
        const auto pair = SigningKey::fromSeed(Secret(std::string_view(room.hooks.keys.at(made->hook))));
        QCOMPARE(made->publicKey, "whpk_" + toBase64(asBytes(pair->verifyKey)));
    }

    void refusesWhatItDoesNotKnow() {
        HookRoom room;
        VERIFY_NAMED(room.add("v2"), "bad_option");
        VERIFY_NAMED(room.add("v1", "budget.treshold"), "bad_option");
        VERIFY_NAMED(room.add("v1", "*"), "bad_option");
        QVERIFY(room.add("v1", "anomaly.loop,canary.touched"));
        VERIFY_NAMED(room.add("v1", "", "http://10.0.0.1/"), "webhook_url_refused");
    }

    void unsealsTheRelayFirst() {
        HookRoom room;
        room.push("ci"); // Gives it the master key.
        room.relay.sealed = true;
        QVERIFY(room.add());
        QVERIFY(!room.relay.sealed);
    }

    void findsAWebhookByItsIdItsHostOrAlone() {
        HookRoom room;
        VERIFY_NAMED(removeWebhook(room.app, {}), "no_such_webhook");
        const auto one = room.add();
        QVERIFY(one);
        QVERIFY(enableWebhook(room.app, {}));
        QVERIFY(room.add("v1", "", "https://other.example.com/x"));
        VERIFY_NAMED(enableWebhook(room.app, {}), "ambiguous");
        VERIFY_NAMED(enableWebhook(room.app, {"wh_", ""}), "ambiguous");
        QCOMPARE(enableWebhook(room.app, {"other", "home"})->status.host, std::string("https://other.example.com"));
        QVERIFY(enableWebhook(room.app, {one->hook.text(), ""})->status.hook == one->hook);
        VERIFY_NAMED(enableWebhook(room.app, {"", "nowhere"}), "no_such_relay");
    }

    void rotatesAndSaysHowLongTheOldOneSigns() {
        HookRoom room;
        const auto made = room.add();
        const std::string before = room.hooks.keys.at(made->hook);
        const auto fresh = rotateWebhook(room.app, {});
        QVERIFY(fresh && fresh->previousUntil);
        QVERIFY(room.hooks.keys.at(made->hook) != before);
        QCOMPARE(textOf(fresh->secret), "whsec_" + toBase64(room.hooks.keys.at(made->hook)));
    }

    void testsAndLooksHowItWent() {
        HookRoom room;
        QVERIFY(room.add());
        room.hooks.outcome = "";
        auto test = testWebhook(room.app, {});
        QVERIFY(test && !testedWebhook(room.app, *test)->tried);
        room.hooks.outcome = "failed";
        room.hooks.status = 500;
        test = testWebhook(room.app, {});
        const auto outcome = testedWebhook(room.app, *test);
        QVERIFY(outcome->tried);
        QCOMPARE(outcome->hook.status.lastStatus, 500);
    }

    void listsWhatItCanReach() {
        HookRoom room;
        QVERIFY(room.add());
        auto report = webhooks(room.app, "");
        QVERIFY(report && report->hooks.size() == 1 && report->troubles.empty());
        room.relay.sealed = true;
        report = webhooks(room.app, "");
        QVERIFY(report->troubles.size() == 1 && !report->troubles[0].error);
        room.relay.reachable = false;
        report = webhooks(room.app, "");
        QVERIFY(report->hooks.empty() && report->troubles[0].error);
    }

    void everyChangeIsOnRecord() {
        HookRoom room;
        QVERIFY(room.add());
        QVERIFY(rotateWebhook(room.app, {}) && enableWebhook(room.app, {}) && testWebhook(room.app, {}));
        QVERIFY(removeWebhook(room.app, {}));
        const std::string trail = room.events();
        for (const char* what : {"webhook_added", "webhook_rotated", "webhook_enabled", "webhook_tested", "webhook_removed"})
            QVERIFY2(trail.find(what) != std::string::npos, (std::string(what) + " in " + trail).c_str());
        QVERIFY(trail.find("canary") == std::string::npos);
    }

    void aReceiptForAnotherWebhookIsNoSuccess() {
        HookRoom room;
        room.relay.answerWebhook = [](std::string_view, const std::string&, const std::string&) {
            return Result<std::string>(protocol::encode(
                protocol::WebhookReceipt{WebhookId("wh_other"), 1, "https://x", std::nullopt, std::nullopt, WallTime{1}}));
        };
        VERIFY_NAMED(room.add(), "bad_receipt");
    }
};

QTEST_GUILESS_MAIN(AppWebhooksTest)
#include "app_webhooks_test.moc"
