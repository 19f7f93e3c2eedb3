// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/net/control_listener.h"

#include "relay/net/control_certificate.h"
#include "relay/net/control_session.h"
#include "relay/net/listener.h"

namespace rubber::relay {
namespace {

constexpr std::uint32_t kConnections = 256;

} // namespace

struct ControlListener::Impl {
    Metrics metrics; // Before the room that refers to it.
    ControlRoom room;
    std::unique_ptr<Listener> listener;

    Impl(Server& server, RelayState& state, AdminApi& api, EventFeed& feed, std::shared_ptr<ssl_ctx_st> tls)
        : metrics(state, state.dataFolder()),
          room{state, api, feed, metrics, server.durable(), server.log(), std::move(tls), false, {}, {}, 1} {}
};

ControlListener::ControlListener(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
ControlListener::~ControlListener() = default;

Result<std::unique_ptr<ControlListener>> ControlListener::open(Server& server, RelayState& state,
                                                               AdminApi& api, EventFeed& feed) {
    TRY_LET(tls, controlTlsContext(state.identity()));
    TRY_LET(acceptor, openAcceptor(server.loop(), state.config().control, server.portsFile(), "control"));
    auto impl = std::make_unique<Impl>(server, state, api, feed, std::move(tls));
    Listener::Limits limits;
    limits.total = kConnections;
    limits.perAddress = kConnections;
    limits.makeRoom = [room = &impl->room] { return room->closeOldestStranger(); };
    impl->listener =
        std::make_unique<Listener>("control", std::move(acceptor), std::move(limits), server.log(),
                                   [room = &impl->room](TcpSocket socket, IpAddress peer) {
                                       return runControlSession(*room, std::move(socket), std::move(peer));
                                   });
    server.durable().onAdvance([feed = &feed](std::optional<std::uint64_t> durable) {
        if (durable) feed->durable(*durable);
    });
    impl->listener->start();
    return std::unique_ptr<ControlListener>(new ControlListener(std::move(impl)));
}

Endpoint ControlListener::address() const { return m_impl->listener->address(); }

ServerPart ControlListener::part() {
    Impl* impl = m_impl.get();
    ServerPart part;
    // Kills must work while agents drain: control goes on until the end.
    part.open = [] { return std::size_t{0}; };
    part.cut = [impl] {
        impl->room.stopping = true;
        impl->listener->stop();
        const auto closers = impl->room.closers;
        for (const auto& [number, close] : closers)
            close();
    };
    return part;
}

} // namespace rubber::relay
