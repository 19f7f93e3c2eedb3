// SPDX-License-Identifier: GPL-3.0-or-later
// A stream that asks for more money than a power cut may forget waits for the disk before it asks its
// upstream for more.
#include "relay/net/resume.h"
#include "tests/support/net_rig.h"

#include <QTest>

using namespace rubber;
using namespace rubber::relay;
using namespace rubber::test;

namespace {

std::string chunk(const std::string& bytes) {
    char size[20];
    std::snprintf(size, sizeof size, "%zx\r\n", bytes.size());
    return size + bytes + "\r\n";
}

std::string word(const std::string& text) {
    return "data: {\"id\":\"gen-2\",\"model\":\"openai/gpt-4o-mini\",\"choices\":[{\"index\":0,\"delta\":{"
           "\"content\":\"" +
           text + "\"}}]}\n\n";
}
const std::string kFirst = word("first"), kLong = word(std::string(3'000, 'x')), kNext = word("next");
const std::string kEnd = chunk("data: {\"id\":\"gen-2\",\"choices\":[],\"usage\":{\"prompt_tokens\":9,"
                               "\"completion_tokens\":900,\"total_tokens\":909,\"cost\":0.0005}}\n\n") +
                         chunk("data: [DONE]\n\n") + "0\r\n\r\n";
const std::string kStreamHead =
    "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n";

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

/// A stream that starts with an eighth of its limit and then brings an event that needs far more than that,
/// while the disk syncs nothing.
struct GrowthRig : NetRig {
    std::shared_ptr<RawPeer> client;
    Waiter go;

    ~GrowthRig() { disk.release(); } // The journal closes with a sync.
    void turns() {
        for (int turn = 0; turn < 10; ++turn) {
            loop().restart();
            loop().run_for(std::chrono::milliseconds(1));
        }
    }
    bool growWhileTheDiskStalls() {
        struct Play {
            static Awaitable<void> run(RawPeer& peer, Waiter& go) {
                co_await peer.hearMessage();
                co_await peer.say(kStreamHead + chunk(kFirst));
                co_await go.wait();
                co_await peer.say(chunk(kLong));
                co_await go.wait();
                co_await peer.say(chunk(kNext) + kEnd);
                co_await peer.hearToEnd();
            }
        };
        Policy policy;
        policy.dailyLimit = *Money::parse("0.03");
        start([this](RawPeer& peer) { return Play::run(peer, go); }, policy);
        client = connect();
        const std::string body = "{\"model\":\"openai/gpt-4o-mini\",\"max_tokens\":16000,\"stream\":true,"
                                 "\"messages\":[{\"role\":\"user\",\"content\":\"hello\"}]}";
        if (!sync(client->say(post(body))) || !sync(client->hearUntil(kFirst))) return false;
        CHECK(state->journal().flush());
        CHECK(state->journal().waitDurable());
        disk.stall();
        go.wake();
        // What has come is passed on; nothing else moves until the disk does.
        if (!sync(client->hearUntil(kLong))) return false;
        if (!until([this] { return disk.syncing(); })) return false;
        turns();
        if (!go.waiting()) return false;
        go.wake();
        turns();
        ErrorValue ignored;
        return !has(client->heard, kNext) && client->socket.available(ignored) == 0;
    }
    RawPeer& peer() { return *upstream->peers.at(0); }
    bool settled() {
        return until([&] { return state->ledger().openHolds() == 0; });
    }
};

} // namespace

class GrowthWaitTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void waitsForTheDiskAndGoesOn() {
        GrowthRig rig;
        QVERIFY(rig.growWhileTheDiskStalls());
        rig.disk.release();
        QVERIFY(rig.sync(rig.client->hearUntil("0\r\n\r\n")));
        QVERIFY(has(rig.client->heard, kNext));
        QVERIFY(rig.settled());
        const auto row = rig.rows().at(0);
        QVERIFY(row.mode == journal::SettleMode::Exact);
        QCOMPARE(row.cost.nano(), 500'000);
    }

    void cutsTheStreamWhenTheJournalFails() {
        GrowthRig rig;
        QVERIFY(rig.growWhileTheDiskStalls());
        rig.disk.failSyncs = true;
        rig.disk.release();
        // No row of this stream will ever be safe: its end must not look like one.
        QVERIFY(!rig.sync(rig.client->hearUntil("0\r\n\r\n")));
        QVERIFY(rig.client->ended == asio::error::connection_reset);
        QVERIFY(!has(rig.client->heard, kNext));
        QVERIFY(rig.until([&] { return rig.peer().ended.failed(); }));
        // Nor is the money given back: what is not written down is still held.
        QCOMPARE(rig.state->ledger().openHolds(), std::size_t{1});
    }

    void aKillDoesNotWaitForTheDisk() {
        GrowthRig rig;
        QVERIFY(rig.growWhileTheDiskStalls());
        QCOMPARE(rig.state->kill({{{rig.key, 0}}, false}, {}).streamsCut, 1u);
        QVERIFY(!rig.sync(rig.client->hearUntil("never")));
        QVERIFY(rig.client->ended == asio::error::connection_reset);
        QVERIFY(rig.until([&] { return rig.peer().ended.failed(); }));
        rig.disk.release();
        QVERIFY(rig.settled());
        QVERIFY2(has(rig.rows().at(0).note, "killed"), rig.rows().at(0).note.c_str());
    }

    void aClientThatLeavesMeanwhileIsNoticed() {
        GrowthRig rig;
        QVERIFY(rig.growWhileTheDiskStalls());
        rig.client->reset();
        QVERIFY(rig.until([&] { return rig.peer().ended.failed(); }));
        rig.disk.release();
        QVERIFY(rig.until([&] { return !rig.rows().empty(); })); // Its cost is still to be asked for.
        QVERIFY2(has(rig.rows().at(0).note, "client_gone"), rig.rows().at(0).note.c_str());
    }

    void theDiskIsNotTheUpstreamsFault() {
        GrowthRig rig;
        QVERIFY(rig.growWhileTheDiskStalls());
        auto slow = rig.connect();
        QVERIFY(rig.sync(slow->say("GET /")));
        rig.turns();
        rig.clock.advance(Duration::seconds(61)); // Longer than the upstream may be silent.
        QVERIFY(rig.sync(slow->hearMessage()));   // Deadlines have been looked at.
        QVERIFY(!rig.peer().ended.failed());
        rig.disk.release();
        QVERIFY(rig.sync(rig.client->hearUntil("0\r\n\r\n")));
        QVERIFY(rig.settled());
        QVERIFY(rig.rows().at(0).mode == journal::SettleMode::Exact);
    }
};

QTEST_APPLESS_MAIN(GrowthWaitTest)
#include "growth_wait_test.moc"
