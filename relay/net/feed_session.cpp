// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/net/feed_session.h"

#include <boost/asio/basic_waitable_timer.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/websocket/ssl.hpp>
#include <boost/beast/websocket/stream.hpp>

#include <chrono>

namespace rubber::relay {
namespace {

namespace websocket = boost::beast::websocket;
using Timer = asio::basic_waitable_timer<std::chrono::steady_clock,
                                         asio::wait_traits<std::chrono::steady_clock>, Executor>;

constexpr std::size_t kFramesPerTurn = 64;
constexpr std::size_t kMaxIncoming = 64 * 1024;
constexpr auto kPing = std::chrono::seconds(15);
constexpr auto kDead = std::chrono::seconds(45);

struct Feed {
    Feed(std::shared_ptr<ControlStream> s)
        : stream(std::move(s)), socket(*stream), timer(stream->get_executor()) {}

    std::shared_ptr<ControlStream> stream;
    websocket::stream<ControlStream&> socket;
    Timer timer;
    std::unique_ptr<EventFeed::Subscription> rows;
    bool over = false;

    void end() {
        over = true;
        timer.cancel();
    }
};

/// Reads for the sake of pongs and the close frame; a device has nothing to say here.
Awaitable<void> readUntilOver(std::shared_ptr<Feed> feed) {
    boost::beast::flat_buffer buffer(kMaxIncoming);
    while (!feed->over) {
        auto [error, size] = co_await feed->socket.async_read(buffer, kAwait);
        if (error) break;
        buffer.consume(size);
    }
    feed->end();
}

Awaitable<bool> sendText(Feed& feed, const std::string& text) {
    const auto [error, size] = co_await feed.socket.async_write(asio::buffer(text), kAwait);
    co_return !error;
}

Awaitable<void> writeUntilOver(ControlRoom& room, Feed& feed, const AdminApi::FeedTicket& ticket) {
    while (!feed.over && !room.stopping) {
        // Asked at every turn: the row that tells of a removal wakes the feeds, this one too.
        if (!room.api.mayListen(ticket.device)) co_return;
        const auto frames = feed.rows->take(kFramesPerTurn);
        for (const auto& frame : frames) {
            const bool sent = co_await sendText(feed, frame);
            if (!sent || feed.over) co_return;
        }
        if (!frames.empty()) continue;
        feed.timer.expires_after(kPing);
        const auto [woken] = co_await feed.timer.async_wait(kAwait);
        if (woken || feed.over) continue; // Cancelled: rows are there, or it is over.
        const auto [error] = co_await feed.socket.async_ping({}, kAwait);
        if (error) co_return;
    }
}

} // namespace

Awaitable<void> runFeedSession(ControlRoom& room, std::shared_ptr<ControlStream> stream,
                               boost::beast::http::request<boost::beast::http::string_body> upgrade,
                               AdminApi::FeedTicket ticket) {
    auto feed = std::make_shared<Feed>(stream);
    // From here the WebSocket keeps the time: a peer that neither speaks nor answers pings is dead.
    stream->next_layer().expires_never();
    websocket::stream_base::timeout limits{};
    limits.handshake_timeout = std::chrono::seconds(10);
    limits.idle_timeout = kDead;
    limits.keep_alive_pings = false;
    feed->socket.set_option(limits);
    feed->socket.read_message_max(kMaxIncoming);
    feed->socket.text(true);
    {
        const auto [error] = co_await feed->socket.async_accept(upgrade, kAwait);
        if (error) co_return;
    }
    feed->rows = room.feed.subscribe(ticket.after, [weak = std::weak_ptr<Feed>(feed)] {
        if (const auto alive = weak.lock()) alive->timer.cancel();
    });
    const std::string hello = room.api.feedHello(ticket);
    const bool greeted = co_await sendText(*feed, hello);
    if (greeted) {
        asio::co_spawn(stream->get_executor(), readUntilOver(feed), asio::detached);
        co_await writeUntilOver(room, *feed, ticket);
    }
    feed->rows.reset();
    feed->end();
    // The reader ends with the socket; it keeps the feed alive until then.
    ErrorValue ignored;
    stream->next_layer().socket().close(ignored);
}

} // namespace rubber::relay
