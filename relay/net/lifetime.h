// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/net/asio.h"
#include "relay/net/watchdog.h"

#include <boost/asio/signal_set.hpp>

#include <functional>

namespace rubber::relay {

/// When a program ends: asked to stop, it waits for what is running, then cuts, then stops the loop. Signals
/// start it. Loop thread only.
class Lifetime {
public:
    struct Hooks {
        std::function<void()> stopAccepting;
        std::function<void()> refuseNew; ///< Who had connected before had time to ask: later requests are refused.
        std::function<std::size_t()> running; ///< What the drain waits for.
        std::function<void()> cut;
        std::function<void()> ended;  ///< Nothing runs any more: the loop may stop.
        std::function<void()> reload; ///< SIGHUP.
    };
    Lifetime(asio::io_context& loop, Hooks hooks);

    void listenToSignals();
    /// Begins the drain; a second call cuts at once.
    void stop(Duration drain);
    void setDrain(Duration drain) { m_drain = drain; }
    bool stopping() const { return m_stopping; }
    bool cut() const { return m_cut; } ///< Something had to be cut.

private:
    void waitForSignal();
    void look();

    Hooks m_hooks;
    asio::signal_set m_signals;
    Timer m_timer;
    Duration m_drain = Duration::seconds(10);
    std::int64_t m_leftMs = 0, m_refuseAtMs = 0; ///< Of the drain; requests are refused once no more than that is left.
    bool m_stopping = false, m_refusing = false, m_cut = false;
};

} // namespace rubber::relay
