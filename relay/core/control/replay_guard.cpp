// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/control/replay_guard.h"

namespace rubber::relay {

ReplayGuard::Answer ReplayGuard::remember(std::string_view keyId, std::string_view nonce, BootTime now) {
    while (!m_order.empty() && now - m_order.front().at > kMemory) {
        m_seen.erase(m_order.front().text);
        m_order.pop_front();
    }
    std::string text(keyId);
    text += '\0';
    text += nonce;
    if (m_seen.contains(text)) return Answer::Replayed;
    if (m_seen.size() >= m_capacity) return Answer::Full;
    m_seen.insert(text);
    m_order.push_back({now, std::move(text)});
    return Answer::Fresh;
}

} // namespace rubber::relay
