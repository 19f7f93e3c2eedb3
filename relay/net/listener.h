// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/config.h"
#include "relay/net/asio.h"
#include "relay/net/log.h"

#include <functional>
#include <string>
#include <unordered_map>

namespace rubber::relay {

/// Opens a listening socket. Port 0: the port that `portsFile` keeps under `name`; none kept yet: any free
/// one, which is then kept. Unavailable names the address, and the file when the kept port is taken by
/// another program. A socket that the service manager holds under `name` is taken as it is (held_sockets.h).
Result<TcpAcceptor> openAcceptor(asio::io_context& loop, const Endpoint& wanted, const std::string& portsFile,
                                 const std::string& name);

/// Accepts connections, counts them in total and per address, and runs one session coroutine for each. The
/// one place that catches and logs how a session ended. Must outlive its sessions; `stop` ends accepting
/// only.
class Listener {
public:
    struct Limits {
        std::uint32_t total = 16'384, perAddress = 256;
        std::function<bool(const IpAddress&)> exempt; ///< From perAddress (trusted proxies). May be empty.
        /// Asked when a limit is reached: closes another connection, or answers false. May be empty. What it
        /// closed is counted until its session has ended.
        std::function<bool()> makeRoom{};
    };
    using Session = std::function<Awaitable<void>(TcpSocket, IpAddress)>;

    Listener(std::string name, TcpAcceptor acceptor, Limits limits, Log& log, Session session);
    Listener(const Listener&) = delete;
    Listener& operator=(const Listener&) = delete;

    void start();
    void stop();
    void setLimits(Limits limits) { m_limits = std::move(limits); }
    Endpoint address() const;
    std::size_t open() const { return m_open; } ///< Sessions running.

private:
    Awaitable<void> acceptLoop();
    bool hasRoom(const IpAddress& address) const;
    void sessionStarts(TcpSocket socket, const IpAddress& address);
    void sessionEnded(const IpAddress& address, std::exception_ptr problem);

    struct AddressHash {
        std::size_t operator()(const IpAddress& address) const;
    };
    std::string m_name;
    TcpAcceptor m_acceptor;
    Limits m_limits;
    Log& m_log;
    Session m_session;
    std::size_t m_open = 0;
    std::unordered_map<IpAddress, std::uint32_t, AddressHash> m_perAddress;
};

} // namespace rubber::relay
