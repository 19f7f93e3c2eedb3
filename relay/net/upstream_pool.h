// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/config.h"
#include "relay/core/key_ring.h"
#include "relay/net/connection.h"
#include "relay/net/tls_context.h"
#include "relay/net/watchdog.h"

#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace rubber::relay {

/// Why there is no connection to an upstream.
struct DialError {
    enum class Kind {
        Unreachable,
        TimedOut,
        Forbidden /* an address we do not go to */,
        Untrusted /* certificate */
    };
    Kind kind;
    std::string context; ///< For the log; names the host, never a key.
};

/// Kept-alive connections to upstreams, by pool key, and the making of new ones: resolved once, every address
/// checked, connected to the checked address, TLS verified by name. An idle connection keeps a read under
/// way, so one that its server closes leaves the pool at once. Loop thread only; must outlive the connections
/// it made.
class UpstreamPool {
public:
    struct Options {
        std::size_t idlePerHost = 256, bufferBytes = 4'096;
        Duration connect = Duration::seconds(5), tls = Duration::seconds(5), idle = Duration::seconds(50);
        bool allowLoopback = true;
        std::string authorityFile;
        static Options of(const Config& config);
    };
    static Result<std::unique_ptr<UpstreamPool>> create(Options options, asio::io_context& loop,
                                                        Watchdog& watchdog, const Clock& clock);
    ~UpstreamPool();

    /// An idle connection, the one used last; nullptr when there is none.
    std::shared_ptr<Connection> takeIdle(const UpstreamTarget& target);
    /// A fresh connection object, not connected. Separate from `dial` so that the caller can close it while
    /// it is being dialled.
    std::shared_ptr<Connection> make();
    /// Connects it. An early `close` by the owner ends it with Unreachable.
    Awaitable<tl::expected<void, DialError>> dial(const UpstreamTarget& target,
                                                  std::shared_ptr<Connection> connection);
    /// Takes back a connection that stands exactly between two messages.
    void giveBack(const UpstreamTarget& target, std::shared_ptr<Connection> connection);

    /// Once a second: closes what was idle for too long.
    void tick();
    void closeIdle();
    std::size_t idle() const { return m_idleCount; }
    std::uint64_t dialled() const { return m_dialled; }

private:
    struct Idle {
        std::shared_ptr<Connection> connection;
        BootTime since;
    };
    UpstreamPool(Options options, std::unique_ptr<UpstreamTls> tls, asio::io_context& loop,
                 Watchdog& watchdog, const Clock& clock);
    /// The checked addresses of the target, at most four.
    Awaitable<tl::expected<std::vector<tcp::endpoint>, DialError>> resolve(const UpstreamTarget& target);
    void forget(const std::string& poolKey, const Connection* connection);

    Options m_options;
    std::unique_ptr<UpstreamTls> m_tls;
    asio::io_context& m_loop;
    Watchdog& m_watchdog;
    const Clock& m_clock;
    std::unordered_map<std::string, std::vector<Idle>> m_idle;
    std::size_t m_idleCount = 0;
    std::uint64_t m_dialled = 0;
};

} // namespace rubber::relay
