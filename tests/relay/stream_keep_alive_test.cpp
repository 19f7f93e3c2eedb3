// SPDX-License-Identifier: GPL-3.0-or-later
// A stream that falls silent: its client hears that it lives, and nothing else changes.
#include "relay/net/resume.h"
#include "tests/support/net_rig.h"

#include <QTest>

using namespace rubber;
using namespace rubber::relay;
using namespace rubber::test;

namespace {

const std::string kComment = ": keep-alive\n\n";
const std::string kPing = "event: ping\ndata: {\"type\": \"ping\"}\n\n";
const std::string kWord =
    "data: {\"id\":\"gen-2\",\"model\":\"openai/gpt-4o-mini\",\"choices\":[{\"index\":0,"
    "\"delta\":{\"content\":\"h\"}}]}\n\n";
const std::string kUsage = "data: {\"id\":\"gen-2\",\"choices\":[],\"usage\":{\"prompt_tokens\":9,"
                           "\"completion_tokens\":2,\"total_tokens\":11,\"cost\":0.0005}}\n\n";
const std::string kDone = "data: [DONE]\n\n";
const std::string kStreamHead =
    "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n";

std::string chunk(const std::string& bytes) {
    char size[20];
    std::snprintf(size, sizeof size, "%zx\r\n", bytes.size());
    return size + bytes + "\r\n";
}

std::size_t count(const std::string& text, const std::string& part) {
    std::size_t found = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + part.size()))
        ++found;
    return found;
}

/// The upstream says one of `says` each time `next` is called.
struct SilenceRig : NetRig {
    Waiter go;
    std::shared_ptr<RawPeer> client;

    bool begin(std::vector<std::string> says, const std::string& request = {}) {
        struct Play {
            static Awaitable<void> run(RawPeer& peer, Waiter& go, std::vector<std::string> says) {
                co_await peer.hearMessage();
                for (std::string& words : says) {
                    co_await go.wait();
                    co_await peer.say(std::move(words));
                }
                co_await go.wait();
                co_await peer.hearToEnd();
            }
        };
        start([this, says](RawPeer& peer) { return Play::run(peer, go, says); });
        client = connect();
        return sync(client->say(request.empty() ? post(chat(true)) : request)) && ready();
    }
    bool ready() {
        return until([this] { return go.waiting(); });
    }
    bool next() {
        if (!ready()) return false;
        go.wake();
        return true;
    }
    void turns() {
        for (int turn = 0; turn < 5; ++turn) {
            loop().restart();
            loop().run_for(std::chrono::milliseconds(1));
        }
    }
    /// What is there to be read by the client now.
    std::string hears() {
        ErrorValue ignored;
        while (client->socket.available(ignored) > 0)
            sync(client->hear());
        return client->heard;
    }
    /// Lets time pass in steps that the watchdog follows.
    void pass(int seconds, int times = 1) {
        for (int i = 0; i < times; ++i) {
            clock.advance(Duration::seconds(seconds));
            loop().restart();
            loop().run_for(std::chrono::milliseconds(210)); // Its round.
        }
        turns();
    }
    bool heardOf(const std::string& words) { return sync(client->hearUntil(words)); }
};

} // namespace

class StreamKeepAliveTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void breaksASilenceOfTenSecondsAndGoesOn() {
        SilenceRig rig;
        QVERIFY(rig.begin({kStreamHead, chunk(kWord), chunk(kUsage) + chunk(kDone) + "0\r\n\r\n"}));
        QVERIFY(rig.next()); // The head; no event yet.
        QVERIFY(rig.heardOf("\r\n\r\n"));
        rig.clock.advance(Duration::seconds(10));
        QVERIFY(rig.heardOf(kComment));
        rig.clock.advance(Duration::seconds(10));
        QVERIFY(rig.heardOf(chunk(kComment) + chunk(kComment)));
        QVERIFY(rig.next());
        QVERIFY(rig.heardOf(kWord));
        QVERIFY(rig.next());
        QVERIFY(rig.heardOf("0\r\n\r\n"));
        QCOMPARE(unchunked(rig.client->heard), kComment + kComment + kWord + kUsage + kDone);
        QVERIFY(rig.until([&] { return rig.state->ledger().openHolds() == 0; }));
        QVERIFY(rig.rows().at(0).mode == journal::SettleMode::Exact);
        QCOMPARE(rig.rows().at(0).cost.nano(), 500'000);
        QCOMPARE(rig.rows().at(0).note, std::string());
    }

    void saysNothingWhileEventsCome() {
        SilenceRig rig;
        QVERIFY(rig.begin({kStreamHead + chunk(kWord), chunk(kWord), chunk(kWord)}));
        for (std::size_t i = 1; i <= 3; ++i) {
            QVERIFY(rig.next());
            QVERIFY(rig.until([&] { return count(rig.hears(), kWord) == i; }));
            rig.pass(9);
        }
        QCOMPARE(count(rig.hears(), ":"), count(kWord, ":") * 3 + count(kStreamHead, ":") + 2);
        QCOMPARE(count(rig.hears(), kComment), std::size_t{0});
    }

