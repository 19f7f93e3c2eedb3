// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/webhooks/courier.h"
#include "relay/net/durable_gate.h"
#include "relay/net/log.h"
#include "relay/net/upstream_pool.h"
#include "relay/net/watchdog.h"

#include <list>
#include <memory>

namespace rubber::relay {

/// Sends what the Courier says: one coroutine for each webhook that has something to be told. Names, addresses
/// and certificates are checked as those of upstreams are; redirects are failures; of an answer only the status
/// is read. Loop thread only; must outlive its coroutines.
class WebhookSender {
public:
    static constexpr Duration kAtMost = Duration::seconds(15); ///< Of one delivery, from the name on.

    WebhookSender(RelayState& state, UpstreamPool& pool, Watchdog& watchdog, DurableGate& durable, Log& log,
                  asio::io_context& loop)
        : m_courier(state), m_pool(pool), m_watchdog(watchdog), m_durable(durable), m_log(log), m_loop(loop) {}

    /// Once a second.
    void tick();
    /// Cuts what is under way: it is sent again by the next run.
    void stop();
    std::size_t running() const { return m_running.size(); }

private:
    struct Sending {
        Sending(Delivery theDelivery, std::shared_ptr<Connection> theConnection, Watchdog& watchdog)
            : delivery(std::move(theDelivery)), connection(std::move(theConnection)), deadline(watchdog, [this] {
                  late = true;
                  connection->close();
              }) {}
        Delivery delivery;
        std::shared_ptr<Connection> connection;
        Watchdog::Entry deadline;
        DeliveryOutcome outcome;
        bool late = false;
    };
    void startDue();
    void ended(std::list<Sending>::iterator place);
    Awaitable<void> run(Sending& sending);

    Courier m_courier;
    UpstreamPool& m_pool;
    Watchdog& m_watchdog;
    DurableGate& m_durable;
    Log& m_log;
    asio::io_context& m_loop;
    std::list<Sending> m_running;
    bool m_stopped = false;
};

} // namespace rubber::relay
