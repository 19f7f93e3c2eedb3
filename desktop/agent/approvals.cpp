// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/agent/approvals.h"

#include <algorithm>

namespace rubber::agent {

void Approvals::allow(const Peer& peer, Duration span) {
    if (!peer.id.known()) return;
    m_denied.erase(peer.id);
    m_given[peer.id] = {++m_lastId, peer, m_clock.wall(), m_clock.boot() + std::min(span, kHardEnd)};
}

bool Approvals::allowed(const Peer& peer) {
    expire();
    return peer.id.known() && m_given.contains(peer.id);
}

void Approvals::deny(const Peer& peer) { m_denied[peer.id] = m_clock.boot() + kAfterDeny; }

bool Approvals::denied(const Peer& peer) {
    expire();
    return m_denied.contains(peer.id);
}

std::vector<Approval> Approvals::list() {
    expire();
    std::vector<Approval> approvals;
    for (const auto& [id, approval] : m_given)
        approvals.push_back(approval);
    std::sort(approvals.begin(), approvals.end(),
              [](const Approval& a, const Approval& b) { return a.id < b.id; });
    return approvals;
}

void Approvals::revoke(std::uint64_t id) {
    std::erase_if(m_given, [&](const auto& entry) { return entry.second.id == id; });
}

void Approvals::revokeAll() { m_given.clear(); }

void Approvals::expire() {
    const BootTime now = m_clock.boot();
    std::erase_if(m_given, [&](const auto& entry) { return entry.second.ends <= now; });
    std::erase_if(m_denied, [&](const auto& entry) { return entry.second <= now; });
}

} // namespace rubber::agent
