// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest> // First: moc 6.4 stumbles over standard headers when no Qt header came before.

#include "desktop/app/provider_probe.h"
#include "tests/desktop/answering.h"
#include "tests/desktop/app_room.h"
#include "tests/support/loopback_certificate.h"

#include <QSslServer>

using namespace rubber;
using namespace rubber::desktop;
using namespace rubber::test;

class ProviderProbeTest : public QObject {
    Q_OBJECT

    static constexpr const char* kKey = "sk-or-v1-canary-4f1c9a77e2b8";
    static QByteArray bytes(const std::string& text) { return QByteArray::fromStdString(text); }
    static QByteArray word(const UpstreamTest& test) { return code(test.result); }

private Q_SLOTS:
    void judgesAnswers_data() {
        QTest::addColumn<QByteArray>("provider");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("result");
        QTest::addColumn<int>("models");
        const auto row = [](const char* name, const char* provider, int status, const char* body,
                            const char* result, int models = 0) {
            QTest::newRow(name) << QByteArray(provider) << status << QByteArray(body) << QByteArray(result)
                                << models;
        };
        row("list", "openai", 200, R"({"data":[{},{},{}]})", "works", 3);
        row("google list", "google", 200, R"({"models":[{}]})", "works", 1);
        row("empty list", "openai", 200, R"({"data":[]})", "works");
        row("no list", "openai", 200, R"({"data":{}})", "unreachable");
        row("page of a hotel", "openai", 200, "<html>", "unreachable");
        row("401", "anthropic", 401, "", "refused");
        row("403", "openai", 403, "", "no_list");
        row("redirect", "openai", 302, "", "unreachable");
        row("429", "openai", 429, "", "unreachable");
        row("500", "openai", 500, "", "unreachable");
        row("google bad key", "google", 400,
            R"({"error":{"status":"INVALID_ARGUMENT","details":[{"reason":"API_KEY_INVALID"}]}})", "refused");
        row("google bad request", "google", 400, R"({"error":{"status":"INVALID_ARGUMENT"}})", "unreachable");
        row("slack knows it", "slack", 200, R"({"ok":true,"team":"x"})", "works");
        row("slack refuses", "slack", 200, R"({"ok":false,"error":"token_revoked"})", "refused");
        row("slack in trouble", "slack", 200, R"({"ok":false,"error":"internal_error"})", "unreachable");
        row("not slack", "slack", 200, R"({})", "unreachable");
        row("stripe", "stripe", 200, R"({"object":"list"})", "works");
        row("stripe restricted", "stripe", 403, "", "works");
        row("stripe refuses", "stripe", 401, "", "refused");
        row("generic", "http", 200, "", "untestable");
    }
    void judgesAnswers() {
        QFETCH(QByteArray, provider);
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        const UpstreamTest test = judgeAnswer(provider.toStdString(), status, body.toStdString());
        QTEST(word(test), "result");
        QTEST(static_cast<int>(test.models), "models");
        // What a provider writes may hold the key; nothing of it is passed on.
        QVERIFY(body.isEmpty() || test.detail.find(body.toStdString()) == std::string::npos);
    }

    void asksWithTheKeyAndRemembers() {
        QTcpServer server;
        const Answering peer(server, Answering::whole(R"({"data":[{},{}]})"));
        AppRoom room;
        VERIFY_OK(room.app.addUpstream(words(kKey), "", peer.origin() + "/api/v1", "work"));
        const auto test = room.app.testUpstream("work");
        VERIFY_OK(test);
        QCOMPARE(word(*test), QByteArray("works"));
        QCOMPARE(test->models, std::int64_t{2});
        QVERIFY(peer.asked.startsWith("GET /api/v1/models/user HTTP/1.1\r\n"));
        QVERIFY(peer.asked.contains(QByteArray("\r\nAuthorization: Bearer ") + kKey + "\r\n"));
        QVERIFY(!peer.asked.contains("Cookie"));
        QCOMPARE(peer.asked.count("GET "), 1);
        const auto listed = room.app.upstreamKeys();
        QVERIFY(listed->front().lastCheck.has_value());
        QCOMPARE(word(*listed->front().lastCheck), QByteArray("works"));
        QCOMPARE(listed->front().lastCheck->models, std::int64_t{2});
        QVERIFY(listed->front().lastCheck->at == room.clock.wall());
    }

