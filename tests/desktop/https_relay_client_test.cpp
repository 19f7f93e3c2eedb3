// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/client/https_relay_client.h"
#include "tests/support/fake_clock.h"
#include "tests/support/loopback_relay.h"

#include <QTest>
#include <QThread>
#include <atomic>

using namespace rubber;
using namespace rubber::desktop;
using test::LoopbackCertificate;
using test::LoopbackRelay;

/// A relay on loopback and a client paired with it; nothing here leaves the machine.
class HttpsRelayClientTest : public QObject {
    Q_OBJECT

    test::FakeClock m_clock;
    LoopbackCertificate m_certificate = LoopbackCertificate::make();
    SigningKey m_device = SigningKey::make();
    SigningIdentity m_who{"dev_0123456789abcdef", &m_device};

    Result<std::string> call(const RelayAddress& to, int timeoutMs = 10'000) {
        return HttpsRelayClient(m_clock, timeoutMs).call(to, "status", "{\"a\":1}", 7, m_who);
    }
    static bool begins(const Error& error, const char* name) {
        return error.context.rfind(std::string(name) + ": ", 0) == 0;
    }

private Q_SLOTS:
    void sendsASignedRequestAndGivesTheBodyOfASignedAnswer() {
        LoopbackRelay relay(m_certificate, m_clock);
        relay.handler = [&](const LoopbackRelay::Request& request) {
            return relay.signedAnswer(request, 200, "{\"fine\":true}");
        };
        const auto body = call(relay.address());
        QVERIFY2(body, body ? "" : body.error().context.c_str());
        QCOMPARE(*body, std::string("{\"fine\":true}"));

        QCOMPARE(relay.seen.size(), std::size_t(1));
        const auto& request = relay.seen.front();
        const httpsig::RequestParts parts{
            "POST", relay.authority(), request.path, "?", request.at("content-type"), request.body, 7};
        const auto verified =
            httpsig::verifyRequest(m_device.verifyKey, parts, request.fields(), m_clock.wall());
        QVERIFY2(verified, verified ? "" : verified.error().context.c_str());
        QCOMPARE(request.path, std::string("/rk/v1/status"));
        QCOMPARE(verified->keyId, m_who.keyId);
        QCOMPARE(verified->sequence, std::uint64_t(7));
    }
    void sendsNothingToAnotherTlsKeyThanThePinnedOne() {
        LoopbackRelay relay(m_certificate, m_clock);
        auto address = relay.address();
        address.tlsKeyHash = LoopbackCertificate::make().spki;
        const auto body = call(address);
        QVERIFY(!body);
        QCOMPARE(body.error().code, ErrorCode::Unauthorized);
        QVERIFY(begins(body.error(), "identity_changed"));
        QVERIFY(relay.seen.empty());
    }
    void refusesAnAnswerOfAnotherIdentity() {
        LoopbackRelay relay(m_certificate, m_clock);
        relay.handler = [&](const LoopbackRelay::Request& request) {
            return relay.signedAnswer(request, 200, "{}");
        };
        auto address = relay.address();
        address.identityKey = SigningKey::make().verifyKey;
        const auto body = call(address);
        QVERIFY(!body);
        QVERIFY(begins(body.error(), "identity_changed"));
    }
    void refusesAnAnswerMovedFromAnotherRequest() {
        LoopbackRelay relay(m_certificate, m_clock);
        QByteArray first;
        relay.handler = [&](const LoopbackRelay::Request& request) {
            if (first.isEmpty()) first = relay.signedAnswer(request, 200, "{}");
            return first;
        };
        QVERIFY(call(relay.address()));
        const auto moved = call(relay.address());
        QVERIFY(!moved);
        QVERIFY(begins(moved.error(), "identity_changed"));
    }
    void refusesAChangedBody() {
        LoopbackRelay relay(m_certificate, m_clock);
        relay.handler = [&](const LoopbackRelay::Request& request) {
            return relay.signedAnswer(request, 200, "{\"killed\":1}").replace("\"killed\":1", "\"killed\":2");
        };
        const auto body = call(relay.address());
        QVERIFY(!body);
        QVERIFY(begins(body.error(), "identity_changed"));
    }
    void doesNotBelieveAnUnsignedAnswer_data() {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("name");
        QTest::newRow("success") << 200 << "identity_changed";
        QTest::newRow("redirect") << 302 << "unsigned_answer";
        QTest::newRow("refusal") << 401 << "unsigned_answer";
        QTest::newRow("failure") << 500 << "relay_unreachable";
    }
    void doesNotBelieveAnUnsignedAnswer() {
        QFETCH(int, status);
        QFETCH(QString, name);
        LoopbackRelay relay(m_certificate, m_clock);
        relay.handler = [&](const LoopbackRelay::Request&) {
            return LoopbackRelay::answer(status, R"({"error":{"code":"not_paired","message":"no"}})", {});
        };
        const auto body = call(relay.address());
        QVERIFY(!body);
        QVERIFY2(begins(body.error(), qPrintable(name)), body.error().context.c_str());
    }
    void followsNoRedirect() {
        LoopbackRelay relay(m_certificate, m_clock);
        LoopbackRelay other(m_certificate, m_clock);
        relay.handler = [&](const LoopbackRelay::Request& request) {
            return relay.signedAnswer(request, 307, "{}")
                .replace("content-type",
                         QByteArray("location: ") + other.url().c_str() + "/\r\ncontent-type");
        };
        QVERIFY(!call(relay.address()));
        QVERIFY(other.seen.empty());
    }
    void tellsTheRelaysRefusalByItsCode_data() {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("meaning");
        QTest::newRow("sealed") << 503 << "relay_sealed" << int(ErrorCode::Locked);
        QTest::newRow("not paired") << 401 << "not_paired" << int(ErrorCode::Unauthorized);
        QTest::newRow("low sequence") << 409 << "sequence_too_low" << int(ErrorCode::Unavailable);
        QTest::newRow("old version") << 409 << "version_too_old" << int(ErrorCode::Exists);
        QTest::newRow("unknown key") << 404 << "unknown_key" << int(ErrorCode::NotFound);
        QTest::newRow("other 4xx") << 422 << "model_unpriced" << int(ErrorCode::Invalid);
        QTest::newRow("other 5xx") << 507 << "disk_full" << int(ErrorCode::Unavailable);
    }
    void tellsTheRelaysRefusalByItsCode() {
        QFETCH(int, status);
        QFETCH(QString, code);
        QFETCH(int, meaning);
        LoopbackRelay relay(m_certificate, m_clock);
        relay.handler = [&](const LoopbackRelay::Request& request) {
            return relay.signedAnswer(
                request, status, "{\"error\":{\"code\":\"" + code.toStdString() + "\",\"message\":\"why\"}}");
        };
        const auto body = call(relay.address());
        QVERIFY(!body);
        QCOMPARE(int(body.error().code), meaning);
        QCOMPARE(body.error().context, code.toStdString() + ": why");
    }
    void usesTheRelaysSignedTimeOnceWhenTheClocksDisagree() {
        LoopbackRelay relay(m_certificate, m_clock);
        const WallTime there = m_clock.wall() + Duration::days(1);
        relay.handler = [&](const LoopbackRelay::Request& request) {
            const httpsig::RequestParts parts{
                "POST", relay.authority(), request.path, "?", request.at("content-type"), request.body, 7};
            const auto verified = httpsig::verifyRequest(m_device.verifyKey, parts, request.fields(), there);
            if (verified) return relay.signedAnswer(request, 200, "{}");
            return relay.signedAnswer(request, 401,
                                      "{\"error\":{\"code\":\"clock_skew\",\"message\":\"\",\"now\":\"" +
                                          there.toRfc3339() + "\"}}");
        };
        const auto body = call(relay.address());
        QVERIFY2(body, body ? "" : body.error().context.c_str());
        QCOMPARE(relay.seen.size(), std::size_t(2));
    }
    void refusesAnAnswerAboveTheBound() {
        LoopbackRelay relay(m_certificate, m_clock);
        relay.handler = [&](const LoopbackRelay::Request& request) {
            return relay.signedAnswer(request, 200, std::string((16u << 20) + 1, ' '));
        };
        const auto body = call(relay.address());
        QVERIFY(!body);
        QVERIFY2(begins(body.error(), "relay_unreachable"), body.error().context.c_str());
        QVERIFY(body.error().context.find("16 MiB") != std::string::npos);
    }
    void acceptsAnAnswerOfManyPieces() {
        LoopbackRelay relay(m_certificate, m_clock);
        const std::string large(3u << 20, 'x');
        relay.handler = [&](const LoopbackRelay::Request& request) {
            return relay.signedAnswer(request, 200, large);
        };
        const auto body = call(relay.address());
        QVERIFY(body);
        QCOMPARE(body->size(), large.size());
    }
    void givesUpOnASilentRelay() {
        LoopbackRelay relay(m_certificate, m_clock);
        const auto body = call(relay.address(), 300);
        QVERIFY(!body);
        QCOMPARE(body.error().code, ErrorCode::Unavailable);
        QVERIFY(begins(body.error(), "relay_unreachable"));
        QCOMPARE(relay.seen.size(), std::size_t(1));
    }
    void givesUpOnAnAnswerThatNeverEnds() {
        LoopbackRelay relay(m_certificate, m_clock);
        relay.handler = [&](const LoopbackRelay::Request& request) {
            return relay.signedAnswer(request, 200, "{\"cut\":1}").chopped(3);
        };
        const auto body = call(relay.address(), 2'000);
        QVERIFY(!body);
        QVERIFY(begins(body.error(), "relay_unreachable"));
    }
    void saysUnreachableWhenNobodyListens() {
        RelayAddress address;
        {
            LoopbackRelay relay(m_certificate, m_clock);
            address = relay.address();
        }
        const auto body = call(address);
        QVERIFY(!body);
        QVERIFY(begins(body.error(), "relay_unreachable"));
    }
    void ignoresTheSystemsProxy() {
        qputenv("https_proxy", "http://127.0.0.1:1");
        qputenv("all_proxy", "http://127.0.0.1:1");
        LoopbackRelay relay(m_certificate, m_clock);
        relay.handler = [&](const LoopbackRelay::Request& request) {
            return relay.signedAnswer(request, 200, "{}");
        };
        const bool reached = call(relay.address()).has_value();
        qunsetenv("https_proxy");
        qunsetenv("all_proxy");
        QVERIFY(reached);
    }
    void reachesAPinnedRelayWhoseCertificateHasExpired() {
        const auto old = LoopbackCertificate::make("ec", -1);
        LoopbackRelay relay(old, m_clock);
        relay.handler = [&](const LoopbackRelay::Request& request) {
            return relay.signedAnswer(request, 200, "{}");
        };
        const auto body = call(relay.address());
        QVERIFY2(body, body ? "" : body.error().context.c_str());
    }
    void worksOnAnotherThread() {
        LoopbackRelay relay(m_certificate, m_clock);
        relay.handler = [&](const LoopbackRelay::Request& request) {
            return relay.signedAnswer(request, 200, "{}");
        };
        const auto address = relay.address();
        bool reached = false;
        const std::unique_ptr<QThread> thread(QThread::create([&] { reached = call(address).has_value(); }));
        thread->start();
        QTRY_VERIFY(thread->isFinished());
        QVERIFY(reached);
    }
    void aCallThatHangsDelaysNoOther() {
        LoopbackRelay silent(m_certificate, m_clock), quick(m_certificate, m_clock);
        silent.handler = [](const LoopbackRelay::Request&) { return QByteArray(); };
        quick.handler = [&](const LoopbackRelay::Request& request) {
            return quick.signedAnswer(request, 200, "{}");
        };
        HttpsRelayClient client(m_clock, 3'000);
        std::atomic<bool> silentEnded = false, quickAnswered = false;
        const auto callTo = [&](const LoopbackRelay& relay, std::atomic<bool>& ended) {
            return std::unique_ptr<QThread>(QThread::create([&, address = relay.address()] {
                std::ignore = client.call(address, "kill", "{}", 0, m_who);
                ended = true;
            }));
        };
        const auto one = callTo(silent, silentEnded), other = callTo(quick, quickAnswered);
        one->start();
        QTRY_VERIFY(!silent.seen.empty());
        other->start();
        QTRY_VERIFY(quickAnswered);
        QVERIFY(!silentEnded);
        QTRY_VERIFY(one->isFinished() && other->isFinished());
    }
    void refusesAControlAddressThatIsNoPlainHttpsUrl() {
        for (const char* url : {"http://127.0.0.1:1", "127.0.0.1:1", "https://", "https://u@h:1",
                                "https://h/x", "https://h?x", "https://h:0"}) {
            RelayAddress address;
            address.controlUrl = url;
            const auto body = call(address);
            QVERIFY2(!body && body.error().code == ErrorCode::Invalid, url);
        }
    }
    void tellsThePairingCallerWhichKeyItSpokeTo() {
        LoopbackRelay relay(m_certificate, m_clock);
        relay.handler = [](const LoopbackRelay::Request&) { return LoopbackRelay::answer(200, "{}", {}); };
        HttpsRelayClient client(m_clock);
        const auto hello = client.callUnsigned(relay.url(), "pair/hello", "{}", std::nullopt);
        QVERIFY2(hello, hello ? "" : hello.error().context.c_str());
        QVERIFY(hello->tlsKeyHash == m_certificate.spki);
        QCOMPARE(relay.seen.front().path, std::string("/rk/v1/pair/hello"));
        QVERIFY(relay.seen.front().at("signature").empty());

        const auto finish =
            client.callUnsigned(relay.url(), "pair/finish", "{}", LoopbackCertificate::make().spki);
        QVERIFY(!finish);
        QVERIFY(begins(finish.error(), "identity_changed"));
        QCOMPARE(relay.seen.size(), std::size_t(1));
    }
    void passesAPairingRefusalOn() {
        LoopbackRelay relay(m_certificate, m_clock);
        relay.handler = [](const LoopbackRelay::Request&) {
            return LoopbackRelay::answer(401, R"({"error":{"code":"bad_code","message":"no"}})", {});
        };
        const auto finish =
            HttpsRelayClient(m_clock).callUnsigned(relay.url(), "pair/finish", "{}", m_certificate.spki);
        QVERIFY(!finish);
        QCOMPARE(finish.error().context, std::string("bad_code: no"));
    }
};

QTEST_GUILESS_MAIN(HttpsRelayClientTest)
#include "https_relay_client_test.moc"
