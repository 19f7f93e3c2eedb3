// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/net/control_session.h"

#include "relay/core/relay_state.h"
#include "relay/net/feed_session.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/string_body.hpp>
#include <boost/beast/http/write.hpp>
#include <boost/beast/websocket/rfc6455.hpp>
#include <openssl/ssl.h>

#include <charconv>
#include <chrono>

namespace rubber::relay {
namespace {

namespace http = boost::beast::http;
using Request = http::request<http::string_body>;
using Response = http::response<http::string_body>;

constexpr std::uint64_t kMaxBody = 1u << 20;
constexpr std::uint32_t kMaxHead = 16 * 1024;
constexpr auto kHandshake = std::chrono::seconds(5);
constexpr auto kRequest = std::chrono::seconds(30);
constexpr auto kAnswer = std::chrono::seconds(30);

std::string lowered(boost::beast::string_view text) {
    std::string lower(text.data(), text.size());
    for (char& c : lower)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
    return lower;
}

/// The value of a field that may be there once.
std::optional<std::string> once(const Request& request, boost::beast::string_view name) {
    if (request.count(name) > 1) return std::nullopt;
    const auto found = request.find(name);
    if (found == request.end()) return std::string();
    return std::string(found->value().data(), found->value().size());
}

/// Canonical decimal; "" is 0.
std::optional<std::uint64_t> sequenceOf(const std::string& text) {
    std::uint64_t number = 0;
    if (text.empty()) return number;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size() || (text.size() > 1 && text.front() == '0'))
        return std::nullopt;
    return number;
}

/// Plain data for AdminApi; nothing when the head is ambiguous.
std::optional<ControlRequest> plain(const Request& request) {
    ControlRequest result;
    const auto host = once(request, "host");
    const auto type = once(request, "content-type");
    const auto digest = once(request, "content-digest");
    const auto sequence = once(request, "rubber-seq");
    const auto input = once(request, "signature-input");
    const auto signature = once(request, "signature");
    const auto origin = once(request, "origin");
    if (!host || host->empty() || !type || !digest || !sequence || !input || !signature || !origin)
        return std::nullopt;
    const auto number = sequenceOf(*sequence);
    const std::string target(request.target().data(), request.target().size());
    if (!number || !target.starts_with('/') || target.find('#') != std::string::npos) return std::nullopt;
    const auto question = target.find('?');
    result.parts.method = std::string(request.method_string().data(), request.method_string().size());
    result.parts.authority = lowered(*host);
    result.parts.path = target.substr(0, question);
    result.parts.query = question == std::string::npos ? "?" : target.substr(question);
    result.parts.contentType = *type;
    result.parts.body = request.body();
    result.parts.sequence = *number;
    result.fields = {*digest, *sequence, *input, *signature};
    result.origin = *origin;
    return result;
}

Response response(const ControlReply& reply, const httpsig::SignedFields& fields, bool keepAlive) {
    Response answer(static_cast<http::status>(reply.status), 11);
    answer.set(http::field::content_type, "application/json");
    answer.set(http::field::cache_control, "no-store");
    if (!fields.signature.empty()) {
        answer.set("content-digest", fields.contentDigest);
        answer.set("signature-input", fields.signatureInput);
        answer.set("signature", fields.signature);
    }
    answer.keep_alive(keepAlive);
    answer.body() = reply.body;
    answer.prepare_payload();
    return answer;
}

/// The page for Prometheus, for whoever brings its token. To everybody else it is a path like any other.
std::optional<Response> metricsPage(ControlRoom& room, const Request& request) {
    constexpr std::string_view kBearer = "Bearer ";
    if (request.method() != http::verb::get || request.target() != "/metrics" || request.version() != 11 ||
        !request.body().empty())
        return std::nullopt;
    const auto authorization = once(request, "authorization");
    if (!authorization || !authorization->starts_with(kBearer) ||
        !room.metrics.mayRead(std::string_view(*authorization).substr(kBearer.size())))
        return std::nullopt;
    Response answer(http::status::ok, 11);
    answer.set(http::field::content_type, "text/plain; version=0.0.4; charset=utf-8");
    answer.set(http::field::cache_control, "no-store");
    answer.keep_alive(request.keep_alive() && !room.stopping);
    answer.body() = room.metrics.page();
    answer.prepare_payload();
    return answer;
}

using ElsewhereExecutor = asio::thread_pool::executor_type;

/// Runs on the thread that may wait, and comes back to the loop with what it gave.
Awaitable<ControlReply> doneElsewhere(ControlRoom& room, std::function<ControlReply()> work) {
    const auto there = [work = std::move(work)]() -> asio::awaitable<ControlReply, ElsewhereExecutor> {
        co_return work();
    };
    co_return co_await asio::co_spawn(room.elsewhere.get_executor(), there, UseAwaitable{});
}

/// Waits for the record of a reply and lets the room finish it.
Awaitable<ControlReply> completed(ControlRoom& room, ControlReply reply) {
    if (reply.durable == 0) {
        room.durable.flushSoon();
        co_return reply;
    }
    const auto urgency = reply.urgent ? DurableGate::Urgency::Alone : DurableGate::Urgency::WithOthers;
    const bool durable = co_await room.durable.confirmed(reply.durable, urgency);
    co_return room.api.complete(std::move(reply), durable);
}

struct Session {
    ControlRoom& room;
    std::uint64_t number;
    std::shared_ptr<ControlStream> stream;
    IpAddress peer;
    boost::beast::flat_buffer buffer{kMaxHead + kMaxBody};

