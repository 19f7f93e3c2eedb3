// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/net/upstream_pool.h"

#include "relay/core/upstream_target.h"
#include "tests/support/fake_clock.h"
#include "tests/support/raw_peer.h"
#include "tests/support/test_certificate.h"

#include <QTemporaryDir>
#include <QTest>

using namespace rubber;
using namespace rubber::relay;
using namespace rubber::test;

namespace {

using Dialled = tl::expected<void, DialError>;

struct Room {
    explicit Room(UpstreamPool::Options options = {}) {
        auto made = UpstreamPool::create(std::move(options), loop, watchdog, clock);
        if (!made) qFatal("%s", made.error().context.c_str());
        pool = std::move(*made);
    }
    asio::io_context loop{1};
    FakeClock clock;
    Watchdog watchdog{loop, clock};
    std::unique_ptr<UpstreamPool> pool;
    std::optional<Dialled> dialled;

    UpstreamTarget target(std::uint16_t port, const std::string& scheme = "http",
                          const std::string& host = "127.0.0.1") {
        auto parsed = parseUpstreamTarget("openai", scheme + "://" + host + ":" + std::to_string(port));
        if (!parsed) qFatal("%s", parsed.error().context.c_str());
        return *parsed;
    }
    Awaitable<void> dialOne(UpstreamTarget to, std::shared_ptr<Connection> connection) {
        dialled = co_await pool->dial(to, connection);
    }
    std::shared_ptr<Connection> dial(const UpstreamTarget& to) {
        auto connection = pool->make();
        dialled.reset();
        go(loop, [this, to, connection] { return dialOne(to, connection); });
        runUntil(loop, [this] { return dialled.has_value(); });
        return connection;
    }
};

Awaitable<void> hold(RawPeer& peer) { co_await peer.hearToEnd(); }

/// A TLS server that greets each connection and then waits.
struct TlsUpstream {
    TlsUpstream(asio::io_context& loop, const std::string& certificate, const std::string& key)
        : context(asio::ssl::context::tls_server),
          acceptor(loop.get_executor(), tcp::endpoint(asio::ip::address_v4::loopback(), 0)) {
        context.use_certificate_chain_file(certificate);
        context.use_private_key_file(key, asio::ssl::context::pem);
        go(loop, [this] { return serve(); });
    }
    Awaitable<void> serve() {
        for (;;) {
            auto [error, socket] = co_await acceptor.async_accept(kAwait);
            if (error) co_return;
            asio::ssl::stream<TcpSocket> stream(std::move(socket), context);
            const auto [shaken] = co_await stream.async_handshake(asio::ssl::stream_base::server, kAwait);
            if (shaken) continue;
            ++handshakes;
            resumed += SSL_session_reused(stream.native_handle());
            co_await asio::async_write(stream, asio::buffer("hello", 5), kAwait);
            std::string piece(16, '\0');
            co_await stream.async_read_some(asio::buffer(piece), kAwait);
        }
    }
    asio::ssl::context context;
    TcpAcceptor acceptor;
    int handshakes = 0, resumed = 0;
};

Awaitable<void> readOnce(std::shared_ptr<Connection> connection, std::string& heard) {
    co_await connection->more(1'000);
    heard = connection->bytes();
}

} // namespace

class UpstreamPoolTest : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    std::string file(const char* name) const { return m_folder.filePath(name).toStdString(); }
private Q_SLOTS:
    void lendsTheConnectionThatWasGivenBack() {
        Room room;
        FakeUpstream upstream(room.loop, hold);
        const auto target = room.target(upstream.port());
        QVERIFY(!room.pool->takeIdle(target));
        auto connection = room.dial(target);
        QVERIFY(*room.dialled);
        room.pool->giveBack(target, connection);
        QCOMPARE(room.pool->idle(), std::size_t{1});
        QVERIFY(!room.pool->takeIdle(room.target(upstream.port(), "http", "localhost")));
        QVERIFY(room.pool->takeIdle(target) == connection);
        QCOMPARE(room.pool->idle(), std::size_t{0});
        connection->close();
        room.loop.poll();
    }

    void forgetsAConnectionItsServerCloses() {
        Room room;
        FakeUpstream upstream(room.loop, hold);
        const auto target = room.target(upstream.port());
        room.pool->giveBack(target, room.dial(target));
        QVERIFY(runUntil(room.loop, [&] { return !upstream.peers.empty(); }));
        upstream.peers[0]->close();
        QVERIFY(runUntil(room.loop, [&] { return room.pool->idle() == 0; }));
        QVERIFY(!room.pool->takeIdle(target));
    }

    void forgetsAConnectionThatSpeaksUnasked() {
        Room room;
        FakeUpstream upstream(room.loop, hold);
        const auto target = room.target(upstream.port());
        room.pool->giveBack(target, room.dial(target));
        QVERIFY(runUntil(room.loop, [&] { return !upstream.peers.empty(); }));
        go(room.loop, [&] { return upstream.peers[0]->say("HTTP/1.1 200 OK\r\n\r\n"); });
        QVERIFY(runUntil(room.loop, [&] { return room.pool->idle() == 0; }));
    }

