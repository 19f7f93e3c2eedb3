// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/config.h"
#include "relay/net/asio.h"

namespace rubber::relay {

/// Our address type and Asio's, each way. v4-mapped IPv6 becomes IPv4.
IpAddress addressOf(const asio::ip::address& address);
asio::ip::address toAsio(const IpAddress& address);
Endpoint endpointOf(const tcp::endpoint& endpoint);

} // namespace rubber::relay
