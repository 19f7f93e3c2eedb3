// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/net/watchdog.h"

namespace rubber::relay {

Watchdog::Entry::Entry(Watchdog& watchdog, std::function<void()> expired)
    : m_watchdog(watchdog), m_expired(std::move(expired)), m_after(watchdog.m_first) {
    if (m_after) m_after->m_before = this;
    watchdog.m_first = this;
    watchdog.arm();
}

Watchdog::Entry::~Entry() {
    (m_before ? m_before->m_after : m_watchdog.m_first) = m_after;
    if (m_after) m_after->m_before = m_before;
}

void Watchdog::arm() {
    if (m_armed) return;
    m_armed = true;
    m_timer.expires_after(std::chrono::milliseconds(200));
    m_timer.async_wait([this](const ErrorValue& error) {
        m_armed = false;
        if (!error) look();
    });
}

void Watchdog::look() {
    const BootTime now = m_clock.boot();
    for (Entry* entry = m_first; entry; entry = entry->m_after) {
        if (entry->m_deadline > now) continue;
        entry->m_deadline = kNever;
        entry->m_expired();
    }
    if (m_first) arm(); // Nobody to watch: the loop may sleep.
}

} // namespace rubber::relay
