// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/gate/auth_failures.h"

namespace rubber::relay {

std::optional<Duration> AuthFailures::count(const IpAddress& client, std::uint32_t limit, BootTime now) {
    constexpr Duration kMinute = Duration::seconds(60);
    if (m_counts.empty() || now - m_since >= kMinute) {
        m_counts.clear();
        m_since = now;
    }
    const IpNetwork network = IpNetwork::pinFor(client);
    auto found = m_counts.find(network);
    if (found == m_counts.end()) {
        if (m_counts.size() == kAddresses) return std::nullopt;
        found = m_counts.emplace(network, 0).first;
    }
    if (found->second < limit) {
        ++found->second;
        return std::nullopt;
    }
    return Duration{kMinute.ms - (now - m_since).ms};
}

} // namespace rubber::relay