    void closesWhatWasIdleTooLong() {
        Room room;
        FakeUpstream upstream(room.loop, hold);
        const auto target = room.target(upstream.port());
        room.pool->giveBack(target, room.dial(target));
        room.clock.advance(Duration::seconds(40));
        room.pool->giveBack(target, room.dial(target));
        room.clock.advance(Duration::seconds(20));
        room.pool->tick();
        QCOMPARE(room.pool->idle(), std::size_t{1});
    }

    void keepsNoMoreThanItsLimit() {
        UpstreamPool::Options options;
        options.idlePerHost = 1;
        Room room(options);
        FakeUpstream upstream(room.loop, hold);
        const auto target = room.target(upstream.port());
        auto first = room.dial(target), second = room.dial(target);
        room.pool->giveBack(target, first);
        room.pool->giveBack(target, second);
        QCOMPARE(room.pool->idle(), std::size_t{1});
        QVERIFY(second->closed());
    }

    void refusesLoopbackWhereItIsForbidden() {
        UpstreamPool::Options options;
        options.allowLoopback = false;
        Room room(options);
        FakeUpstream upstream(room.loop, hold);
        for (const auto* host : {"127.0.0.1", "localhost"}) {
            room.dial(room.target(upstream.port(), "http", host));
            QVERIFY(!*room.dialled && room.dialled->error().kind == DialError::Kind::Forbidden);
        }
        QVERIFY(upstream.peers.empty());
    }

    void saysWhenNobodyListens() {
        Room room;
        std::uint16_t port = 0;
        {
            // A port that was free a moment ago: bound, and given back.
            const TcpAcceptor gone(room.loop.get_executor(), {asio::ip::address_v4::loopback(), 0});
            port = gone.local_endpoint().port();
        }
        room.dial(room.target(port));
        QVERIFY(!*room.dialled && room.dialled->error().kind == DialError::Kind::Unreachable);
    }

    void givesUpOnATlsHandshakeThatHangs() {
        Room room;
        FakeUpstream silent(room.loop, hold);
        auto connection = room.pool->make();
        const auto target = room.target(silent.port(), "https");
        go(room.loop, [&] { return room.dialOne(target, connection); });
        QVERIFY(
            runUntil(room.loop, [&] { return !silent.peers.empty() && !silent.peers[0]->heard.empty(); }));
        room.clock.advance(Duration::seconds(6));
        QVERIFY(runUntil(room.loop, [&] { return room.dialled.has_value(); }));
        QVERIFY(room.dialled->error().kind == DialError::Kind::TimedOut);
    }

    void endsADialWhoseOwnerLeft() {
        Room room;
        FakeUpstream silent(room.loop, hold);
        auto connection = room.pool->make();
        const auto target = room.target(silent.port(), "https");
        go(room.loop, [&] { return room.dialOne(target, connection); });
        QVERIFY(
            runUntil(room.loop, [&] { return !silent.peers.empty() && !silent.peers[0]->heard.empty(); }));
        connection->close();
        QVERIFY(runUntil(room.loop, [&] { return room.dialled.has_value(); }));
        QVERIFY(!*room.dialled);
    }

    void trustsACertificateOfTheExtraAuthorityForItsOwnNameOnly() {
        writeCertificate(file("cert.pem"), file("key.pem"), "DNS:localhost");
        UpstreamPool::Options options;
        options.authorityFile = file("cert.pem");
        Room room(options);
        TlsUpstream upstream(room.loop, file("cert.pem"), file("key.pem"));
        const auto port = upstream.acceptor.local_endpoint().port();
        room.dial(room.target(port, "https", "localhost"));
        QVERIFY2(*room.dialled, room.dialled->has_value() ? "" : room.dialled->error().context.c_str());
        room.dial(room.target(port, "https", "127.0.0.1"));
        QVERIFY(!*room.dialled && room.dialled->error().kind == DialError::Kind::Untrusted);
        upstream.acceptor.close();
        room.loop.poll();
    }

    void refusesACertificateNobodyVouchesFor() {
        writeCertificate(file("cert.pem"), file("key.pem"), "IP:127.0.0.1");
        Room room;
        TlsUpstream upstream(room.loop, file("cert.pem"), file("key.pem"));
        room.dial(room.target(upstream.acceptor.local_endpoint().port(), "https"));
        QVERIFY(!*room.dialled && room.dialled->error().kind == DialError::Kind::Untrusted);
        upstream.acceptor.close();
        room.loop.poll();
    }

    void resumesTlsSessions() {
        writeCertificate(file("cert.pem"), file("key.pem"), "IP:127.0.0.1");
        UpstreamPool::Options options;
        options.authorityFile = file("cert.pem");
        Room room(options);
        TlsUpstream upstream(room.loop, file("cert.pem"), file("key.pem"));
        const auto target = room.target(upstream.acceptor.local_endpoint().port(), "https");
        for (int i = 0; i < 2; ++i) {
            auto connection = room.dial(target);
            QVERIFY(*room.dialled);
            std::string heard;
            go(room.loop, [&] { return readOnce(connection, heard); });
            QVERIFY(runUntil(room.loop, [&] { return heard == "hello"; }));
            connection->close();
            QVERIFY(runUntil(room.loop, [&] { return upstream.handshakes == i + 1; }));
            room.loop.poll();
        }
        QCOMPARE(upstream.resumed, 1);
        upstream.acceptor.close();
        room.loop.poll();
    }
};

QTEST_APPLESS_MAIN(UpstreamPoolTest)
#include "upstream_pool_test.moc"
