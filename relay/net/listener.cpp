// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/net/listener.h"

#include "relay/net/address.h"
#include "relay/net/connection.h"

#include <boost/asio/basic_waitable_timer.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>

#include <chrono>

namespace rubber::relay {

std::size_t Listener::AddressHash::operator()(const IpAddress& address) const {
    const auto& bytes = address.bytes();
    return std::hash<std::string_view>{}({reinterpret_cast<const char*>(bytes.data()), bytes.size()});
}

Listener::Listener(std::string name, TcpAcceptor acceptor, Limits limits, Log& log, Session session)
    : m_name(std::move(name)), m_acceptor(std::move(acceptor)), m_limits(std::move(limits)), m_log(log),
      m_session(std::move(session)) {}

void Listener::start() { asio::co_spawn(m_acceptor.get_executor(), acceptLoop(), asio::detached); }

void Listener::stop() {
    ErrorValue ignored;
    m_acceptor.close(ignored);
}

Endpoint Listener::address() const {
    ErrorValue ignored;
    return endpointOf(m_acceptor.local_endpoint(ignored));
}

Awaitable<void> Listener::acceptLoop() {
    while (m_acceptor.is_open()) {
        auto [error, socket] = co_await m_acceptor.async_accept(kAwait);
        if (error == asio::error::operation_aborted || !m_acceptor.is_open()) break;
        if (error) {
            // Out of descriptors, mostly: accepting again at once would spin.
            m_log.warn("accept", {{"listener", m_name}, {"error", error.message()}});
            asio::basic_waitable_timer<std::chrono::steady_clock,
                                       asio::wait_traits<std::chrono::steady_clock>, Executor>
                pause(m_acceptor.get_executor(), std::chrono::milliseconds(50));
            co_await pause.async_wait(kAwait);
            continue;
        }
        const auto peer = socket.remote_endpoint(error);
        if (error) continue; // Gone already.
        const auto address = addressOf(peer.address());
        if (!hasRoom(address) && !(m_limits.makeRoom && m_limits.makeRoom())) {
            m_log.from(address, LogLevel::Warn, "connection_refused",
                       {{"listener", m_name}, {"open", std::int64_t(m_open)}});
            continue; // The socket closes here.
        }
        tuneSocket(socket);
        sessionStarts(std::move(socket), address);
    }
}

bool Listener::hasRoom(const IpAddress& address) const {
    if (m_open >= m_limits.total) return false;
    const auto counted = m_perAddress.find(address);
    if (counted == m_perAddress.end() || counted->second < m_limits.perAddress) return true;
    return m_limits.exempt && m_limits.exempt(address);
}

void Listener::sessionStarts(TcpSocket socket, const IpAddress& address) {
    ++m_open;
    ++m_perAddress[address];
    asio::co_spawn(m_acceptor.get_executor(), m_session(std::move(socket), address),
                   [this, address](std::exception_ptr problem) { sessionEnded(address, problem); });
}

void Listener::sessionEnded(const IpAddress& address, std::exception_ptr problem) {
    --m_open;
    if (const auto counted = m_perAddress.find(address); --counted->second == 0) m_perAddress.erase(counted);
    if (!problem) return;
    try {
        std::rethrow_exception(problem);
    } catch (const boost::system::system_error& broken) {
        m_log.from(address, LogLevel::Debug, "session_broke",
                   {{"listener", m_name}, {"error", broken.code().message()}});
    } catch (const std::exception& broken) {
        m_log.from(address, LogLevel::Error, "session_failed",
                   {{"listener", m_name}, {"error", std::string_view(broken.what())}});
    }
}

} // namespace rubber::relay
