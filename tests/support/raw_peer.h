// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/net/asio.h"

#include <boost/asio/read.hpp>
#include <boost/asio/write.hpp>

#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "tests/support/loop_runner.h"

namespace rubber::test {

using relay::asio::ip::tcp;

/// One end of a plain TCP connection that says and hears exact bytes. Everything it heard stays in `heard`,
/// each read on its own in `pieces`.
class RawPeer {
public:
    explicit RawPeer(relay::TcpSocket connected) : socket(std::move(connected)) {}

    relay::TcpSocket socket;
    std::string heard;
    std::vector<std::string> pieces;
    relay::ErrorValue ended;

    relay::Awaitable<bool> say(std::string bytes) {
        const auto [error, size] =
            co_await relay::asio::async_write(socket, relay::asio::buffer(bytes), relay::kAwait);
        co_return !error;
    }
    /// Reads once more; false when the connection ended.
    relay::Awaitable<bool> hear() {
        std::string piece(16'384, '\0');
        const auto [error, size] = co_await socket.async_read_some(relay::asio::buffer(piece), relay::kAwait);
        if (error) {
            ended = error;
            co_return false;
        }
        piece.resize(size);
        heard += piece;
        pieces.push_back(std::move(piece));
        co_return true;
    }
    /// Reads until `text` was heard (from `heard`'s beginning) or the end.
    relay::Awaitable<bool> hearUntil(std::string text) {
        // Written out: g++ 12 takes `while (...) if (!co_await ...)` for a loop without an effect.
        for (;;) {
            if (heard.find(text) != std::string::npos) co_return true;
            const bool more = co_await hear();
            if (!more) co_return false;
        }
    }
    relay::Awaitable<void> hearToEnd() {
        // `while (co_await hear()) {}` traps with g++ 12: it takes the empty loop for an endless one.
        for (bool more = true; more;) more = co_await hear();
    }
    /// Reads one whole message with a Content-Length (or none); true when it is there.
    relay::Awaitable<bool> hearMessage() {
        for (;;) {
            const auto end = heard.find("\r\n\r\n", taken);
            if (end != std::string::npos) {
                std::size_t length = 0;
                for (const auto* name : {"Content-Length: ", "content-length: "}) {
                    const auto at = heard.find(name, taken);
                    if (at != std::string::npos && at < end) length = std::stoul(heard.substr(at + 16));
                }
                if (heard.size() >= end + 4 + length) {
                    message = heard.substr(taken, end + 4 + length - taken);
                    taken = end + 4 + length;
                    co_return true;
                }
            }
            const bool more = co_await hear();
            if (!more) co_return false;
        }
    }
    std::string message; ///< The one hearMessage found last.
    std::size_t taken = 0;

    void reset() {
        relay::ErrorValue ignored;
        socket.set_option(relay::asio::socket_base::linger(true, 0), ignored);
        socket.close(ignored);
    }
    void close() {
        relay::ErrorValue ignored;
        socket.close(ignored);
    }
};

/// An upstream of the test: accepts on a free loopback port and runs a script for each connection, on the
/// test's own loop.
class FakeUpstream {
public:
    using Script = std::function<relay::Awaitable<void>(RawPeer&)>;
    FakeUpstream(relay::asio::io_context& loop, Script script)
        : m_loop(loop),
          m_acceptor(loop.get_executor(), tcp::endpoint(relay::asio::ip::address_v4::loopback(), 0)),
          m_script(std::move(script)) {
        go(loop, [this] { return acceptLoop(); });
    }
    ~FakeUpstream() { stop(); }
    void stop() {
        relay::ErrorValue ignored;
        m_acceptor.close(ignored);
        for (auto& peer : peers)
            peer->close();
    }
    std::uint16_t port() const { return m_acceptor.local_endpoint().port(); }

    std::vector<std::shared_ptr<RawPeer>> peers;

private:
    relay::Awaitable<void> acceptLoop() {
        for (;;) {
            auto [error, socket] = co_await m_acceptor.async_accept(relay::kAwait);
            if (error) co_return;
            peers.push_back(std::make_shared<RawPeer>(std::move(socket)));
            const auto peer = peers.back();
            const auto script = m_script;
            go(m_loop, [peer, script] { return play(peer, script); });
        }
    }
    static relay::Awaitable<void> play(std::shared_ptr<RawPeer> peer, Script script) {
        co_await script(*peer);
    }

    relay::asio::io_context& m_loop;
    relay::TcpAcceptor m_acceptor;
    Script m_script;
};

} // namespace rubber::test