    void waitsForTheEndOfAnEventThatComesInPieces() {
        for (std::size_t cut = 1; cut < kWord.size(); cut += 41) {
            SilenceRig rig;
            QVERIFY(rig.begin({kStreamHead + chunk(kWord.substr(0, cut)), chunk(kWord.substr(cut))}));
            QVERIFY(rig.next());
            QVERIFY(rig.heardOf("\r\n\r\n"));
            rig.clock.advance(Duration::seconds(10));
            QVERIFY(rig.heardOf(kComment)); // Half an event waits in the relay: nothing of it is out.
            QVERIFY(rig.next());
            QVERIFY(rig.heardOf(kWord));
            QVERIFY(rig.client->heard.ends_with(chunk(kComment) + chunk(kWord)));
        }
    }

    void neverSpeaksIntoAnEventThatIsHalfOut() {
        SilenceRig rig;
        const std::string large = "data: {\"x\":\"" + std::string(1'200'000, 'x');
        QVERIFY(rig.begin({kStreamHead + chunk(large), chunk("\"}\n\n")}));
        QVERIFY(rig.next());
        QVERIFY(rig.until([&] { return rig.hears().size() > large.size(); }));
        rig.pass(12);
        QCOMPARE(count(rig.hears(), kComment), std::size_t{0});
        QVERIFY(rig.next());
        QVERIFY(rig.heardOf("\"}\n\n"));
        rig.clock.advance(Duration::seconds(11));
        QVERIFY(rig.heardOf(kComment));
    }

    void isNoSignOfLifeOfTheUpstreams() {
        SilenceRig rig;
        QVERIFY(rig.begin({kStreamHead + chunk(kWord)}));
        QVERIFY(rig.next());
        QVERIFY(rig.heardOf(kWord));
        rig.pass(10, 5);
        rig.pass(9);
        QCOMPARE(rig.upstream->peers.size(), std::size_t{1});
        QCOMPARE(count(rig.hears(), kComment), std::size_t{5});
        QCOMPARE(rig.state->ledger().openHolds(), std::size_t{1});
        rig.clock.advance(Duration::seconds(2));
        QVERIFY(rig.until([&] { return !rig.rows().empty(); }));
        QVERIFY2(rig.rows().at(0).note.find("timed_out") != std::string::npos, rig.rows().at(0).note.c_str());
    }

    void anthropicGetsItsPing() {
        SilenceRig rig;
        rig.provider = "anthropic";
        rig.root = "/v1";
        const std::string body = "{\"model\":\"claude-sonnet-4-5\",\"max_tokens\":50,\"stream\":true,"
                                 "\"messages\":[{\"role\":\"user\",\"content\":\"hello\"}]}";
        const auto request = [&] {
            return "POST /v1/messages HTTP/1.1\r\nHost: relay\r\nx-api-key: " + rig.token +
                   "\r\nanthropic-version: 2023-06-01\r\nContent-Type: application/json\r\nContent-Length: " +
                   std::to_string(body.size()) + "\r\n\r\n" + body;
        };
        struct Play {
            static Awaitable<void> run(RawPeer& peer) {
                co_await peer.hearMessage();
                co_await peer.say(kStreamHead);
                co_await peer.hearToEnd();
            }
        };
        rig.start([](RawPeer& peer) { return Play::run(peer); });
        rig.client = rig.connect();
        QVERIFY(rig.sync(rig.client->say(request())));
        QVERIFY(rig.heardOf("\r\n\r\n"));
        QVERIFY2(rig.client->heard.starts_with("HTTP/1.1 200"), rig.client->heard.c_str());
        rig.clock.advance(Duration::seconds(10));
        QVERIFY(rig.heardOf(kPing));
    }

    void saysNothingIntoPlainAnswersAndErrors() {
        for (const std::string head : {"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n",
                                       "HTTP/1.1 500 Oops\r\nContent-Type: text/event-stream\r\n"}) {
            SilenceRig rig;
            QVERIFY(rig.begin({head + "Transfer-Encoding: chunked\r\n\r\n" + chunk("x")}));
            QVERIFY(rig.next());
            QVERIFY(rig.heardOf("\r\n\r\n"));
            rig.pass(12);
            QCOMPARE(count(rig.hears(), kComment), std::size_t{0});
        }
    }

    void aClientThatLeftIsNoticedByIt() {
        SilenceRig rig;
        QVERIFY(rig.begin({kStreamHead + chunk(kWord)}));
        QVERIFY(rig.next());
        QVERIFY(rig.heardOf(kWord));
        rig.client->reset();
        rig.pass(11);
        QVERIFY(rig.until([&] { return !rig.rows().empty(); }));
        QVERIFY(rig.rows().at(0).note.find("client_gone") != std::string::npos);
    }

    void aKillCutsASilentStream() {
        SilenceRig rig;
        QVERIFY(rig.begin({kStreamHead + chunk(kWord)}));
        QVERIFY(rig.next());
        QVERIFY(rig.heardOf(kWord));
        rig.clock.advance(Duration::seconds(10));
        QVERIFY(rig.heardOf(kComment));
        QCOMPARE(rig.state->kill({{{rig.key, 0}}, false}, {}).streamsCut, 1u);
        QVERIFY(!rig.heardOf("never"));
        QVERIFY(rig.client->ended == asio::error::connection_reset);
    }
};

QTEST_GUILESS_MAIN(StreamKeepAliveTest)
#include "stream_keep_alive_test.moc"
