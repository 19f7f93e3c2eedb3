// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/webhooks/delivery.h"

#include "relay/core/webhooks/body.h"
#include "relay/core/webhooks/signature.h"
#include "shared/crypto/digest.h"

#include <QtTest>

using namespace rubber;
using namespace rubber::relay;

namespace {

// The published example of Standard Webhooks.
const char* const kSecret = "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const char* const kId = "msg_p5jXN8AQM9LWM0D4loKWxJek";
const char* const kBody = R"({"test": 2432232314})";
const WallTime kAt{1'614'265'330'000};

Secret published() { return Secret(std::string_view(*fromBase64(kSecret))); }

QByteArray sign(const Secret& secret, std::string_view id = kId, WallTime at = kAt, std::string_view body = kBody) {
    return QByteArray::fromStdString(webhookSignature(WebhookScheme::V1, secret, id, at, body));
}

WebhookSecret secretFor(const char* url, char filler) {
    auto parsed = parseWebhookUrl(url);
    CHECK(parsed.has_value());
    return {Secret(std::string_view(std::string(32, filler))), std::move(*parsed)};
}

} // namespace

class WebhookRequestTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void signsThePublishedExample() {
        QCOMPARE(sign(published()), QByteArray("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="));
    }

    void signsEverythingThatMatters() {
        const QByteArray right = sign(published());
        QVERIFY(sign(Secret(std::string_view("another secret of some bytes"))) != right);
        QVERIFY(sign(published(), "msg_p5jXN8AQM9LWM0D4loKWxJel") != right);
        QVERIFY(sign(published(), kId, kAt + Duration::seconds(1)) != right);
        QVERIFY(sign(published(), kId, kAt, R"({"test": 2432232315})") != right);
        QVERIFY(sign(published(), kId, kAt, std::string(kBody) + " ") != right);
        QCOMPARE(sign(published(), kId, kAt + Duration{999}), right); // Whole seconds.
    }

    void signsWithEd25519() {
        const auto key = SigningKey::fromSeed(Secret(std::string_view(std::string(32, 'k'))));
        QVERIFY(key);
        const std::string text = webhookSignature(WebhookScheme::V1a, key->seed, kId, kAt, kBody);
        QVERIFY(text.starts_with("v1a,"));
        const auto signature = signatureFrom(*fromBase64(text.substr(4)));
        const std::string content = std::string(kId) + ".1614265330." + kBody;
        QVERIFY(verifySignature(key->verifyKey, content, *signature));
        QVERIFY(!verifySignature(key->verifyKey, content + " ", *signature));
        // Ed25519 has one signature for a key and a text: any library gives this one.
        QCOMPARE(QByteArray::fromStdString(text),
                 QByteArray::fromStdString("v1a," + toBase64(asBytes(key->sign(content)))));
    }

    void writesOnePostWithEachSignature() {
        Webhook hook;
        hook.id = WebhookId("wh_0123456789abcdef");
        Event event;
        event.sequence = 77;
        event.type = "key.killed";
        std::vector<WebhookSecret> secrets;
        secrets.push_back(secretFor("https://example.com:8443/a/b?token=x%20y", 'n'));
        secrets.push_back(secretFor("https://old.example.com/", 'o'));
        const RelayId relay("rly_0123456789abcdef");
        const std::string request = deliveryRequest(hook, event, secrets, relay, kAt);
        const auto end = request.find("\r\n\r\n");
        const QString head = QString::fromStdString(request.substr(0, end));
        const std::string body = request.substr(end + 4);
        const QStringList lines = head.split("\r\n");
        QCOMPARE(lines.first(), QString("POST /a/b?token=x%20y HTTP/1.1"));
        QVERIFY(lines.contains("Host: example.com:8443"));
        QVERIFY(lines.contains("Content-Type: application/json"));
        QVERIFY(lines.contains("Content-Length: " + QString::number(body.size())));
        QVERIFY(lines.contains("webhook-id: evt_0123456789abcdef_77"));
        QVERIFY(lines.contains("webhook-timestamp: 1614265330"));
        const std::string id = "evt_0123456789abcdef_77";
        const auto signature = [&](const WebhookSecret& secret) {
            return QString::fromStdString(webhookSignature(WebhookScheme::V1, secret.key, id, kAt, body));
        };
        QVERIFY(lines.contains("webhook-signature: " + signature(secrets[0]) + " " + signature(secrets[1])));
        QCOMPARE(body, webhookBody(event, WebhookFormat::Standard, relay));
    }

    void readsTheStatusAtEveryCut() {
        const std::string answer = "HTTP/1.1 103 Early Hints\r\nlink: x\r\n\r\nHTTP/1.1 204 No Content\r\n\r\n";
        const std::size_t known = answer.find("204") + 3;
        for (std::size_t size = 0; size <= answer.size(); ++size) {
            const auto status = answerStatus(answer.substr(0, size));
            QVERIFY(status);
            QCOMPARE(*status, size < known ? 0 : 204);
        }
    }

    void refusesWhatIsNoAnswer_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("another protocol") << QByteArray("SSH-2.0-OpenSSH");
        QTest::newRow("short") << QByteArray("HTTQ");
        QTest::newRow("http 2") << QByteArray("HTTP/2.0 200 OK\r\n");
        QTest::newRow("no number") << QByteArray("HTTP/1.1 2x0 OK\r\n");
        QTest::newRow("no space") << QByteArray("HTTP/1.1-200 OK\r\n");
        QTest::newRow("too long") << "HTTP/1.1 100 Continue\r\nx: " + QByteArray(20'000, 'y');
    }
    void refusesWhatIsNoAnswer() {
        QFETCH(QByteArray, bytes);
        QVERIFY(!answerStatus(bytes.toStdString()));
    }

    void takesUrlsApart() {
        const auto url = parseWebhookUrl("https://Hooks.Slack.com/services/T0/B0/x?a=b&c=%7E");
        QVERIFY(url);
        QCOMPARE(url->host(), std::string("https://hooks.slack.com"));
        QCOMPARE(url->path, std::string("/services/T0/B0/x?a=b&c=%7E"));
        QCOMPARE(parseWebhookUrl("https://example.com")->path, std::string("/"));
        QCOMPARE(parseWebhookUrl("https://example.com?x=1")->path, std::string("/?x=1"));
        QCOMPARE(parseWebhookUrl("http://127.0.0.1:9000/a")->host(), std::string("http://127.0.0.1:9000"));
    }

    void refusesUrls_data() {
        QTest::addColumn<QByteArray>("url");
        for (const char* url : {"", "example.com/x", "ftp://example.com/", "http://example.com/", "http://10.0.0.1/",
                                "https://user:secret@example.com/", "https://example.com/a#b", "https://example.com/a b",
                                "https://example.com/a\r\nX: y", "https://0x7f000001/", "https://127.1/", "https:///x",
                                "https://example.com:0/", "https://[::1/"})
            QTest::newRow(url) << QByteArray(url);
        QTest::newRow("long") << "https://example.com/" + QByteArray(3'000, 'x');
    }
    void refusesUrls() {
        QFETCH(QByteArray, url);
        const auto parsed = parseWebhookUrl(url.toStdString());
        QVERIFY(!parsed);
        QVERIFY(QByteArray::fromStdString(parsed.error().context).startsWith("webhook_url: "));
        QVERIFY(parsed.error().context.find("secret") == std::string::npos);
    }
};

QTEST_APPLESS_MAIN(WebhookRequestTest)
#include "webhook_request_test.moc"