    void putsTheKeyWhereTheProviderWantsIt() {
        QTcpServer server;
        const Answering peer(server, Answering::whole(R"({"data":[]})"));
        AppRoom room;
        const auto test =
            room.app.testUpstreamKey(words("sk-ant-api03-canary-0123456"), "", peer.origin() + "/v1");
        VERIFY_OK(test);
        QVERIFY(peer.asked.contains("\r\nx-api-key: sk-ant-api03-canary-0123456\r\n"));
        QVERIFY(peer.asked.contains("\r\nanthropic-version: 2023-06-01\r\n"));
        QVERIFY(!peer.asked.contains("Authorization"));
    }

    void neverFollowsARedirectWithTheKey() {
        QTcpServer other, server;
        const Answering second(other, Answering::whole("{}"));
        const Answering first(
            server, Answering::whole("", "302 Found", "Location: " + bytes(second.origin()) + "/models\r\n"));
        AppRoom room;
        const auto test = room.app.testUpstreamKey(words(kKey), "", first.origin() + "/v1");
        VERIFY_OK(test);
        QCOMPARE(word(*test), QByteArray("unreachable"));
        QVERIFY(second.asked.isEmpty());
    }

    void keepsTheLastCheckWhenNobodyAnswers() {
        AppRoom room;
        std::string origin;
        {
            QTcpServer server;
            const Answering peer(server, Answering::whole("{}", "401 Unauthorized"));
            origin = peer.origin();
            VERIFY_OK(room.app.addUpstream(words(kKey), "", origin + "/v1", "work"));
            QCOMPARE(word(*room.app.testUpstream("work")), QByteArray("refused"));
        }
        const auto gone = room.app.testUpstream("work");
        VERIFY_OK(gone);
        QCOMPARE(word(*gone), QByteArray("unreachable"));
        QVERIFY(!gone->detail.empty());
        QCOMPARE(word(*room.app.upstreamKeys()->front().lastCheck), QByteArray("refused"));
    }

    void forgetsTheCheckOfASecretThatWasRotatedAway() {
        QTcpServer server;
        const Answering peer(server, Answering::whole(R"({"data":[]})"));
        AppRoom room;
        VERIFY_OK(room.app.addUpstream(words(kKey), "", peer.origin() + "/v1", "work"));
        VERIFY_OK(room.app.testUpstream("work"));
        VERIFY_OK(room.app.rotateUpstream("work", words("sk-or-v1-canary-new-91d3a7c04b")));
        QVERIFY(!room.app.upstreamKeys()->front().lastCheck);
    }

    void trustsNoCertificateOfItsOwnMaking() {
        QSslServer server;
        server.setSslConfiguration(LoopbackCertificate::make().serverConfiguration());
        const Answering peer(server, Answering::whole(R"({"data":[]})"));
        AppRoom room;
        const auto test = room.app.testUpstreamKey(words(kKey), "", peer.origin("https") + "/v1");
        VERIFY_OK(test);
        QCOMPARE(word(*test), QByteArray("unreachable"));
        QVERIFY(!peer.asked.contains("canary"));
    }

    void sendsNothingInTheClearToAnotherHost() {
        AppRoom room;
        VERIFY_NAMED(room.app.testUpstreamKey(words(kKey), "", "http://192.0.2.1/v1"), "bad_option");
        FakeClock clock;
        VERIFY_NAMED(probeProvider("openrouter", "http://192.0.2.1/v1", words(kKey), clock), "bad_option");
    }
};

QTEST_GUILESS_MAIN(ProviderProbeTest)
#include "provider_probe_test.moc"