    Awaitable<bool> write(Response answer) {
        stream->next_layer().expires_after(kAnswer);
        const auto [error, size] = co_await http::async_write(*stream, answer, kAwait);
        co_return !error && answer.keep_alive();
    }

    /// False: the connection is over.
    Awaitable<bool> oneRequest() {
        http::request_parser<http::string_body> parser;
        parser.header_limit(kMaxHead);
        parser.body_limit(kMaxBody);
        stream->next_layer().expires_after(kRequest);
        const auto [error, size] = co_await http::async_read(*stream, buffer, parser, kAwait);
        if (error == http::error::body_limit) {
            Response tooLarge =
                response(refuse(413, "too_large", "a control request has at most 1 MiB"), {}, false);
            co_await write(std::move(tooLarge));
            co_return false;
        }
        if (error) co_return false;
        Request request = parser.release();
        if (auto page = metricsPage(room, request)) {
            room.strangers.erase(number);
            co_return co_await write(std::move(*page));
        }
        auto asked = plain(request);
        if (!asked || request.version() != 11 || request.chunked()) {
            Response malformed = response(refuse(400, "invalid", "the request is ambiguous"), {}, false);
            co_await write(std::move(malformed));
            co_return false;
        }
        if (boost::beast::websocket::is_upgrade(request)) {
            auto ticket = room.api.openFeed(*asked);
            if (ticket) {
                room.strangers.erase(number);
                co_await runFeedSession(room, stream, std::move(request), std::move(*ticket));
                co_return false;
            }
            const auto fields = room.api.signReply(*asked, ticket.error().status, ticket.error().body);
            Response refused = response(ticket.error(), fields, false);
            co_await write(std::move(refused));
            co_return false;
        }
        asked->peer = peer.toText();
        ControlReply reply = room.api.handle(*asked);
        if (reply.status < 400 && !asked->fields.signature.empty()) room.strangers.erase(number);
        if (reply.elsewhere) reply = co_await doneElsewhere(room, std::move(reply.elsewhere));
        reply = co_await completed(room, std::move(reply));
        room.log.info("control", {{"path", std::string_view(asked->parts.path)},
                                  {"status", std::int64_t{reply.status}}});
        const auto fields = room.api.signReply(*asked, reply.status, reply.body);
        Response answer = response(reply, fields, request.keep_alive() && !room.stopping);
        co_return co_await write(std::move(answer));
    }

    Awaitable<void> run() {
        stream->next_layer().expires_after(kHandshake);
        const auto [error] = co_await stream->async_handshake(asio::ssl::stream_base::server, kAwait);
        if (error) {
            room.log.from(peer, LogLevel::Info, "control_handshake_failed", {});
            co_return;
        }
        bool more = true;
        while (more && !room.stopping)
            more = co_await oneRequest();
        if (!stream->next_layer().socket().is_open()) co_return; // A feed has closed it.
        stream->next_layer().expires_after(kHandshake);
        co_await stream->async_shutdown(kAwait);
    }
};

} // namespace

bool ControlRoom::closeOldestStranger() {
    if (strangers.empty()) return false;
    const auto oldest = closers.find(*strangers.begin());
    strangers.erase(strangers.begin());
    if (oldest == closers.end()) return false;
    oldest->second();
    return true;
}

Awaitable<void> runControlSession(ControlRoom& room, TcpSocket socket, IpAddress peer) {
    // The wrapper takes the context over; it keeps a reference of its own.
    SSL_CTX_up_ref(room.tls.get());
    asio::ssl::context context(room.tls.get());
    const auto stream = std::make_shared<ControlStream>(ControlTcp(std::move(socket)), context);
    const std::uint64_t number = room.nextSession++;
    room.closers[number] = [weak = std::weak_ptr<ControlStream>(stream)] {
        ErrorValue ignored;
        if (const auto alive = weak.lock()) alive->next_layer().socket().close(ignored);
    };
    room.strangers.insert(number);
    Session session{room, number, stream, peer};
    std::exception_ptr problem;
    try {
        co_await session.run();
    } catch (...) {
        problem = std::current_exception();
    }
    room.closers.erase(number);
    room.strangers.erase(number);
    if (problem) std::rethrow_exception(problem);
}

} // namespace rubber::relay
