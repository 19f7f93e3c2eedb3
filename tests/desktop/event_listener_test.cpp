// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/client/feed_loop.h"
#include "tests/support/fake_clock.h"
#include "tests/support/loopback_feed.h"
#include "tests/support/loopback_relay.h"

#include <QTest>

using namespace rubber;
using namespace rubber::desktop;
using test::LoopbackCertificate;
using test::LoopbackFeed;
using test::LoopbackRelay;

namespace {

/// Writes down what it hears and stops when `enough` says so.
struct Recorder final : EventListener {
    std::vector<std::uint64_t> rows;
    std::vector<std::pair<std::uint64_t, std::uint64_t>> gaps;
    std::vector<std::string> troubles;
    std::vector<std::int64_t> retries; ///< With each trouble: when it is tried again.
    int connections = 0;
    int idle = 0;
    std::function<bool()> enough = [] { return false; };

    bool onRow(const RelayId&, const protocol::Row& row) override {
        rows.push_back(row.sequence);
        return !enough();
    }
    bool onGap(const RelayId&, std::uint64_t from, std::uint64_t to) override {
        gaps.emplace_back(from, to);
        return !enough();
    }
    bool onConnection(const RelayId&, const std::optional<Error>& error, Duration retryIn) override {
        if (error) {
            troubles.push_back(error->context);
            retries.push_back(retryIn.ms);
        } else
            ++connections;
        return !enough();
    }
    bool onIdle() override {
        // 20 seconds without what the test waits for: end it, and let its checks fail.
        return ++idle < 200 && !enough();
    }
};

} // namespace

class EventListenerTest : public QObject {
    Q_OBJECT

