// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/net/asio.h"
#include "shared/clock.h"

#include <boost/asio/basic_waitable_timer.hpp>

#include <chrono>
#include <functional>
#include <limits>

namespace rubber::relay {

using Timer = asio::basic_waitable_timer<std::chrono::steady_clock,
                                         asio::wait_traits<std::chrono::steady_clock>, Executor>;

/// Deadlines of everything that can hang, looked at five times a second by one timer: moving a deadline is
/// one store, and a connection needs no timer of its own. Loop thread only.
class Watchdog {
public:
    /// One deadline. `expired` is called once after it passed; it may close sockets but must not destroy or
    /// add entries.
    class Entry {
    public:
        Entry(Watchdog& watchdog, std::function<void()> expired);
        ~Entry();
        Entry(const Entry&) = delete;
        Entry& operator=(const Entry&) = delete;
        void set(Duration fromNow) { m_deadline = m_watchdog.m_clock.boot() + fromNow; }
        void clear() { m_deadline = kNever; }

    private:
        friend class Watchdog;
        Watchdog& m_watchdog;
        std::function<void()> m_expired;
        BootTime m_deadline = kNever;
        Entry *m_before = nullptr, *m_after = nullptr;
    };

    Watchdog(asio::io_context& loop, const Clock& clock) : m_timer(loop), m_clock(clock) {}

private:
    static constexpr BootTime kNever{std::numeric_limits<std::int64_t>::max()};
    void arm();
    void look();

    Timer m_timer;
    const Clock& m_clock;
    Entry* m_first = nullptr;
    bool m_armed = false;
};

} // namespace rubber::relay
