// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/net/local_socket.h"

#include "relay/core/control/local_codec.h"
#include "relay/core/control/seal_control.h"
#include "relay/core/relay_state.h"
#include "shared/identity_words.h"
#include "shared/protocol/codec.h"

#include <boost/asio/basic_waitable_timer.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/local/stream_protocol.hpp>
#include <boost/asio/write.hpp>

#include <array>
#include <chrono>
#include <cstring>
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace rubber::relay {
namespace {

using Local = asio::local::stream_protocol;
using LocalStream = asio::basic_stream_socket<Local, Executor>;
using LocalAcceptor = asio::basic_socket_acceptor<Local, Executor>;
using Timer = asio::basic_waitable_timer<std::chrono::steady_clock,
                                         asio::wait_traits<std::chrono::steady_clock>, Executor>;

constexpr std::size_t kMaxLine = 1'024;
constexpr std::size_t kMaxSessions = 8;
constexpr auto kPatience = std::chrono::seconds(5);
constexpr std::string_view kName = "relay.sock";

/// A path to the socket that fits into sockaddr_un whatever the length of the folder's own path.
struct ShortPath {
    int folder = -1;
    std::string text;
    explicit ShortPath(const std::string& dataFolder)
        : folder(::open(dataFolder.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC)),
          text("/proc/self/fd/" + std::to_string(folder) + "/" + std::string(kName)) {}
    ShortPath(const ShortPath&) = delete;
    ShortPath& operator=(const ShortPath&) = delete;
    ~ShortPath() {
        if (folder >= 0) ::close(folder);
    }
};

/// A failed read or write of one visitor concerns nobody else.
bool sameUser(LocalStream& stream) {
    ucred peer{};
    socklen_t size = sizeof peer;
    return ::getsockopt(stream.native_handle(), SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 &&
           (peer.uid == ::geteuid() || peer.uid == 0);
}

} // namespace

struct LocalSocket::Impl : std::enable_shared_from_this<LocalSocket::Impl> {
    Impl(Server& s, RelayState& r, AdminApi& a, std::function<std::string()> url)
        : server(s), state(r), api(a), controlUrl(std::move(url)), acceptor(s.loop().get_executor()) {}

    Server& server;
    RelayState& state;
    AdminApi& api;
    std::function<std::string()> controlUrl;
    LocalAcceptor acceptor;
    std::size_t sessions = 0;

    const VerifyKey& ownKey() const { return state.identity().identity.verifyKey; }
    Awaitable<void> acceptLoop();
    Awaitable<void> serve(LocalStream stream);
    Awaitable<std::string> answer(LocalRequest request);
};

Awaitable<std::string> LocalSocket::Impl::answer(LocalRequest request) {
    switch (request.verb) {
    case LocalRequest::Verb::Status:
        co_return encodeLocalAnswer(
            withIdentityWords(protocol::encode(state.status()), identityWords(ownKey())));
    case LocalRequest::Verb::Pair: {
        auto code = api.newPairingCode();
        if (!code) co_return encodeLocalError(code.error());
        co_return encodeLocalAnswer(
            encodePairing({std::move(code->text), controlUrl(), code->expiresAt, identityWords(ownKey())}));
    }
    case LocalRequest::Verb::Unseal:
        break;
    }
    if (const auto refused = refusedWholeKey(state))
        co_return encodeLocalError({ErrorCode::Invalid, refused->message});
    const auto sequence = unsealWith(state, std::move(request.masterKey), {});
    if (!sequence) co_return encodeLocalError(sequence.error());
    bool durable = true;
    if (*sequence != 0) durable = co_await server.durable().wait(*sequence);
    if (!durable) co_return encodeLocalError({ErrorCode::Unavailable, "the journal could not be written"});
    co_return encodeLocalAnswer(encodeFacts({{"unsealed", true}}));
}

Awaitable<void> LocalSocket::Impl::serve(LocalStream stream) {
    // Closing the socket is the time-out: whatever waits on it ends.
    Timer timer(stream.get_executor(), kPatience);
    timer.async_wait([&stream](ErrorValue error) {
        ErrorValue ignored;
        if (!error) stream.close(ignored);
    });
    std::array<char, kMaxLine> buffer{};
    std::size_t used = 0, end = std::string_view::npos;
    while (end == std::string_view::npos && used < buffer.size()) {
        const auto [error, size] =
            co_await stream.async_read_some(asio::buffer(buffer.data() + used, buffer.size() - used), kAwait);
        if (error) break;
        used += size;
        end = std::string_view(buffer.data(), used).find('\n');
    }
    auto request = end == std::string_view::npos
                       ? Result<LocalRequest>(fail(ErrorCode::Invalid, "no line of at most 1024 bytes"))
                       : decodeLocalRequest(std::string_view(buffer.data(), end));
    wipe(buffer.data(), buffer.size());
    std::string text;
    if (request)
        text = co_await answer(std::move(*request));
    else
        text = encodeLocalError(request.error());
    co_await asio::async_write(stream, asio::buffer(text), kAwait);
    timer.cancel();
    // The cancelled timer's handler refers to the stream: let it run before both end.
    timer.expires_after(std::chrono::seconds(0));
    co_await timer.async_wait(kAwait);
}

Awaitable<void> LocalSocket::Impl::acceptLoop() {
    const auto self = shared_from_this();
    while (acceptor.is_open()) {
        auto [error, stream] = co_await acceptor.async_accept(kAwait);
        if (error == asio::error::operation_aborted || error == asio::error::bad_descriptor) co_return;
        if (error || sessions >= kMaxSessions || !sameUser(stream)) continue;
        ++sessions;
        asio::co_spawn(server.loop(), serve(std::move(stream)), [self](std::exception_ptr problem) {
            --self->sessions;
            if (problem) self->server.log().warn("local_session_failed", {});
        });
    }
}

LocalSocket::LocalSocket(std::shared_ptr<Impl> impl) : m_impl(std::move(impl)) {}
LocalSocket::~LocalSocket() {
    ErrorValue ignored;
    m_impl->acceptor.close(ignored);
}

Result<std::unique_ptr<LocalSocket>> LocalSocket::open(Server& server, RelayState& state, AdminApi& api,
                                                       const std::string& dataFolder,
                                                       std::function<std::string()> controlUrl) {
    const ShortPath path(dataFolder);
    auto impl = std::make_shared<Impl>(server, state, api, std::move(controlUrl));
    ErrorValue error;
    ::unlinkat(path.folder, std::string(kName).c_str(), 0);
    impl->acceptor.open(Local(), error);
    // The folder is 0700 already; the socket itself must never be wider than 0600 either, not even between
    // bind and chmod.
    const auto before = ::umask(0177);
    if (!error) impl->acceptor.bind(Local::endpoint(path.text), error);
    ::umask(before);
    if (!error) impl->acceptor.listen(16, error);
    if (error) return fail(ErrorCode::Unavailable, dataFolder + "/relay.sock: " + error.message());
    asio::co_spawn(server.loop(), impl->acceptLoop(), asio::detached);
    return std::unique_ptr<LocalSocket>(new LocalSocket(std::move(impl)));
}

ServerPart LocalSocket::part() {
    ServerPart part;
    part.cut = [impl = m_impl] {
        ErrorValue ignored;
        impl->acceptor.close(ignored);
    };
    return part;
}

Result<std::string> askLocalRelay(const std::string& dataFolder, std::string_view line) {
    const ShortPath path(dataFolder);
    const auto notRunning = [&] {
        return fail(ErrorCode::NotFound, "no relay runs on " + dataFolder +
                                             "; start it: rubberapi-relay serve --data-dir " + dataFolder);
    };
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.folder < 0 || path.text.size() >= sizeof address.sun_path) return notRunning();
    std::memcpy(address.sun_path, path.text.c_str(), path.text.size() + 1);
    const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (socket < 0) return fail(ErrorCode::Unavailable, "cannot make a socket");
    const timeval patience{10, 0};
    ::setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    ::setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
    std::string answer;
    const bool connected =
        ::connect(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
    bool sent = connected;
    while (sent && !line.empty()) {
        const auto written = ::send(socket, line.data(), line.size(), MSG_NOSIGNAL);
        sent = written > 0;
        if (sent) line.remove_prefix(static_cast<std::size_t>(written));
    }
    std::array<char, 4'096> piece{};
    while (sent && answer.find('\n') == std::string::npos && answer.size() < (64u << 20)) {
        const auto got = ::recv(socket, piece.data(), piece.size(), 0);
        if (got <= 0) break;
        answer.append(piece.data(), static_cast<std::size_t>(got));
    }
    ::close(socket);
    if (!connected) return notRunning();
    if (answer.empty() || answer.back() != '\n')
        return fail(ErrorCode::Unavailable, "the relay gave no complete answer");
    answer.pop_back();
    return answer;
}

} // namespace rubber::relay
