// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/net/address.h"

#include <algorithm>

namespace rubber::relay {

IpAddress addressOf(const asio::ip::address& address) {
    if (address.is_v4()) return IpAddress::v4(address.to_v4().to_uint());
    return IpAddress::v6(address.to_v6().to_bytes());
}

asio::ip::address toAsio(const IpAddress& address) {
    const auto& bytes = address.bytes();
    if (!address.isV4()) return asio::ip::address_v6(bytes);
    asio::ip::address_v4::bytes_type four;
    std::copy_n(bytes.begin(), four.size(), four.begin());
    return asio::ip::address_v4(four);
}

Endpoint endpointOf(const tcp::endpoint& endpoint) {
    return {addressOf(endpoint.address()), endpoint.port()};
}

} // namespace rubber::relay
