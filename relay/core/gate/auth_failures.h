// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/clock.h"
#include "shared/ip_address.h"

#include <cstdint>
#include <map>
#include <optional>

namespace rubber::relay {

/// Counts failed authentication per client (IPv4 /32, IPv6 /64) in one running minute. Bounded: when too many
/// addresses fail in a minute, later ones are not counted.
class AuthFailures {
public:
    /// Counts one; returns how long the address is over `limit`, nothing while it is not.
    std::optional<Duration> count(const IpAddress& client, std::uint32_t limit, BootTime now);

private:
    static constexpr std::size_t kAddresses = 16'384;
    std::map<IpNetwork, std::uint32_t> m_counts;
    BootTime m_since;
};

} // namespace rubber::relay
