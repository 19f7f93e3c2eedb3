// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/ip_address.h"

#include <optional>
#include <string_view>
#include <tl/expected.hpp>

namespace rubber::relay {

/// A PROXY protocol version 2 header at the front of a connection.
struct ProxyHeader {
    std::size_t size = 0;            ///< 0: not complete yet.
    std::optional<IpAddress> client; ///< Nothing for LOCAL (a health check of the proxy itself).
};
inline constexpr std::size_t kMostProxyHeader = 536;

/// Strict: version 2 only, TCP over IPv4 or IPv6 only, at most 536 bytes. The error is a stable word for the
/// log.
tl::expected<ProxyHeader, const char*> parseProxyHeader(std::string_view bytes);

} // namespace rubber::relay
