// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/net/local_addresses.h"

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <cstring>
#include <ifaddrs.h>
#include <net/if.h>
#include <netinet/in.h>

namespace rubber::relay {

std::vector<IpAddress> localAddresses() {
    std::vector<IpAddress> found;
    ifaddrs* list = nullptr;
    if (::getifaddrs(&list) != 0) return found;
    for (const ifaddrs* entry = list; entry; entry = entry->ifa_next) {
        if (!entry->ifa_addr || (entry->ifa_flags & IFF_UP) == 0) continue;
        if (entry->ifa_addr->sa_family == AF_INET) {
            sockaddr_in address{};
            std::memcpy(&address, entry->ifa_addr, sizeof address);
            found.push_back(IpAddress::v4(ntohl(address.sin_addr.s_addr)));
        } else if (entry->ifa_addr->sa_family == AF_INET6) {
            sockaddr_in6 address{};
            std::memcpy(&address, entry->ifa_addr, sizeof address);
            if (IN6_IS_ADDR_LINKLOCAL(&address.sin6_addr)) continue;
            std::array<std::uint8_t, 16> bytes{};
            std::memcpy(bytes.data(), &address.sin6_addr, bytes.size());
            found.push_back(IpAddress::v6(bytes));
        }
    }
    ::freeifaddrs(list);
    const auto rank = [](const IpAddress& address) {
        return (address.isLoopback() ? 4 : 0) + (address.isWeak() ? 2 : 0) + (address.isV4() ? 0 : 1);
    };
    std::stable_sort(found.begin(), found.end(),
                     [&](const auto& a, const auto& b) { return rank(a) < rank(b); });
    return found;
}

} // namespace rubber::relay
