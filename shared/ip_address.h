// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/result.h"

#include <array>
#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace rubber {

/// An IPv4 or IPv6 address in canonical form: v4-mapped IPv6 becomes IPv4, zone ids are refused.
class IpAddress {
public:
    IpAddress() = default; ///< 0.0.0.0
    static IpAddress v4(std::uint32_t hostOrder);
    static IpAddress v6(const std::array<std::uint8_t, 16>& bytes);
    /// Strict: dotted quad without leading zeros, or RFC 4291 text. No brackets, no port.
    static Result<IpAddress> parse(std::string_view text);

    bool isV4() const { return m_v4; }
    const std::array<std::uint8_t, 16>& bytes() const { return m_bytes; } ///< IPv4 in the first four.
    std::string toText() const;

    /// Loopback, RFC 1918, RFC 6598 (CGNAT), link-local, unique-local: addresses many machines share.
    bool isWeak() const;
    bool isLoopback() const;
    /// Anything that is not plain global unicast (the SSRF list of DESIGN 12 and RFC 6890), embedded IPv4
    /// included.
    bool isSpecial() const;

    auto operator<=>(const IpAddress&) const = default;

private:
    std::array<std::uint8_t, 16> m_bytes{};
    bool m_v4 = true;
};

/// An address and a prefix length.
class IpNetwork {
public:
    IpNetwork() = default;
    IpNetwork(IpAddress address, int prefix); ///< Host bits are cleared.
    /// "10.0.0.0/8", "2001:db8::/32" or a bare address.
    static Result<IpNetwork> parse(std::string_view text);
    /// What a pin binds to: IPv4 /32, IPv6 /64 (DESIGN 6).
    static IpNetwork pinFor(const IpAddress& address);

    bool contains(const IpAddress& address) const;
    const IpAddress& address() const { return m_address; }
    int prefix() const { return m_prefix; }
    std::string toText() const; ///< Bare address for a full prefix.
    auto operator<=>(const IpNetwork&) const = default;

private:
    IpAddress m_address;
    int m_prefix = 0;
};

} // namespace rubber
