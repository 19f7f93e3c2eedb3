// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/net/listener.h"
#include "relay/net/resume.h"
#include "tests/support/net_rig.h"

#include <QTest>

using namespace rubber;
using namespace rubber::relay;
using namespace rubber::test;

namespace {

const std::string kPlainBody =
    R"({"id":"gen-1","model":"openai/gpt-4o-mini","choices":[{"index":0,"message":{"role":"assistant","content":"hi"}}],)"
    R"("usage":{"prompt_tokens":9,"completion_tokens":1,"total_tokens":10,"cost":0.00000195}})";
const std::vector<std::string> kEvents = {
    ": OPENROUTER PROCESSING\n\n",
    R"(data: {"id":"gen-2","model":"openai/gpt-4o-mini","choices":[{"index":0,"delta":{"content":"h"}}]})"
    "\n\n",
    R"(data: {"id":"gen-2","model":"openai/gpt-4o-mini","choices":[{"index":0,"delta":{"content":"i"},"finish_reason":"stop"}]})"
    "\n\n",
    R"(data: {"id":"gen-2","choices":[],"usage":{"prompt_tokens":9,"completion_tokens":2,"total_tokens":11,"cost":0.000003}})"
    "\n\n",
    "data: [DONE]\n\n"};

std::string chunk(const std::string& bytes) {
    char size[20];
    std::snprintf(size, sizeof size, "%zx\r\n", bytes.size());
    return size + bytes + "\r\n";
}

std::string plain(const std::string& body = kPlainBody, const std::string& more = {}) {
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n" + more +
           "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
}
const std::string kStreamHead =
    "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n";

Awaitable<void> answerPlain(RawPeer& peer) {
    for (bool more = true; more;) {
        more = co_await peer.hearMessage();
        if (more) co_await peer.say(plain());
    }
}

/// Answers every request with the same bytes and closes.
FakeUpstream::Script say(std::string bytes) {
    struct Play {
        static Awaitable<void> run(RawPeer& peer, std::string what) {
            const bool asked = co_await peer.hearMessage();
            if (!asked) co_return;
            co_await peer.say(std::move(what));
            peer.close();
        }
    };
    return [bytes = std::move(bytes)](RawPeer& peer) { return Play::run(peer, bytes); };
}

Awaitable<void> silent(RawPeer& peer) { co_await peer.hearToEnd(); }

int statusOfAnswer(const std::string& message) {
    return message.size() < 12 ? 0 : std::stoi(message.substr(9, 3));
}

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

/// A body with so strict a price limit of its own that none is written into it: it goes upstream as it is.
std::string unspliced(std::string body) {
    return body.insert(1, R"("provider":{"max_price":{"prompt":0,"completion":0,"request":0}},)");
}

} // namespace

class ProxySessionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void carriesAPlainRequestAndAuditsIt() {
        NetRig rig;
        rig.start(answerPlain);
        const auto body = unspliced(NetRig::chat());
        const auto answer = rig.ask(rig.post(body));
        QCOMPARE(statusOfAnswer(answer), 200);
        QVERIFY(answer.ends_with("\r\n\r\n" + kPlainBody));
        QVERIFY(has(answer, "rk-request-id: req_"));
        const auto& heard = rig.upstream->peers[0]->heard;
        QVERIFY(has(heard, std::string("Authorization: Bearer ") + NetRig::kUpstreamKey));
        QVERIFY(!has(heard, rig.token));
        QVERIFY(heard.ends_with("\r\n\r\n" + body));
        const auto rows = rig.rows();
        QCOMPARE(rows.size(), std::size_t{1});
        QCOMPARE(int(rows[0].status), 200);
        QVERIFY(rows[0].mode == journal::SettleMode::Exact);
        QVERIFY(rows[0].cost == *Money::parse("0.00000195"));
        QCOMPARE(rig.state->ledger().openHolds(), std::size_t{0});
    }

    void reusesBothConnections() {
        NetRig rig;
        rig.start(answerPlain);
        auto client = rig.connect();
        for (int i = 0; i < 5; ++i) {
            QVERIFY(rig.sync(client->say(rig.post(NetRig::chat()))));
            QVERIFY(rig.sync(client->hearMessage()));
            QCOMPARE(statusOfAnswer(client->message), 200);
        }
        QCOMPARE(rig.upstream->peers.size(), std::size_t{1});
        client->close();
    }

    void answersPipelinedRequestsInOrder() {
        NetRig rig;
        rig.start(answerPlain);
        auto client = rig.connect();
        QVERIFY(
            rig.sync(client->say(rig.post(NetRig::chat()) + rig.get("/rk/v1/self") + rig.get("/healthz"))));
        QVERIFY(rig.sync(client->hearMessage()) && has(client->message, "gen-1"));
        QVERIFY(rig.sync(client->hearMessage()) && has(client->message, "rk-source: relay"));
        QVERIFY(rig.sync(client->hearMessage()) && client->message.ends_with("ok\n"));
        client->close();
    }

    void readsARequestWhoseBeginningCameEarly() {
        NetRig rig;
        Policy patient; // The same request is asked some hundred times here.
        patient.anomalies["loop"] = AnomalyAction::Log;
        rig.start(answerPlain, patient);
        const std::string first = rig.post(NetRig::chat());
        const std::string body = NetRig::chat();
        std::string chunked = first.substr(0, first.find("Content-Length"));
        chunked += "Transfer-Encoding: chunked\r\n" + first.substr(first.find("\r\n", chunked.size()) + 2);
        chunked.resize(chunked.size() - body.size());
        chunked += chunk(body.substr(0, 9)) + chunk(body.substr(9)) + "0\r\n\r\n";
        for (const std::string& second : {first, chunked}) {
            auto client = rig.connect();
            for (std::size_t early = 0; early < second.size(); ++early) {
                QVERIFY(rig.sync(client->say(first + second.substr(0, early))));
                QVERIFY2(rig.sync(client->hearMessage()), std::to_string(early).c_str());
                QCOMPARE(statusOfAnswer(client->message), 200);
                QVERIFY(rig.sync(client->say(second.substr(early))));
                QVERIFY2(rig.sync(client->hearMessage()), std::to_string(early).c_str());
                QCOMPARE(statusOfAnswer(client->message), 200);
            }
            client->close();
        }
    }

    void readsARequestThatDribbles() {
        NetRig rig;
        rig.start(answerPlain);
        auto client = rig.connect();
        for (const char byte : rig.post(NetRig::chat())) {
            QVERIFY(rig.sync(client->say({byte})));
            rig.loop().restart();
            rig.loop().poll();
        }
        QVERIFY(rig.sync(client->hearMessage()));
        QCOMPARE(statusOfAnswer(client->message), 200);
        client->close();
    }

    void readsLargeAndChunkedBodies() {
        NetRig rig;
        rig.start(answerPlain);
        const auto large = unspliced(NetRig::chat(false, std::string(300'000, 'x')));
        QCOMPARE(statusOfAnswer(rig.ask(rig.post(large))), 200);
        QVERIFY(rig.upstream->peers[0]->heard.ends_with(large));
        const auto chunked = "POST /v1/chat/completions HTTP/1.1\r\nHost: relay\r\nAuthorization: Bearer " +
                             rig.token +
                             "\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n" +
                             chunk(large.substr(0, 5)) + chunk(large.substr(5)) + "0\r\n\r\n";
        QCOMPARE(statusOfAnswer(rig.ask(chunked)), 200);
        QVERIFY(has(rig.upstream->peers[0]->heard, "Content-Length: " + std::to_string(large.size())));
    }

    void asksForABodyThatWaitsToBeAsked() {
        NetRig rig;
        rig.start(answerPlain);
        auto client = rig.connect();
        const auto request = rig.post(NetRig::chat(), "Expect: 100-continue\r\n");
        const auto body = request.find("\r\n\r\n") + 4;
        QVERIFY(rig.sync(client->say(request.substr(0, body))));
        QVERIFY(rig.sync(client->hearMessage()));
        QCOMPARE(statusOfAnswer(client->message), 100);
        QVERIFY(rig.sync(client->say(request.substr(body))));
        QVERIFY(rig.sync(client->hearMessage()));
        QCOMPARE(statusOfAnswer(client->message), 200);
        client->close();
    }

    void passesEventsOneByOneAndUnchanged() {
        NetRig rig;
        std::size_t step = 0;
        Waiter next;
        struct Play {
            static Awaitable<void> run(RawPeer& peer, std::size_t& at, Waiter& gate) {
                const bool asked = co_await peer.hearMessage();
                if (!asked) co_return;
                co_await peer.say(kStreamHead);
                for (const auto& event : kEvents) {
                    co_await peer.say(chunk(event));
                    ++at;
                    co_await gate.wait();
                }
                co_await peer.say("0\r\n\r\n");
                co_await peer.hearToEnd();
            }
        };
        rig.start([&](RawPeer& peer) { return Play::run(peer, step, next); });
        auto client = rig.connect();
        QVERIFY(rig.sync(client->say(rig.post(NetRig::chat(true)))));
        std::string sent;
        for (std::size_t i = 0; i < kEvents.size(); ++i) {
            sent += kEvents[i];
            QVERIFY(rig.sync(client->hearUntil(chunk(kEvents[i])))); // Before the upstream goes on.
            next.wake();
        }
        QVERIFY(rig.sync(client->hearUntil("\r\n0\r\n\r\n")));
        QCOMPARE(unchunked(client->heard), sent);
        const auto rows = rig.rows();
        QVERIFY(rows.size() == 1 && rows[0].mode == journal::SettleMode::Exact &&
                rows[0].cost == *Money::parse("0.000003"));
        client->close();
    }

    void refusesBentFramingAndCloses() {
        NetRig rig;
        rig.start(answerPlain);
        for (const auto& bent :
             {rig.get("/v1/../key"), std::string("GET / HTTP/1.1\nHost: a\n\n"),
              rig.post("{}", "Transfer-Encoding: chunked\r\n"), std::string("\x16\x03\x01")}) {
            auto client = rig.connect();
            QVERIFY(rig.sync(client->say(bent + rig.get("/healthz"))));
            QVERIFY(rig.sync(client->hearMessage()));
            QCOMPARE(statusOfAnswer(client->message), 400);
            QVERIFY(has(client->message, "Connection: close"));
            QVERIFY(!rig.sync(client->hearMessage()));
            QVERIFY(client->ended == asio::error::eof);
        }
        QVERIFY(rig.upstream->peers.empty());
    }

    void refusesAnUnknownKeyAndReadsOn() {
        NetRig rig;
        rig.start(answerPlain);
        auto client = rig.connect();
        QVERIFY(rig.sync(client->say(
            "GET /v1/models HTTP/1.1\r\nHost: relay\r\nAuthorization: Bearer rk_live_nobody\r\n\r\n" +
            rig.get("/healthz"))));
        QVERIFY(rig.sync(client->hearMessage()));
        QCOMPARE(statusOfAnswer(client->message), 401);
        QVERIFY(rig.sync(client->hearMessage()));
        QCOMPARE(statusOfAnswer(client->message), 200);
        client->close();
    }

    void refusesABodyThatIsTooLarge() {
        NetRig rig;
        rig.config.bodyBytes = 1'000;
        rig.start(answerPlain);
        QCOMPARE(statusOfAnswer(rig.ask(rig.post(NetRig::chat(false, std::string(2'000, 'x'))))), 413);
        const auto chunked = rig.post("", "X-Y: z\r\n");
        auto request = chunked.substr(0, chunked.find("Content-Length")) +
                       "Transfer-Encoding: chunked\r\n\r\n" + chunk(std::string(2'000, 'x'));
        QCOMPARE(statusOfAnswer(rig.ask(request)), 413);
        QVERIFY(rig.upstream->peers.empty());
    }

    void hidesWhatTheUpstreamSaysOfItsKey() {
        NetRig rig;
        rig.start(say("HTTP/1.1 401 Unauthorized\r\nContent-Length: 9\r\n\r\nbad sk-or"));
        const auto answer = rig.ask(rig.post(NetRig::chat()));
        QCOMPARE(statusOfAnswer(answer), 502);
        QVERIFY(has(answer, "upstream_rejected_key") && !has(answer, "sk-or"));
        QVERIFY(rig.rows().at(0).cost == Money());
    }

    void passesOrdinaryErrorsUnchanged() {
        const std::string body = R"({"error":{"message":"moderated","code":403}})";
        NetRig rig;
        rig.start(say("HTTP/1.1 403 Forbidden\r\nContent-Type: application/json\r\nContent-Length: " +
                      std::to_string(body.size()) + "\r\n\r\n" + body));
        const auto answer = rig.ask(rig.post(NetRig::chat()));
        QCOMPARE(statusOfAnswer(answer), 403);
        QVERIFY(answer.ends_with(body));
    }

    void saysThatAPriceHasChanged() {
        const auto missing = [](const std::string& body) {
            return say("HTTP/1.1 404 Not Found\r\nContent-Type: application/json\r\nContent-Length: " +
                       std::to_string(body.size()) + "\r\n\r\n" + body);
        };
        {
            NetRig rig;
            rig.start(missing(
                R"({"error":{"code":404,"message":"No endpoints","metadata":{"error_type":"constraint_filtered"}}})"));
            const auto answer = rig.ask(rig.post(NetRig::chat()));
            QCOMPARE(statusOfAnswer(answer), 402);
            QVERIFY(has(answer, "price_changed") && has(answer, "rubberapi prices update"));
            QVERIFY(has(answer, "openai/gpt-4o-mini") && has(answer, "x-should-retry: false"));
            QVERIFY(rig.rows().at(0).cost == Money());
            QCOMPARE(rig.rows().at(0).note, std::string("price_changed"));
        }
        const std::string other = R"({"error":{"code":404,"message":"No such model"}})";
        NetRig rig;
        rig.start(missing(other));
        const auto answer = rig.ask(rig.post(NetRig::chat()));
        QCOMPARE(statusOfAnswer(answer), 404);
        QVERIFY(answer.ends_with(other));
    }

    void refusesAnswersItCannotPassOn() {
        const std::string bad[] = {
            plain(kPlainBody, "Content-Encoding: gzip\r\n"),
            "HTTP/1.1 302 Found\r\nLocation: http://elsewhere/\r\nContent-Length: 0\r\n\r\n",
            "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\n\r\n",
            "<html>not http</html>",
            "HTTP/1.1 200 OK\r\nContent-Le", // And closes.
        };
        for (const auto& bytes : bad) {
            NetRig rig;
            rig.start(say(bytes));
            const auto answer = rig.ask(rig.post(NetRig::chat()));
            QCOMPARE(statusOfAnswer(answer), 502);
            QVERIFY2(has(answer, "upstream_invalid") && !has(answer, "elsewhere"), answer.c_str());
            QCOMPARE(rig.rows().size(), std::size_t{1});
        }
    }

    void swallowsInterimAnswers() {
        NetRig rig;
        rig.start(
            say("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: <x>\r\n\r\n" + plain()));
        const auto answer = rig.ask(rig.post(NetRig::chat()));
        QCOMPARE(statusOfAnswer(answer), 200);
        QVERIFY(!has(answer, "Link"));
    }

    void saysWhenTheUpstreamIsNotThere() {
        NetRig rig;
        rig.start(answerPlain);
        rig.upstream->stop();
        const auto answer = rig.ask(rig.post(NetRig::chat()));
        QCOMPARE(statusOfAnswer(answer), 502);
        QVERIFY(has(answer, "upstream_unreachable"));
        const auto rows = rig.rows();
        QVERIFY(rows.size() == 1 && rows[0].cost == Money() && rows[0].mode == journal::SettleMode::None);
    }

    void givesUpOnASilentUpstream() {
        NetRig rig;
        rig.start(silent);
        auto client = rig.connect();
        QVERIFY(rig.sync(client->say(rig.post(NetRig::chat()))));
        QVERIFY(rig.until(
            [&] { return !rig.upstream->peers.empty() && has(rig.upstream->peers[0]->heard, "hello"); }));
        rig.clock.advance(Duration::seconds(121));
        QVERIFY(rig.sync(client->hearMessage()));
        QCOMPARE(statusOfAnswer(client->message), 504);
        QVERIFY(rig.rows().at(0).cost > Money()); // It may have been billed.
        client->close();
    }

    void passesACutStreamOnAsCut() {
        NetRig rig;
        rig.start(say(kStreamHead + chunk(kEvents[1])));
        auto client = rig.connect();
        QVERIFY(rig.sync(client->say(rig.post(NetRig::chat(true)))));
        QVERIFY(!rig.sync(client->hearUntil("0\r\n\r\n")));
        QVERIFY(has(client->heard, kEvents[1]));
        QVERIFY(has(rig.rows().at(0).note, "upstream_cut"));
    }

    void speaksInAStreamThatFellSilent() {
        NetRig rig;
        struct Play {
            static Awaitable<void> run(RawPeer& peer) {
                co_await peer.hearMessage();
                co_await peer.say(kStreamHead + chunk(kEvents[1]));
                co_await peer.hearToEnd();
            }
        };
        rig.start([](RawPeer& peer) { return Play::run(peer); });
        auto client = rig.connect();
        QVERIFY(rig.sync(client->say(rig.post(NetRig::chat(true)))));
        QVERIFY(rig.sync(client->hearUntil(kEvents[1])));
        rig.clock.advance(Duration::seconds(61));
        QVERIFY(rig.sync(client->hearUntil("0\r\n\r\n")));
        QVERIFY(has(client->heard, "upstream_timeout"));
        client->close();
    }

    void cutsAKilledStreamAtOnce() {
        NetRig rig;
        struct Play {
            static Awaitable<void> run(RawPeer& peer) {
                co_await peer.hearMessage();
                co_await peer.say(kStreamHead);
                for (bool open = true; open;)
                    open = co_await peer.say(chunk(kEvents[1]));
            }
        };
        rig.start([](RawPeer& peer) { return Play::run(peer); });
        auto client = rig.connect();
        QVERIFY(rig.sync(client->say(rig.post(NetRig::chat(true)))));
        QVERIFY(rig.sync(client->hearUntil(kEvents[1])));
        const auto receipt = rig.state->kill({{{rig.key, 0}}, false}, {});
        QCOMPARE(receipt.streamsCut, 1u);
        // Nothing of what the kernel still held for us arrives behind the reset.
        QVERIFY(!rig.sync(client->hearUntil("never")));
        QVERIFY(client->ended == asio::error::connection_reset);
        QVERIFY(rig.until([&] { return rig.state->ledger().openHolds() == 0; }));
        QVERIFY(has(rig.rows().at(0).note, "killed"));
        QCOMPARE(statusOfAnswer(rig.ask(rig.post(NetRig::chat()))), 403);
    }

    void aKillBeforeAnythingWasSentCostsNothing() {
        NetRig rig;
        rig.start(silent);
        auto client = rig.connect();
        QVERIFY(rig.sync(client->say(rig.post(NetRig::chat()))));
        // The hold exists from the turn in which the request is read; nothing is sent before the next.
        QVERIFY(rig.until([&] { return rig.state->ledger().openHolds() == 1; }));
        const bool sent = !rig.upstream->peers.empty() && has(rig.upstream->peers[0]->heard, "hello");
        QVERIFY(!sent);
        rig.state->kill({{{rig.key, 0}}, false}, {});
        QVERIFY(rig.until([&] { return rig.state->ledger().openHolds() == 0; }));
        QVERIFY(has(rig.rows().at(0).note, "not_sent"));
        QCOMPARE(rig.rows().at(0).cost, Money());
    }

    void stopsTheUpstreamWhenTheClientLeaves() {
        NetRig rig;
        rig.start(silent);
        auto client = rig.connect();
        QVERIFY(rig.sync(client->say(rig.post(NetRig::chat()))));
        QVERIFY(rig.until(
            [&] { return !rig.upstream->peers.empty() && has(rig.upstream->peers[0]->heard, "hello"); }));
        client->close();
        QVERIFY(rig.until([&] { return rig.upstream->peers[0]->ended.failed(); }));
        QVERIFY(rig.until([&] { return rig.state->ledger().openHolds() == 0; }));
        QVERIFY(has(rig.rows().at(0).note, "client_gone"));
    }

    void slowsTheUpstreamForASlowReader() {
        NetRig rig;
        std::size_t said = 0;
        struct Play {
            static Awaitable<void> run(RawPeer& peer, std::size_t& bytes) {
                co_await peer.hearMessage();
                co_await peer.say(kStreamHead);
                const auto piece = chunk("data: " + std::string(60'000, 'x') + "\n\n");
                for (bool open = true; open && bytes < 200'000'000;) {
                    open = co_await peer.say(piece);
                    bytes += piece.size();
                }
            }
        };
        rig.start([&](RawPeer& peer) { return Play::run(peer, said); });
        auto client = rig.connect();
        QVERIFY(rig.sync(client->say(rig.post(NetRig::chat(true)))));
        std::size_t before = 1;
        // The kernel's buffers fill, then nothing moves any more.
        QVERIFY(rig.until([&] { return said > 100'000 && std::exchange(before, said) == said; }));
        QVERIFY2(said < 50'000'000, std::to_string(said).c_str());
        QVERIFY(rig.until([&] {
            rig.clock.advance(Duration::seconds(1)); // Nothing is taken for a minute: the client is given up.
            return rig.state->ledger().openHolds() == 0;
        }));
        client->close();
    }

    void keepsTheHeadWhereItIsWhenTheBufferIsFull() {
        NetRig rig;
        struct Play {
            static Awaitable<void> run(RawPeer& peer) {
                for (bool open = true; open;) {
                    open = co_await peer.hearMessage();
                    if (open) open = co_await peer.say(plain());
                }
            }
        };
        rig.start([](RawPeer& peer) { return Play::run(peer); });
        auto client = rig.connect();
        // The read that watches for the client's leaving goes on behind this request.
        QVERIFY(rig.sync(client->say(rig.post(NetRig::chat()))) && rig.sync(client->hearMessage()));
        const auto large = rig.post(NetRig::chat(false, std::string(20'000, 'x')));
        QVERIFY(rig.sync(client->say(large)) && rig.sync(client->hearMessage()));
        QCOMPARE(statusOfAnswer(client->message), 200);
        const auto& heard = rig.upstream->peers.at(0)->message;
        QVERIFY2(heard.starts_with("POST /api/v1/chat/completions HTTP/1.1\r\n"),
                 heard.substr(0, 200).c_str());
        QVERIFY(has(heard, "application/json\r\n"));
        client->close();
    }

    void noticesThatTheSenderOfALargeBodyLeft() {
        NetRig rig;
        rig.start(silent);
        auto client = rig.connect();
        QVERIFY(rig.sync(client->say(rig.post(NetRig::chat(false, std::string(20'000, 'x'))))));
        QVERIFY(rig.until(
            [&] { return !rig.upstream->peers.empty() && has(rig.upstream->peers[0]->heard, "xxx\"}]}"); }));
        client->close();
        QVERIFY(rig.until([&] { return rig.upstream->peers[0]->ended.failed(); }));
        QVERIFY(rig.until([&] { return rig.state->ledger().openHolds() == 0; }));
        QVERIFY(has(rig.rows().at(0).note, "client_gone"));
    }

    void replacesAConnectionThatWentStaleForAGet() {
        NetRig rig;
        int connections = 0;
        struct Play {
            static Awaitable<void> run(RawPeer& peer, int number) {
                co_await peer.hearMessage();
                co_await peer.say(plain(R"({"data":[]})"));
                if (number > 1) co_return co_await peer.hearToEnd();
                co_await peer.hearMessage();
                peer.close(); // Takes the second request and goes without a word.
            }
        };
        rig.start([&](RawPeer& peer) { return Play::run(peer, ++connections); });
        QCOMPARE(statusOfAnswer(rig.ask(rig.get("/v1/models"))), 200);
        QCOMPARE(statusOfAnswer(rig.ask(rig.get("/v1/models"))), 200);
        QCOMPARE(connections, 2);
    }

    void neverSendsAPostTwice() {
        NetRig rig;
        int connections = 0;
        struct Play {
            static Awaitable<void> run(RawPeer& peer) {
                co_await peer.hearMessage();
                co_await peer.say(plain());
                co_await peer.hearMessage();
                peer.close();
            }
        };
        rig.start([&](RawPeer& peer) { return ++connections, Play::run(peer); });
        QCOMPARE(statusOfAnswer(rig.ask(rig.post(NetRig::chat()))), 200);
        QCOMPARE(statusOfAnswer(rig.ask(rig.post(NetRig::chat()))), 502);
        QCOMPARE(connections, 1);
    }

    void cutsAnAnswerThatQuotesTheUpstreamKey() {
        NetRig rig;
        const std::string body = std::string(R"({"echo":")") + NetRig::kUpstreamKey + "\"}";
        rig.start(say(plain(body)));
        auto client = rig.connect();
        QVERIFY(rig.sync(client->say(rig.post(NetRig::chat()))));
        rig.sync(client->hearMessage());
        QVERIFY(!has(client->heard, NetRig::kUpstreamKey));
        QVERIFY(has(rig.rows().at(0).note, "leak"));
        client->close();
    }

    void answersAnOldClientWithoutChunks() {
        NetRig rig;
        rig.start(say(kStreamHead + chunk(kEvents[1]) + chunk(kEvents[3]) + chunk(kEvents[4]) + "0\r\n\r\n"));
        auto request = rig.post(NetRig::chat(true));
        request.replace(request.find("HTTP/1.1"), 8, "HTTP/1.0");
        auto client = rig.connect();
        QVERIFY(rig.sync(client->say(request)));
        QVERIFY(!rig.sync(client->hearUntil("never")));
        QVERIFY(client->ended == asio::error::eof);
        QVERIFY(client->heard.ends_with("\r\n\r\n" + kEvents[1] + kEvents[3] + kEvents[4]));
    }

    void dropsAConnectionThatNeverAsks() {
        NetRig rig;
        rig.start(answerPlain);
        auto client = rig.connect();
        rig.loop().poll();
        QVERIFY(rig.sync(client->say("GET /heal")));
        rig.loop().run_for(std::chrono::milliseconds(20));
        rig.clock.advance(Duration::seconds(11));
        QVERIFY(rig.sync(client->hearMessage()));
        QCOMPARE(statusOfAnswer(client->message), 408);
    }

    void drainsRunningRequestsAndRefusesNewOnes() {
        NetRig rig;
        Waiter go;
        struct Play {
            static Awaitable<void> run(RawPeer& peer, Waiter& gate) {
                co_await peer.hearMessage();
                co_await gate.wait();
                co_await peer.say(plain());
                co_await peer.hearToEnd();
            }
        };
        rig.start([&](RawPeer& peer) { return Play::run(peer, go); });
        auto client = rig.connect(), idle = rig.connect();
        QVERIFY(rig.sync(idle->say(rig.get("/healthz"))) && rig.sync(idle->hearMessage()));
        QVERIFY(rig.sync(client->say(rig.post(NetRig::chat()))));
        QVERIFY(rig.until([&] { return go.waiting(); }));
        rig.server->stop();
        QVERIFY(!rig.sync(idle->hearMessage()));
        go.wake();
        QVERIFY(rig.sync(client->hearMessage()));
        QCOMPARE(statusOfAnswer(client->message), 200);
        QVERIFY(!rig.sync(client->hearMessage())); // Then it closes.
        rig.loop().restart();
        QCOMPARE(rig.server->run(), 0);
    }

    void answersWhoHadConnectedWhenTheStopCame() {
        NetRig rig;
        rig.config.drain = Duration::seconds(20);
        rig.start(answerPlain);
        auto asks = rig.connect(), mute = rig.connect(), slow = rig.connect(), idle = rig.connect();
        const std::string request = rig.post(NetRig::chat());
        QVERIFY(rig.sync(slow->say(request.substr(0, 20))));
        // Connections are taken in their order, so the others are in, too.
        QVERIFY(rig.sync(idle->say(rig.get("/healthz"))) && rig.sync(idle->hearMessage()));
        rig.server->stop();
        QVERIFY(rig.sync(asks->say(request)));
        QVERIFY(rig.sync(asks->hearMessage()));
        QCOMPARE(statusOfAnswer(asks->message), 200);
        QVERIFY(!rig.sync(asks->hearMessage()));
        QVERIFY(!rig.sync(mute->hearMessage())); // Said nothing for a second: closed, long before the drain ends.
        QVERIFY(rig.sync(slow->say(request.substr(20))));
        QVERIFY(rig.sync(slow->hearMessage()));
        QCOMPARE(statusOfAnswer(slow->message), 503);
        QVERIFY2(has(slow->message, "draining"), slow->message.c_str());
        rig.clock.advance(Duration::seconds(11)); // Nobody waits longer for a refused client to hang up.
        rig.loop().restart();
        QCOMPARE(rig.server->run(), 0);
    }

    void cutsWhatOutlastsTheDrain() {
        NetRig rig;
        rig.config.drain = Duration{50};
        rig.start(silent);
        auto client = rig.connect();
        QVERIFY(rig.sync(client->say(rig.post(NetRig::chat()))));
        QVERIFY(rig.until(
            [&] { return !rig.upstream->peers.empty() && has(rig.upstream->peers[0]->heard, "hello"); }));
        rig.server->stop();
        rig.loop().restart();
        QCOMPARE(rig.server->run(), 1);
        QCOMPARE(rig.state->ledger().openHolds(), std::size_t{0});
    }

    void keepsThePortItPicked() {
        NetRig rig;
        rig.start(answerPlain);
        const auto port = rig.server->dataAddress().port;
        const auto taken = openAcceptor(rig.loop(), rig.config.listen, rig.server->portsFile(), "data");
        QVERIFY(!taken);
        QVERIFY2(has(taken.error().context, std::to_string(port)) && has(taken.error().context, "ports"),
                 taken.error().context.c_str());
    }
};

QTEST_APPLESS_MAIN(ProxySessionTest)
#include "proxy_session_test.moc"
