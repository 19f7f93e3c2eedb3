// SPDX-License-Identifier: GPL-3.0-or-later
// Who leaves a provider that goes on billing: the answer is read to its end for nobody, within bounds.
#include "relay/net/resume.h"
#include "tests/support/net_rig.h"

#include <QTest>

using namespace rubber;
using namespace rubber::relay;
using namespace rubber::test;

namespace {

const std::string kWord =
    "data: {\"id\":\"c\",\"model\":\"gemini-2.5-flash\",\"choices\":[{\"index\":0,\"delta\":{\"content\":"
    "\"h\"}}]}\n\n";
const std::string kUsage =
    "data: {\"id\":\"c\",\"model\":\"gemini-2.5-flash\",\"choices\":[],\"usage\":{\"prompt_tokens\":9,"
    "\"completion_tokens\":2,\"total_tokens\":11}}\n\n";
const std::string kDone = "data: [DONE]\n\n";
const std::string kStreamHead =
    "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n";
const Money kExact = *Money::parse("0.0000077"); ///< 9 tokens in, 2 out.

std::string chunk(const std::string& bytes) {
    char size[20];
    std::snprintf(size, sizeof size, "%zx\r\n", bytes.size());
    return size + bytes + "\r\n";
}

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

/// A key for Google's chat completions, whose answers are drained.
struct DrainRig : NetRig {
    Waiter go;
    std::shared_ptr<RawPeer> client;

    DrainRig() {
        provider = "google";
        root = "/v1beta";
    }
    std::string request(const std::string& fields = "\"stream\":true,") const {
        const std::string body = "{\"model\":\"gemini-2.5-flash\",\"max_tokens\":50," + fields +
                                 "\"messages\":[{\"role\":\"user\",\"content\":\"hello\"}]}";
        return "POST /v1beta/openai/chat/completions HTTP/1.1\r\nHost: relay\r\nAuthorization: Bearer " +
               token +
               "\r\nContent-Type: application/json\r\nContent-Length: " + std::to_string(body.size()) +
               "\r\n\r\n" + body;
    }
    RawPeer& peer() { return *upstream->peers.at(0); }
    /// Streams a word to the client, who leaves then; true when the relay knows that he did.
    bool leaveMidStream() {
        client = connect();
        if (!sync(client->say(request())) || !sync(client->hearUntil(kWord))) return false;
        client->reset();
        // Nothing tells when the relay has seen it, but it is in the same loop, and the reset is there.
        for (int turn = 0; turn < 10; ++turn)
            loop().restart(), loop().run_for(std::chrono::milliseconds(1));
        return go.waiting() && state->ledger().openHolds() == 1 && !peer().ended.failed();
    }
    bool settled() {
        return until([&] { return state->ledger().openHolds() == 0; });
    }
};

/// Says a word, waits, and says the rest.
FakeUpstream::Script wordThen(DrainRig& rig, std::string rest) {
    struct Play {
        static Awaitable<void> run(RawPeer& peer, Waiter& go, std::string rest) {
            co_await peer.hearMessage();
            co_await peer.say(kStreamHead + chunk(kWord));
            co_await go.wait();
            co_await peer.say(std::move(rest));
            co_await peer.hearToEnd();
        }
    };
    return [&rig, rest = std::move(rest)](RawPeer& peer) { return Play::run(peer, rig.go, rest); };
}

} // namespace

class DrainTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsOnForTheUsageOfAClientThatLeft() {
        DrainRig rig;
        rig.start(wordThen(rig, chunk(kWord) + chunk(kUsage) + chunk(kDone) + "0\r\n\r\n"));
        QVERIFY(rig.leaveMidStream());
        rig.go.wake();
        QVERIFY(rig.settled());
        const auto row = rig.rows().at(0);
        QVERIFY(row.mode == journal::SettleMode::Exact);
        QCOMPARE(row.cost.nano(), kExact.nano());
        QVERIFY2(has(row.note, "client_gone"), row.note.c_str());
        QVERIFY(rig.until([&] { return rig.peer().ended.failed(); }));
    }

    void readsAPlainAnswerToItsEndToo() {
        DrainRig rig;
        struct Play {
            static Awaitable<void> run(RawPeer& peer, Waiter& go) {
                co_await peer.hearMessage();
                co_await go.wait();
                const std::string body =
                    "{\"id\":\"c\",\"model\":\"gemini-2.5-flash\",\"choices\":[],\"usage\":{"
                    "\"prompt_tokens\":9,\"completion_tokens\":2,\"total_tokens\":11}}";
                co_await peer.say("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " +
                                  std::to_string(body.size()) + "\r\n\r\n" + body);
                co_await peer.hearToEnd();
            }
        };
        rig.start([&](RawPeer& peer) { return Play::run(peer, rig.go); });
        rig.client = rig.connect();
        QVERIFY(rig.sync(rig.client->say(rig.request(""))));
        QVERIFY(rig.until([&] { return rig.go.waiting(); }));
        rig.client->close();
        rig.loop().restart();
        rig.loop().run_for(std::chrono::milliseconds(10));
        QVERIFY(!rig.peer().ended.failed());
        rig.go.wake();
        QVERIFY(rig.settled());
        QVERIFY(rig.rows().at(0).mode == journal::SettleMode::Exact);
        QCOMPARE(rig.rows().at(0).cost.nano(), kExact.nano());
    }

    void chargesWhatIsProvableWhenTheUpstreamIsCutWhileItDrains() {
        DrainRig rig;
        struct Play {
            static Awaitable<void> run(RawPeer& peer, Waiter& go) {
                co_await peer.hearMessage();
                co_await peer.say(kStreamHead + chunk(kWord));
                co_await go.wait();
                peer.reset();
            }
        };
        rig.start([&](RawPeer& peer) { return Play::run(peer, rig.go); });
        QVERIFY(rig.leaveMidStream());
        rig.go.wake();
        QVERIFY(rig.settled());
        // This model thinks unseen: nothing less than the hold is provable.
        QVERIFY(rig.rows().at(0).mode == journal::SettleMode::Held);
        QCOMPARE(rig.rows().at(0).cost.nano(), rig.rows().at(0).held.nano());
    }

    void aKillEndsItAtOnce() {
        DrainRig rig;
        rig.start(wordThen(rig, {}));
        QVERIFY(rig.leaveMidStream());
        QCOMPARE(rig.state->kill({{{rig.key, 0}}, false}, {}).streamsCut, 1u);
        QVERIFY(rig.settled());
        QVERIFY2(has(rig.rows().at(0).note, "killed"), rig.rows().at(0).note.c_str());
        rig.go.wake();
        QVERIFY(rig.until([&] { return rig.peer().ended.failed(); }));
        QCOMPARE(rig.upstream->peers.size(), std::size_t{1});
    }

    void givesUpOnAnUpstreamThatFallsSilent() {
        DrainRig rig;
        rig.start(wordThen(rig, {}));
        QVERIFY(rig.leaveMidStream());
        rig.clock.advance(Duration::seconds(61));
        QVERIFY(rig.settled());
        QVERIFY(rig.rows().at(0).cost > kExact);
        rig.go.wake();
        QVERIFY(rig.until([&] { return rig.peer().ended.failed(); }));
    }

    void givesUpOnAnUpstreamThatDripsForLongerThanARequestMay() {
        DrainRig rig;
        struct Play {
            static Awaitable<void> run(RawPeer& peer, Waiter& go) {
                co_await peer.hearMessage();
                co_await peer.say(kStreamHead + chunk(kWord));
                for (bool open = true; open;) {
                    co_await go.wait();
                    open = co_await peer.say(chunk(kWord));
                }
                co_await peer.hearToEnd();
            }
        };
        rig.start([&](RawPeer& peer) { return Play::run(peer, rig.go); });
        QVERIFY(rig.leaveMidStream());
        const auto drip = [&] {
            if (rig.go.waiting()) rig.go.wake();
            return rig.state->ledger().openHolds() == 0;
        };
        for (int i = 0; i < 29; ++i) {
            rig.clock.advance(Duration::seconds(30)); // Never a pause that would be too long.
            QVERIFY(rig.until([&] { return rig.go.waiting(); }));
            QVERIFY(!drip());
        }
        rig.clock.advance(Duration::seconds(31)); // 15 minutes since it began.
        QVERIFY(rig.until(drip));
        QVERIFY(has(rig.rows().at(0).note, "client_gone"));
        QVERIFY(rig.until([&] { return drip() && rig.peer().ended.failed(); }));
    }

    void givesUpOnAnUpstreamThatFloods() {
        DrainRig rig;
        std::size_t said = 0;
        struct Play {
            static Awaitable<void> run(RawPeer& peer, Waiter& go, std::size_t& bytes) {
                co_await peer.hearMessage();
                co_await peer.say(kStreamHead + chunk(kWord));
                co_await go.wait();
                const auto piece = chunk(": " + std::string(1'000'000, 'x') + "\n\n");
                for (bool open = true; open && bytes < 500'000'000;) {
                    open = co_await peer.say(piece);
                    bytes += piece.size();
                }
            }
        };
        rig.start([&](RawPeer& peer) { return Play::run(peer, rig.go, said); });
        QVERIFY(rig.leaveMidStream());
        rig.go.wake();
        QVERIFY(rig.settled());
        QVERIFY2(said < 100'000'000, std::to_string(said).c_str());
        QVERIFY(has(rig.rows().at(0).note, "client_gone"));
    }

    void settlesWhatDrainsWhenTheRelayStops() {
        DrainRig rig;
        rig.config.drain = Duration{50};
        rig.start(wordThen(rig, {}));
        QVERIFY(rig.leaveMidStream());
        rig.server->stop();
        rig.loop().restart();
        QCOMPARE(rig.server->run(), 1);
        QCOMPARE(rig.state->ledger().openHolds(), std::size_t{0});
        QCOMPARE(rig.rows().at(0).cost.nano(), rig.rows().at(0).held.nano());
        rig.go.wake();
    }

    void finishesADrainThatIsQuickerThanTheStop() {
        DrainRig rig;
        rig.start(wordThen(rig, chunk(kUsage) + chunk(kDone) + "0\r\n\r\n"));
        QVERIFY(rig.leaveMidStream());
        rig.server->stop();
        rig.go.wake();
        rig.loop().restart();
        QCOMPARE(rig.server->run(), 0);
        QVERIFY(rig.rows().at(0).mode == journal::SettleMode::Exact);
        QCOMPARE(rig.rows().at(0).cost.nano(), kExact.nano());
    }
};

QTEST_APPLESS_MAIN(DrainTest)
#include "drain_test.moc"
