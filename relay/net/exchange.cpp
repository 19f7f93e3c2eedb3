// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/net/exchange.h"

#include <algorithm>

namespace rubber::relay {
namespace {

constexpr std::size_t kClientBuffer = 4'096;
constexpr Duration kLinger = Duration::seconds(1);
constexpr std::size_t kMostLingering = 256 * 1'024;

} // namespace

Exchange::Exchange(DataRoom& theRoom, TcpSocket socket, IpAddress thePeer)
    : room(theRoom), peer(thePeer), caller(thePeer),
      client(std::make_shared<Connection>(std::move(socket), kClientBuffer)),
      m_deadline(theRoom.watchdog, [this] { deadlinePassed(); }) {
    requestBegan();
}

Exchange::~Exchange() {
    client->forgetSurprise();
    client->close();
    if (upstream) upstream->close();
}

void Exchange::await(Wait what, Duration atMost) {
    waiting = what;
    missed = false;
    const bool ofRequest = what == Wait::Body || what == Wait::Upstream || what == Wait::ClientWrite;
    m_deadline.set(ofRequest ? std::min(atMost, m_requestEnds - room.state.clock().boot()) : atMost);
}

void Exchange::deadlinePassed() {
    missed = true;
    switch (waiting) {
    case Wait::Nothing:
        return;
    case Wait::Upstream:
        if (upstream) upstream->close();
        return;
    case Wait::ClientWrite:
        client->reset();
        return;
    case Wait::Head:
    case Wait::Body: // There may still be an answer to write.
        client->cancelReads();
        return;
    case Wait::Handshake:
    case Wait::Idle:
    case Wait::Linger:
        client->close();
        return;
    }
}

void Exchange::watchClient() {
    client->readAhead([this] {
        if (!client->readError()) return; // The next request, early: it waits its turn.
        clientGone = true;
        if (upstream && !drainsUpstream) upstream->close();
    });
}

Awaitable<ErrorValue> Exchange::sendToClient(BufferList buffers) {
    ErrorValue error;
    if (!client->writeNow(buffers, error)) {
        await(Wait::ClientWrite, config().clientWrite);
        error = co_await client->writeRest(buffers);
        awaitNothing();
    }
    if (error) clientGone = true;
    co_return error;
}

Awaitable<void> Exchange::closeGently() {
    // Closing with unread bytes in the receive buffer would make the kernel send a reset, and the client
    // might never see the answer that was written before it.
    ErrorValue error;
    await(Wait::Linger, kLinger);
    if (client->stream().isTls()) co_await client->stream().shutdownTls();
    client->stream().socket().shutdown(asio::socket_base::shutdown_send, error);
    for (std::size_t dropped = 0; !error && dropped < kMostLingering && !client->closed();) {
        client->forgetSurprise();
        dropped += client->bytes().size();
        client->consume(client->bytes().size());
        error = co_await client->more(kClientBuffer);
    }
    awaitNothing();
    client->close();
}

void Exchange::cut() {
    client->reset();
    if (upstream) upstream->reset();
}

} // namespace rubber::relay
