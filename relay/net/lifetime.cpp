// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/net/lifetime.h"

#include <algorithm>
#include <csignal>

namespace rubber::relay {
namespace {

constexpr std::int64_t kLookEveryMs = 20;
/// A request on its way when the stop came is answered, not refused: nobody can send it to the next process yet.
constexpr std::int64_t kLateMs = 1'000;
constexpr std::int64_t kAfterCutMs = 3'000; ///< Cut coroutines end within a turn; what does not is given up.

} // namespace

Lifetime::Lifetime(asio::io_context& loop, Hooks hooks)
    : m_hooks(std::move(hooks)), m_signals(loop), m_timer(loop) {}

void Lifetime::listenToSignals() {
    for (const int signal : {SIGTERM, SIGINT, SIGHUP})
        m_signals.add(signal);
    waitForSignal();
}

void Lifetime::waitForSignal() {
    m_signals.async_wait([this](const ErrorValue& error, int signal) {
        if (error) return;
        if (signal == SIGHUP)
            m_hooks.reload();
        else
            stop(m_drain);
        waitForSignal();
    });
}

void Lifetime::stop(Duration drain) {
    if (m_stopping) {
        m_leftMs = 0;
        return;
    }
    m_stopping = true;
    m_leftMs = drain.ms;
    m_refuseAtMs = drain.ms - std::min(kLateMs, drain.ms / 2);
    m_hooks.stopAccepting();
    look();
}

void Lifetime::look() {
    if (m_hooks.running() == 0 || (m_cut && m_leftMs <= -kAfterCutMs)) {
        ErrorValue ignored;
        m_signals.cancel(ignored);
        m_hooks.ended();
        return;
    }
    if (m_leftMs <= m_refuseAtMs && !m_refusing) {
        m_refusing = true;
        m_hooks.refuseNew();
    }
    if (m_leftMs <= 0 && !m_cut) {
        m_cut = true;
        m_hooks.cut();
    }
    m_leftMs -= kLookEveryMs;
    m_timer.expires_after(std::chrono::milliseconds(kLookEveryMs));
    m_timer.async_wait([this](const ErrorValue& error) {
        if (!error) look();
    });
}

} // namespace rubber::relay