    test::FakeClock m_clock;
    LoopbackCertificate m_certificate = LoopbackCertificate::make();
    SigningKey m_device = SigningKey::make();
    SigningIdentity m_who{"dev_0123456789abcdef", &m_device};
    FeedTiming m_quick{50, 400, 5'000, 10, 50};

    Status listen(const RelayAddress& to, Recorder& recorder, std::uint64_t after = 0) {
        return runFeeds({{to, m_who, after}}, recorder, m_clock, m_quick);
    }

private Q_SLOTS:
    void signsTheUpgradeAndChecksTheHello() {
        LoopbackFeed feed(m_certificate);
        feed.onOpen = [&](QWebSocket& socket, const LoopbackFeed::Opening& opening) {
            feed.greet(socket, opening);
        };
        Recorder recorder;
        recorder.enough = [&] { return recorder.connections == 1; };
        QVERIFY(listen(feed.address(), recorder, 41));
        QCOMPARE(recorder.connections, 1);
        QCOMPARE(feed.seen.size(), std::size_t(1));
        const auto& opening = feed.seen.front();
        QVERIFY(opening.origin.isEmpty());
        QCOMPARE(opening.after, std::uint64_t(41));
        const auto address = feed.address();
        const httpsig::RequestParts parts{
            "GET", address.controlUrl.substr(8), "/rk/v1/feed", "?after=41", "", "", 0};
        const auto verified =
            httpsig::verifyRequest(m_device.verifyKey, parts, opening.fields, m_clock.wall());
        QVERIFY2(verified, verified ? "" : verified.error().context.c_str());
    }
    void givesEachRowOnceAcrossAReconnect() {
        LoopbackFeed feed(m_certificate);
        feed.onOpen = [&](QWebSocket& socket, const LoopbackFeed::Opening& opening) {
            feed.greet(socket, opening);
            if (opening.after == 0) {
                for (const std::uint64_t sequence : {1, 2, 3})
                    LoopbackFeed::row(socket, sequence);
                socket.close();
            } else {
                for (const std::uint64_t sequence : {2, 3, 4, 5})
                    LoopbackFeed::row(socket, sequence);
            }
        };
        Recorder recorder;
        recorder.enough = [&] { return !recorder.rows.empty() && recorder.rows.back() == 5; };
        QVERIFY(listen(feed.address(), recorder));
        QCOMPARE(recorder.rows, (std::vector<std::uint64_t>{1, 2, 3, 4, 5}));
        QCOMPARE(feed.seen.size(), std::size_t(2));
        QCOMPARE(feed.seen.back().after, std::uint64_t(3));
        QCOMPARE(recorder.troubles.size(), std::size_t(1));
    }
    void surfacesAGapAndGoesOnBehindIt() {
        LoopbackFeed feed(m_certificate);
        feed.onOpen = [&](QWebSocket& socket, const LoopbackFeed::Opening& opening) {
            feed.greet(socket, opening);
            LoopbackFeed::gap(socket, 1, 400);
            LoopbackFeed::row(socket, 400);
            LoopbackFeed::row(socket, 401);
        };
        Recorder recorder;
        recorder.enough = [&] { return !recorder.rows.empty(); };
        QVERIFY(listen(feed.address(), recorder));
        QCOMPARE(recorder.gaps.size(), std::size_t(1));
        QCOMPARE(recorder.gaps.front().second, std::uint64_t(400));
        QCOMPARE(recorder.rows, (std::vector<std::uint64_t>{401}));
    }
    void endsWhenTheHelloIsNotTheRelays_data() {
        QTest::addColumn<int>("lie");
        QTest::newRow("signed by another key") << 0;
        QTest::newRow("answers another request") << 1;
        QTest::newRow("names another relay") << 2;
        QTest::newRow("head changed") << 3;
        QTest::newRow("is no hello") << 4;
    }
    void endsWhenTheHelloIsNotTheRelays() {
        QFETCH(int, lie);
        LoopbackFeed feed(m_certificate);
        feed.onOpen = [&](QWebSocket& socket, const LoopbackFeed::Opening& opening) {
            auto hello = feed.hello(opening);
            if (lie == 0) hello.signature = SigningKey::make().sign("something");
            if (lie == 1) {
                auto other = opening;
                other.nonce = "AAAAAAAAAAAAAAAAAAAAAA";
                hello = feed.hello(other);
            }
            if (lie == 2) hello.relay = RelayId("rly_fedcba9876543210");
            if (lie == 3) hello.head += 1;
            if (lie == 4) return LoopbackFeed::row(socket, 1);
            LoopbackFeed::send(socket, hello);
            LoopbackFeed::row(socket, 1);
        };
        Recorder recorder;
        const Status ended = listen(feed.address(), recorder);
        QVERIFY(!ended);
        QCOMPARE(ended.error().code, ErrorCode::Unauthorized);
        QVERIFY(recorder.rows.empty());
        QCOMPARE(recorder.connections, 0);
    }
    void endsWhenAnotherTlsKeyIsShown() {
        LoopbackFeed feed(m_certificate);
        auto address = feed.address();
        address.tlsKeyHash = LoopbackCertificate::make().spki;
        Recorder recorder;
        const Status ended = listen(address, recorder);
        QVERIFY(!ended);
        QVERIFY(ended.error().context.rfind("identity_changed: ", 0) == 0);
        QVERIFY(feed.seen.empty());
    }
    void connectsAgainWhenThePeerFallsSilent() {
        LoopbackFeed feed(m_certificate);
        QWebSocket* first = nullptr;
        feed.onOpen = [&](QWebSocket& socket, const LoopbackFeed::Opening& opening) {
            feed.greet(socket, opening);
            // A peer that is stuck answers no pings: its socket is read no further.
            if (!first) {
                first = &socket;
                socket.blockSignals(true);
                for (QObject* child : socket.findChildren<QObject*>())
                    child->blockSignals(true);
            }
        };
        Recorder recorder;
        recorder.enough = [&] { return recorder.connections == 2; };
        QVERIFY(listen(feed.address(), recorder));
        QCOMPARE(recorder.connections, 2);
        QVERIFY(recorder.troubles.front().find("silent") != std::string::npos);
    }
    void staysConnectedToAQuietPeerThatAnswersPings() {
        LoopbackFeed feed(m_certificate);
        feed.onOpen = [&](QWebSocket& socket, const LoopbackFeed::Opening& opening) {
            feed.greet(socket, opening);
        };
        Recorder recorder;
        recorder.enough = [&] { return recorder.idle >= 12; }; // three times the dead time
        QVERIFY(listen(feed.address(), recorder));
        QCOMPARE(recorder.connections, 1);
        QVERIFY(recorder.troubles.empty());
    }
    void keepsTryingAnUnreachableRelay() {
        RelayAddress address;
        {
            LoopbackFeed feed(m_certificate);
            address = feed.address();
        }
        Recorder recorder;
        recorder.enough = [&] { return recorder.troubles.size() == 3; };
        QVERIFY(listen(address, recorder));
        QCOMPARE(recorder.troubles.size(), std::size_t(3));
        QVERIFY(recorder.troubles.back().rfind("relay_unreachable: ", 0) == 0);
        QCOMPARE(recorder.retries, (std::vector<std::int64_t>{10, 20, 40}));
    }
    void endsWhenTheRelaySaysTheDeviceIsNotPaired() {
        LoopbackRelay relay(m_certificate, m_clock);
        relay.handler = [&](const LoopbackRelay::Request& request) {
            return relay.signedAnswer(request, 401, R"({"error":{"code":"not_paired","message":"who?"}})");
        };
        Recorder recorder;
        const Status ended = listen(relay.address(), recorder);
        QVERIFY(!ended);
        QCOMPARE(ended.error().context, std::string("not_paired: who?"));
        QCOMPARE(relay.seen.size(), std::size_t(2));
        QCOMPARE(relay.seen.back().path, std::string("/rk/v1/status"));
    }
    void goesOnWithOneFeedWhenAnotherCanNeverWork() {
        LoopbackFeed good(m_certificate), bad(m_certificate);
        good.onOpen = [&](QWebSocket& socket, const LoopbackFeed::Opening& opening) {
            good.greet(socket, opening);
            QTimer::singleShot(200, &socket, [&socket] { LoopbackFeed::row(socket, 1); });
        };
        auto broken = bad.address();
        broken.tlsKeyHash = LoopbackCertificate::make().spki;
        Recorder recorder;
        recorder.enough = [&] { return !recorder.rows.empty(); };
        QVERIFY(runFeeds({{broken, m_who, 0}, {good.address(), m_who, 0}}, recorder, m_clock, m_quick));
        QCOMPARE(recorder.rows.size(), std::size_t(1));
    }
    void stopsAtOnceWhenAskedWhileIdle() {
        LoopbackFeed feed(m_certificate);
        Recorder recorder;
        recorder.enough = [] { return true; };
        QVERIFY(listen(feed.address(), recorder));
    }
};

QTEST_GUILESS_MAIN(EventListenerTest)
#include "event_listener_test.moc"
