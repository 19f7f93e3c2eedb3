// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/webhooks/courier.h"
#include "shared/protocol/webhook_messages.h"
#include "tests/relay/control/control_rig.h"

#include <QDirIterator>
#include <QFile>
#include <QtTest>

#include <algorithm>

using namespace rubber;
using namespace rubber::test;

namespace {

const WebhookId kHook("wh_0123456789abcdef");
const char* const kUrl = "https://hooks.example.com/canary-path?token=canary-token";

/// An open relay and a device that sets webhooks.
struct Rig : ControlRig {
    TestDevice device;
    Secret master = Secret::random(32);
    Secret secret = Secret(std::string_view("canary-secret-canary-secret-cana"));

    Rig() {
        enrol(device);
        CHECK(state->upstreamKeys().unseal(master.clone()));
    }
    std::string box(const protocol::OneTimeKey& key, const Secret& content, const std::string& url,
                    const WebhookId& hook = kHook, const std::string& from = {}) {
        std::string plain = state->identity().id.text() + '\0' + (from.empty() ? device.id.text() : from) + '\0' +
                            hook.text() + '\0' + std::string(content.reveal()) + url;
        return sealTo(key.key, Secret(std::string_view(plain)));
    }
    protocol::WebhookSetting setting(const std::string& url = kUrl, WebhookScheme scheme = WebhookScheme::V1) {
        const auto key = sealingKey(device);
        return {kHook, {"budget.*"}, WebhookFormat::Standard, scheme, key.id, box(key, secret, url)};
    }
    ControlReply set(const protocol::WebhookSetting& setting) {
        return call(device, "webhook/set", protocol::encode(setting));
    }
    ControlReply command(const std::string& verb) {
        return call(device, "webhook/" + verb, protocol::encode(protocol::WebhookCommand{kHook}));
    }
    protocol::WebhookList list() {
        const auto found = protocol::decode<protocol::WebhookList>(call(device, "webhooks").body);
        CHECK(found.has_value());
        return *found;
    }
    ControlReply rotate(const std::string& url = {}) {
        const auto key = sealingKey(device);
        return call(device, "webhook/rotate",
                    protocol::encode(protocol::WebhookRotation{
                        kHook, key.id, box(key, Secret(std::string_view(std::string(32, 'r'))), url)}));
    }
};

protocol::WebhookReceipt receiptOf(const ControlReply& reply) {
    const auto receipt = protocol::decode<protocol::WebhookReceipt>(reply.body);
    return receipt ? *receipt : protocol::WebhookReceipt{};
}

} // namespace

class WebhookControlTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void setsAWebhookAndListsIt() {
        Rig rig;
        QVERIFY(rig.list().hooks.empty());
        const auto reply = rig.set(rig.setting());
        QCOMPARE(codeOf(reply), std::string());
        QVERIFY(receiptOf(reply).sequence > 0);
        QCOMPARE(receiptOf(reply).host, std::string("https://hooks.example.com"));
        QVERIFY(!receiptOf(reply).publicKey);
        const auto hooks = rig.list().hooks;
        QCOMPARE(hooks.size(), std::size_t{1});
        QCOMPARE(hooks[0].host, std::string("https://hooks.example.com"));
        QCOMPARE(hooks[0].events, std::vector<std::string>{"budget.*"});
        const auto stored = rig.state->webhookSecrets().open({kHook, 1});
        QVERIFY(stored && stored->key.equals(rig.secret));
        QCOMPARE(stored->url.path, std::string("/canary-path?token=canary-token"));
        rig.restart();
        QCOMPARE(rig.list().hooks.size(), std::size_t{1});
        QVERIFY(rig.list().sealed);
    }

    void neitherSecretNorUrlIsInAnyAnswerRowOrFile() {
        Rig rig;
        const auto setting = rig.setting();
        std::string seen = rig.set(setting).body;
        seen += rig.rotate().body + rig.command("test").body + rig.call(rig.device, "webhooks").body;
        seen += rig.call(rig.device, "rows", R"({"after":0,"limit":100})").body + rig.call(rig.device, "status").body;
        seen += rig.command("remove").body;
        rig.sync();
        QDirIterator files(rig.folder.path(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            seen += file.readAll().toStdString();
        }
        for (const char* canary : {"canary", "rrrrrrrr"})
            QVERIFY(seen.find(canary) == std::string::npos);
        QVERIFY(seen.find(toBase64(std::string_view("canary-secret-canary-secret-cana"))) == std::string::npos);
    }

    void derivesThePublicKey() {
        Rig rig;
        const auto reply = rig.set(rig.setting(kUrl, WebhookScheme::V1a));
        const auto key = SigningKey::fromSeed(rig.secret.clone());
        QVERIFY(receiptOf(reply).publicKey == key->verifyKey);
        QVERIFY(rig.list().hooks[0].publicKey == key->verifyKey);
    }

    void refusesUrls_data() {
        QTest::addColumn<QByteArray>("url");
        for (const char* url : {"", "http://hooks.example.com/", "http://10.0.0.1/", "https://u@hooks.example.com/",
                                "gopher://x/", "https://127.1/"})
            QTest::newRow(url) << QByteArray(url);
    }
    void refusesUrls() {
        QFETCH(QByteArray, url);
        Rig rig;
        QCOMPARE(codeOf(rig.set(rig.setting(url.toStdString()))), std::string("webhook_url_refused"));
        QVERIFY(rig.list().hooks.empty());
    }

    void sendsToItsOwnMachineOnlyWhereThatIsAllowed() {
        Rig rig;
        QCOMPARE(codeOf(rig.set(rig.setting("http://127.0.0.1:9000/x"))), std::string());
        rig.config.allowLoopbackUpstreams = false;
        rig.restart();
        QVERIFY(rig.state->upstreamKeys().unseal(rig.master.clone()));
        for (const char* url : {"http://127.0.0.1:9000/x", "https://localhost/x", "https://[::1]/x"})
            QCOMPARE(codeOf(rig.set(rig.setting(url))), std::string("webhook_url_refused"));
    }

    void refusesBoxesThatAreNotForIt() {
        Rig rig;
        const auto with = [&](const std::string& box, const SealingKeyId& key) {
            return codeOf(rig.set({kHook, {}, WebhookFormat::Standard, WebhookScheme::V1, key, box}));
        };
        auto key = rig.sealingKey(rig.device);
        QCOMPARE(with(rig.box(key, rig.secret, kUrl, WebhookId("wh_fedcba9876543210")), key.id), std::string("box_refused"));
        key = rig.sealingKey(rig.device);
        QCOMPARE(with(rig.box(key, rig.secret, kUrl, kHook, "dev_other"), key.id), std::string("box_refused"));
        key = rig.sealingKey(rig.device);
        QCOMPARE(with(rig.box(key, Secret(std::string_view("short")), ""), key.id), std::string("box_refused"));
        const std::string good = rig.box(key, rig.secret, kUrl);
        QCOMPARE(with(good, key.id), std::string("sealing_key_unknown")); // Used up by the one before.
        QVERIFY(rig.list().hooks.empty());
    }

    void refusesWhatIsNoSetting() {
        Rig rig;
        auto setting = rig.setting();
        setting.hook = WebhookId("short");
        QCOMPARE(codeOf(rig.set(setting)), std::string("invalid"));
        for (const char* events : {R"(["*"])", R"(["Budget"])", R"([""])", R"([".*"])", R"(["a b"])"}) {
            const std::string body = std::string(R"({"hook":"wh_0123456789abcdef","format":"slack","scheme":"v1","events":)") + events + "}";
            QCOMPARE(codeOf(rig.call(rig.device, "webhook/set", body)), std::string("invalid"));
        }
        QCOMPARE(codeOf(rig.call(rig.device, "webhook/set",
                                 R"({"hook":"wh_0123456789abcdef","events":[],"format":"teams","scheme":"v1"})")),
                 std::string("invalid"));
        QCOMPARE(codeOf(rig.set({kHook, {}, WebhookFormat::Standard, WebhookScheme::V1, {}, {}})),
                 std::string("unknown_webhook")); // Nothing to change.
    }

    void aSealedRelayTakesNoneAndKeepsTheOneTimeKey() {
        Rig rig;
        const auto setting = rig.setting();
        rig.state->upstreamKeys().seal();
        QCOMPARE(codeOf(rig.set(setting)), std::string("relay_sealed"));
        QVERIFY(rig.state->upstreamKeys().unseal(rig.master.clone()));
        QCOMPARE(codeOf(rig.set(setting)), std::string());
    }

    void changesAndEnablesWithoutABox() {
        Rig rig;
        rig.set(rig.setting());
        journal::WebhookRecord disabled;
        disabled.hook = kHook;
        disabled.what = journal::WebhookRecord::What::Disabled;
        disabled.reason = "gone";
        QVERIFY(rig.state->record(disabled));
        QCOMPARE(rig.list().hooks[0].disabledBecause, std::string("gone"));
        QCOMPARE(codeOf(rig.command("test")), std::string("webhook_disabled"));
        QCOMPARE(codeOf(rig.set({kHook, {"key.killed"}, WebhookFormat::Slack, WebhookScheme::V1, {}, {}})), std::string());
        const auto hook = rig.list().hooks[0];
        QCOMPARE(hook.disabledBecause, std::string());
        QCOMPARE(hook.events, std::vector<std::string>{"key.killed"});
        QVERIFY(hook.format == WebhookFormat::Slack);
        QVERIFY(rig.state->webhookSecrets().open({kHook, 1}));
        QCOMPARE(codeOf(rig.set({kHook, {}, WebhookFormat::Slack, WebhookScheme::V1a, {}, {}})), std::string("invalid"));
    }

    void rotatesTheSecretAndKeepsTheUrl() {
        Rig rig;
        QCOMPARE(codeOf(rig.rotate()), std::string("unknown_webhook"));
        rig.set(rig.setting());
        QCOMPARE(codeOf(rig.rotate(kUrl)), std::string("box_refused"));
        const auto reply = rig.rotate();
        QCOMPARE(codeOf(reply), std::string());
        QVERIFY(receiptOf(reply).previousUntil == rig.clock.wall() + Duration::days(1));
        const auto fresh = rig.state->webhookSecrets().open({kHook, 2});
        QVERIFY(fresh && fresh->key.equals(Secret(std::string_view(std::string(32, 'r')))));
        QCOMPARE(fresh->url.path, std::string("/canary-path?token=canary-token"));
        QVERIFY(rig.list().hooks[0].previousUntil);
        rig.clock.advance(Duration::days(1));
        QVERIFY(!rig.list().hooks[0].previousUntil);
    }

    void aTestIsAnEventOfItsOwn() {
        Rig rig;
        QCOMPARE(codeOf(rig.command("test")), std::string("unknown_webhook"));
        rig.set(rig.setting());
        const auto event = receiptOf(rig.command("test")).sequence;
        QCOMPARE(rig.list().hooks[0].waiting, 1u);
        Courier courier(*rig.state);
        const auto delivery = courier.next();
        QVERIFY(delivery && delivery->event == event);
        courier.done(kHook, event, 1, {200});
        const auto hook = rig.list().hooks[0];
        QCOMPARE(hook.waiting, 0u);
        QCOMPARE(hook.lastEvent, event);
        QCOMPARE(hook.lastOutcome, std::string("delivered"));
        QCOMPARE(hook.lastStatus, 200);
    }

    void removes() {
        Rig rig;
        rig.set(rig.setting());
        QCOMPARE(codeOf(rig.command("remove")), std::string());
        QVERIFY(rig.list().hooks.empty());
        QCOMPARE(codeOf(rig.command("remove")), std::string("unknown_webhook"));
    }

    void hasRoomForSixteen() {
        Rig rig;
        for (int i = 0; i < 17; ++i) {
            rig.clock.advance(Duration::seconds(5)); // 60 changes a minute.
            const WebhookId id("wh_" + std::string(15, '0') + std::string(1, static_cast<char>('a' + i)));
            const auto key = rig.sealingKey(rig.device);
            const auto code = codeOf(rig.set({id, {}, WebhookFormat::Standard, WebhookScheme::V1, key.id,
                                              rig.box(key, rig.secret, kUrl, id)}));
            QCOMPARE(code, std::string(i < 16 ? "" : "too_many_webhooks"));
        }
    }

    void aDeviceThatWasRemovedMayDoNothing() {
        Rig rig;
        rig.set(rig.setting());
        TestDevice other("dev_0000000000000002");
        rig.enrol(other);
        rig.enrol(other, true);
        for (const char* verb : {"webhooks", "webhook/test", "webhook/remove", "webhook/set", "webhook/rotate"})
            QCOMPARE(rig.call(other, verb).status, 401);
    }

    void everyChangeIsARow() {
        Rig rig;
        rig.set(rig.setting());
        rig.rotate();
        rig.command("test");
        rig.command("remove");
        rig.sync();
        const auto page = protocol::decode<protocol::RowsPage>(rig.call(rig.device, "rows", R"({"after":0,"limit":100})").body);
        QStringList told;
        for (const auto& row : page->rows)
            if (row.kind == "webhook") told << QString::fromStdString(row.code + " " + row.detail + " " + row.device);
        const QString tail = " wh_0123456789abcdef https://hooks.example.com " + QString::fromStdString(rig.device.id.text());
        QCOMPARE(told, (QStringList{"set" + tail, "rotated" + tail, "tested" + tail, "removed" + tail}));
    }
};

QTEST_APPLESS_MAIN(WebhookControlTest)
#include "webhook_control_test.moc"
