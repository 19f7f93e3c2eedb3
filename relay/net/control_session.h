// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/control/admin_api.h"
#include "relay/core/control/event_feed.h"
#include "relay/core/metrics/metrics.h"
#include "relay/net/asio.h"
#include "relay/net/durable_gate.h"
#include "relay/net/log.h"

#include <boost/asio/thread_pool.hpp>

#include <functional>
#include <map>
#include <memory>
#include <set>

struct ssl_ctx_st;

namespace rubber::relay {

class RelayState;

/// What every session of the control listener shares. Loop thread only.
struct ControlRoom {
    RelayState& state;
    AdminApi& api;
    EventFeed& feed;
    Metrics& metrics;
    DurableGate& durable;
    Log& log;
    std::shared_ptr<ssl_ctx_st> tls;
    bool stopping = false;
    /// Closes each running session's socket; keyed by a running number.
    std::map<std::uint64_t, std::function<void()>> closers;
    /// Those whose peer has shown nothing yet that only a device can make, oldest first.
    std::set<std::uint64_t> strangers;
    std::uint64_t nextSession = 1;
    /// One thread for what would keep the loop waiting (ControlReply::elsewhere); joined at the end.
    asio::thread_pool elsewhere{1};

    /// Closes the oldest connection of a stranger; false: there is none. Whoever holds connections without a
    /// signature can keep no device out: a kill needs milliseconds, and strangers wait longest for their end.
    bool closeOldestStranger();
};

/// One connection: TLS handshake, then signed requests one after the other, each bounded in size and time; an
/// upgrade of /rk/v1/feed turns it into a feed. Ends when the peer goes, errs or is slow.
Awaitable<void> runControlSession(ControlRoom& room, TcpSocket socket, IpAddress peer);

} // namespace rubber::relay
