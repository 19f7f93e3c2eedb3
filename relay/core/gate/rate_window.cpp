// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/gate/rate_window.h"

#include <algorithm>

namespace rubber::relay {

void RateWindow::roll(BootTime now) {
    const std::int64_t second = now.ms / 1'000;
    if (!m_ring) {
        m_ring = std::make_unique<Ring>();
        m_ring->newest = second;
    }
    for (std::int64_t steps = std::min(second - m_ring->newest, kSeconds); steps > 0; --steps) {
        std::uint64_t& oldest = m_ring->counts[static_cast<std::size_t>((second - steps + 1) % kSeconds)];
        m_ring->sum -= oldest;
        oldest = 0;
    }
    m_ring->newest = std::max(m_ring->newest, second);
}

std::optional<Duration> RateWindow::wait(std::uint64_t amount, std::uint64_t limit, BootTime now) {
    roll(now);
    amount = std::min(amount, limit);
    std::uint64_t sum = m_ring->sum;
    if (sum <= limit - amount) return std::nullopt;
    for (std::int64_t age = kSeconds - 1; age >= 0; --age) {
        sum -= m_ring->counts[static_cast<std::size_t>((m_ring->newest - age + kSeconds) % kSeconds)];
        if (sum > limit - amount) continue;
        const std::int64_t freeAt = (m_ring->newest - age + kSeconds) * 1'000;
        return Duration{std::max<std::int64_t>(1'000, freeAt - now.ms)};
    }
    return Duration::seconds(60);
}

std::optional<Duration> RateWindow::take(std::uint64_t amount, std::uint64_t limit, BootTime now) {
    if (const auto pause = wait(amount, limit, now)) return pause;
    add(amount, now);
    return std::nullopt;
}

void RateWindow::add(std::uint64_t amount, BootTime now) {
    roll(now);
    std::uint64_t& count = m_ring->counts[static_cast<std::size_t>(m_ring->newest % kSeconds)];
    count += amount;
    m_ring->sum += amount;
}

} // namespace rubber::relay
