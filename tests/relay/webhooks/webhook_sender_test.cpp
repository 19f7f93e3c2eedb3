// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/net/webhook_sender.h"

#include "relay/core/webhooks/signature.h"
#include "tests/support/net_rig.h"
#include "tests/support/test_certificate.h"

#include <QTest>

#include <boost/asio/ip/host_name.hpp>
#include <boost/asio/ssl/stream.hpp>

using namespace rubber;
using namespace rubber::relay;
using namespace rubber::test;

namespace {

const WebhookId kHook("wh_0123456789abcdef");
const std::string kSecret(32, 's');

/// A receiver that answers each request with the next of its answers, and the last one from then on.
struct Receiver {
    std::vector<std::string> answers;
    std::vector<std::string> heard;
    Awaitable<void> play(RawPeer& peer) {
        const bool whole = co_await peer.hearMessage();
        if (!whole) co_return;
        const std::string answer = answers[std::min(heard.size(), answers.size() - 1)];
        heard.push_back(peer.message);
        if (!answer.empty()) co_await peer.say(answer);
        if (answer.empty()) co_await peer.hearToEnd();
        peer.close();
    }
};

/// Shakes hands once, with a certificate nobody trusts.
struct TlsReceiver {
    TlsReceiver(asio::io_context& loop, const std::string& folder)
        : acceptor(loop.get_executor(), tcp::endpoint(asio::ip::address_v4::loopback(), 0)) {
        const std::string certificate = folder + "/c.pem", key = folder + "/k.pem";
        writeCertificate(certificate, key, "DNS:localhost,IP:127.0.0.1");
        context.use_certificate_chain_file(certificate);
        context.use_private_key_file(key, asio::ssl::context::pem);
        go(loop, [this] { return serve(); });
    }
    Awaitable<void> serve() {
        auto [error, socket] = co_await acceptor.async_accept(kAwait);
        if (error) co_return;
        asio::ssl::stream<TcpSocket> stream(std::move(socket), context);
        co_await stream.async_handshake(asio::ssl::stream_base::server, kAwait);
    }
    asio::ssl::context context{asio::ssl::context::tls_server};
    TcpAcceptor acceptor;
};

std::string status(const char* line) { return std::string("HTTP/1.1 ") + line + "\r\nContent-Length: 0\r\n\r\n"; }

struct Rig : NetRig {
    std::shared_ptr<Receiver> shared = std::make_shared<Receiver>(); ///< Connections outlive this rig by a turn.
    Receiver& receiver = *shared;
    explicit Rig(std::vector<std::string> answers) { receiver.answers = std::move(answers); }
    void begin() {
        start([kept = shared](RawPeer& peer) { return kept->play(peer); });
    }
    std::string here() const { return "http://127.0.0.1:" + std::to_string(upstream->port()) + "/hook?x=1"; }
    void set(const std::string& url) {
        CHECK(state->webhookSecrets().store({kHook, 1}, Secret(std::string_view(kSecret + url))).has_value());
        journal::WebhookRecord record;
        record.hook = kHook;
        record.generation = 1;
        record.events = {"test.*"};
        record.at = clock.wall();
        CHECK(state->record(record).has_value());
    }
    void alert() {
        CHECK(state->record(journal::AlertRecord{key, "test.alert", "d", clock.wall()}).has_value());
        server->durable().flushSoon();
    }
    const Webhook& hook() { return *state->outbox().find(kHook); }
    bool tried(std::uint32_t attempts) {
        return until([&] { return hook().last && (hook().last->attempt >= attempts || hook().waiting.empty()); });
    }
};

std::string field(const std::string& request, const std::string& name) {
    const auto at = request.find("\r\n" + name + ": ");
    if (at == std::string::npos) return "";
    const auto begin = at + name.size() + 4;
    return request.substr(begin, request.find("\r\n", begin) - begin);
}

} // namespace

class WebhookSenderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void deliversASignedEvent() {
        Rig rig({status("204 No Content")});
        rig.begin();
        rig.set(rig.here());
        rig.alert();
        QVERIFY(rig.tried(1));
        QCOMPARE(rig.receiver.heard.size(), std::size_t{1});
        const std::string& request = rig.receiver.heard[0];
        QVERIFY(request.starts_with("POST /hook?x=1 HTTP/1.1\r\n"));
        const std::string body = request.substr(request.find("\r\n\r\n") + 4);
        QCOMPARE(field(request, "webhook-signature"),
                 webhookSignature(WebhookScheme::V1, Secret(std::string_view(kSecret)), field(request, "webhook-id"),
                                  rig.clock.wall(), body));
        QCOMPARE(rig.hook().last->what, journal::DeliveryRecord::What::Delivered);
    }

    void triesAgainLaterWithTheSameId() {
        Rig rig({status("500 Oops"), status("200 OK")});
        rig.begin();
        rig.set(rig.here());
        rig.alert();
        QVERIFY(rig.tried(1));
        QCOMPARE(rig.hook().last->reason, std::string("status"));
        rig.clock.advance(Duration::seconds(6));
        QVERIFY(rig.tried(2));
        QCOMPARE(rig.receiver.heard.size(), std::size_t{2});
        QCOMPARE(field(rig.receiver.heard[0], "webhook-id"), field(rig.receiver.heard[1], "webhook-id"));
        QVERIFY(rig.hook().waiting.empty());
    }

    void neverFollowsARedirect() {
        Rig rig({"HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/elsewhere\r\nContent-Length: 0\r\n\r\n"});
        rig.begin();
        rig.set(rig.here());
        rig.alert();
        QVERIFY(rig.tried(1));
        QCOMPARE(rig.hook().last->reason, std::string("redirect"));
        QCOMPARE(rig.receiver.heard.size(), std::size_t{1});
    }

    void goneDisables() {
        Rig rig({status("410 Gone")});
        rig.begin();
        rig.set(rig.here());
        rig.alert();
        QVERIFY(rig.until([&] { return !rig.hook().disabledBecause.empty(); }));
    }

    void readsNoMoreThanTheStatus() {
        // An answer without end: only its first line is of interest.
        Rig rig({"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffffff\r\n" + std::string(100'000, 'x')});
        rig.begin();
        rig.set(rig.here());
        rig.alert();
        QVERIFY(rig.tried(1));
        QCOMPARE(rig.hook().last->what, journal::DeliveryRecord::What::Delivered);
    }

    void givesUpAfterFifteenSeconds() {
        Rig rig({""});
        rig.begin();
        rig.set(rig.here());
        rig.alert();
        QVERIFY(rig.until([&] { return !rig.receiver.heard.empty(); }));
        QVERIFY(!rig.hook().last);
        rig.clock.advance(Duration{WebhookSender::kAtMost.ms + 1'000});
        QVERIFY(rig.tried(1));
        QCOMPARE(rig.hook().last->reason, std::string("timeout"));
    }

    void saysWhatIsNoHttp() {
        Rig rig({"SSH-2.0-OpenSSH_9.2\r\n"});
        rig.begin();
        rig.set(rig.here());
        rig.alert();
        QVERIFY(rig.tried(1));
        QCOMPARE(rig.hook().last->reason, std::string("bad_answer"));
    }

    void goesToNoAddressThatIsNotPublic() {
        // A name that leads into this machine or its network, as an attacker's DNS answer would.
        std::string name;
        for (const std::string& candidate : {std::string("ip6-localhost"), std::string("ip6-loopback"), asio::ip::host_name()}) {
            asio::io_context loop;
            asio::ip::basic_resolver<tcp, Executor> resolver(loop.get_executor());
            ErrorValue error;
            const auto found = resolver.resolve(candidate, "443", error);
            if (!error && !found.empty() && parseWebhookUrl("https://" + candidate + "/")) {
                name = candidate;
                break;
            }
        }
        if (name.empty()) QSKIP("no name of this machine leads inward");
        Rig rig({status("200 OK")});
        rig.begin();
        rig.set("https://" + name + "/hook");
        rig.alert();
        QVERIFY(rig.tried(1));
        QCOMPARE(rig.hook().last->reason, std::string("forbidden_address"));
    }

    void goesToItsOwnMachineOnlyWhereThatIsAllowed() {
        Rig rig({status("200 OK")});
        rig.config.allowLoopbackUpstreams = false;
        rig.begin();
        rig.set(rig.here());
        rig.alert();
        QVERIFY(rig.tried(1));
        QCOMPARE(rig.hook().last->reason, std::string("forbidden_address"));
        QVERIFY(rig.receiver.heard.empty());
    }

    void checksTheCertificate() {
        Rig rig({status("200 OK")});
        TlsReceiver stranger(rig.loop(), rig.path());
        rig.begin();
        rig.set("https://127.0.0.1:" + std::to_string(stranger.acceptor.local_endpoint().port()) + "/");
        rig.alert();
        QVERIFY(rig.tried(1));
        QCOMPARE(rig.hook().last->reason, std::string("untrusted"));
    }

    void aServerThatStopsLeavesWhatIsUnderWayForItsNextRun() {
        Rig rig({""});
        rig.begin();
        rig.set(rig.here());
        rig.alert();
        QVERIFY(rig.until([&] { return !rig.receiver.heard.empty(); }));
        rig.server->stop();
        for (int turn = 0; turn < 100; ++turn)
            rig.loop().poll();
        QVERIFY(!rig.hook().last);
        QCOMPARE(rig.hook().waiting.size(), std::size_t{1});
    }
};

QTEST_GUILESS_MAIN(WebhookSenderTest)
#include "webhook_sender_test.moc"
