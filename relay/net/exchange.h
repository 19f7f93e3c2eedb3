// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/body_budget.h"
#include "relay/core/gate/gate.h"
#include "relay/core/leak_guard.h"
#include "relay/core/phone/phone_kill.h"
#include "relay/core/relay_state.h"
#include "relay/net/connection.h"
#include "relay/net/durable_gate.h"
#include "relay/net/log.h"
#include "relay/net/tls_context.h"
#include "relay/net/upstream_pool.h"
#include "relay/net/watchdog.h"

#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace rubber::relay {

class CostLookup;
class ProxySession;

/// What all sessions of the data listener share. Owned by the Server; loop thread only.
struct DataRoom {
    RelayState& state;
    Gate gate;
    DurableGate& durable;
    UpstreamPool& pool;
    Watchdog& watchdog;
    Log& log;
    std::function<TlsContext()> tls; ///< Empty: plain.
    PhoneKill phone;
    LeakPatternCache leakPatterns{};
    std::string scratch{}; ///< For bytes made and written within one step; never kept across a wait.
    BodyBudget bodies{};
    CostLookup* lookup = nullptr;  ///< Set once the room is there.
    ProxySession* first = nullptr; ///< All sessions, for drain and cut.
    bool stopping = false;
};

/// The two ends of one client connection while requests go through it: the client, the upstream of the
/// moment, the one deadline that runs, and what has ended either. The reader, the call and the pump of a
/// session all work on this.
class Exchange {
public:
    /// What is being waited for. Decides what a missed deadline closes.
    enum class Wait { Nothing, Handshake, Idle, Head, Body, Upstream, ClientWrite, Linger };

    Exchange(DataRoom& room, TcpSocket socket, IpAddress peer);
    ~Exchange();
    Exchange(const Exchange&) = delete;
    Exchange& operator=(const Exchange&) = delete;

    DataRoom& room;
    IpAddress peer;   ///< Of the socket, or what PROXY v2 said.
    IpAddress caller; ///< Who is really asking, once a head was read.
    std::shared_ptr<Connection> client, upstream;
    bool clientGone = false; ///< The client left while an upstream worked for it.
    /// Then read on for what the answer costs: closing would not end the bill (providers.json).
    bool drainsUpstream = false;
    bool missed = false; ///< A deadline passed since the last `await`.
    Wait waiting = Wait::Nothing;

    const Config& config() const { return room.state.config(); }
    void await(Wait what, Duration atMost);
    void awaitNothing() {
        waiting = Wait::Nothing;
        m_deadline.clear();
    }
    /// From here until `requestEnded` no deadline lies behind Config::request from now.
    void requestBegan() { m_requestEnds = room.state.clock().boot() + config().request; }

    /// Notices when the client leaves while nobody reads from it: the upstream is closed at once.
    void watchClient();
    /// Writes to the client. An error (or a client that takes nothing for too long) means that it is gone.
    Awaitable<ErrorValue> sendToClient(BufferList buffers);
    /// Sends and closes in a way that lets the client read what was sent, though it may still be sending
    /// itself.
    Awaitable<void> closeGently();
    /// Kill: both ends are reset, nothing the kernel still holds is delivered.
    void cut();

private:
    void deadlinePassed();
    BootTime m_requestEnds{};
    Watchdog::Entry m_deadline;
};

} // namespace rubber::relay
