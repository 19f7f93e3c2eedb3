// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/net/upstream_pool.h"

#include <algorithm>

namespace rubber::relay {

UpstreamPool::Options UpstreamPool::Options::of(const Config& config) {
    Options options;
    options.idlePerHost = config.idleUpstreamsPerHost;
    options.connect = config.upstreamConnect;
    options.tls = config.upstreamTls;
    options.allowLoopback = config.allowLoopbackUpstreams;
    options.authorityFile = config.upstreamCaFile;
    return options;
}

Result<std::unique_ptr<UpstreamPool>> UpstreamPool::create(Options options, asio::io_context& loop,
                                                           Watchdog& watchdog, const Clock& clock) {
    TRY_LET(tls, UpstreamTls::create(options.authorityFile));
    return std::unique_ptr<UpstreamPool>(
        new UpstreamPool(std::move(options), std::move(tls), loop, watchdog, clock));
}

UpstreamPool::UpstreamPool(Options options, std::unique_ptr<UpstreamTls> tls, asio::io_context& loop,
                           Watchdog& watchdog, const Clock& clock)
    : m_options(std::move(options)), m_tls(std::move(tls)), m_loop(loop), m_watchdog(watchdog),
      m_clock(clock) {}

UpstreamPool::~UpstreamPool() { closeIdle(); }

std::shared_ptr<Connection> UpstreamPool::takeIdle(const UpstreamTarget& target) {
    const auto host = m_idle.find(target.poolKey());
    if (host == m_idle.end() || host->second.empty()) return nullptr;
    auto connection = std::move(host->second.back().connection);
    host->second.pop_back();
    --m_idleCount;
    connection->forgetSurprise();
    return connection;
}

std::shared_ptr<Connection> UpstreamPool::make() {
    return std::make_shared<Connection>(TcpSocket(m_loop.get_executor()), m_options.bufferBytes);
}

void UpstreamPool::giveBack(const UpstreamTarget& target, std::shared_ptr<Connection> connection) {
    const auto poolKey = target.poolKey();
    auto& idle = m_idle[poolKey];
    // Bytes nobody asked for, an end, or one connection too many: not worth keeping.
    if (connection->closed() || connection->readError() || !connection->bytes().empty() ||
        idle.size() >= m_options.idlePerHost) {
        connection->close();
        return;
    }
    connection->readAhead([this, poolKey, raw = connection.get()] { forget(poolKey, raw); });
    idle.push_back({std::move(connection), m_clock.boot()});
    ++m_idleCount;
}

void UpstreamPool::forget(const std::string& poolKey, const Connection* connection) {
    auto& idle = m_idle[poolKey];
    const auto found = std::find_if(idle.begin(), idle.end(), [connection](const Idle& each) {
        return each.connection.get() == connection;
    });
    if (found == idle.end()) return;
    found->connection->close();
    idle.erase(found);
    --m_idleCount;
}

void UpstreamPool::tick() {
    const BootTime now = m_clock.boot();
    for (auto& [poolKey, idle] : m_idle) {
        // The vector is in order of `since`: the oldest are in front.
        auto end = idle.begin();
        for (; end != idle.end() && now - end->since > m_options.idle; ++end) {
            end->connection->forgetSurprise();
            end->connection->close();
            --m_idleCount;
        }
        idle.erase(idle.begin(), end);
    }
    std::erase_if(m_idle, [](const auto& host) { return host.second.empty(); });
}

void UpstreamPool::closeIdle() {
    for (auto& [poolKey, idle] : m_idle) {
        for (auto& each : idle) {
            each.connection->forgetSurprise();
            each.connection->close();
        }
    }
    m_idle.clear();
    m_idleCount = 0;
}

} // namespace rubber::relay
