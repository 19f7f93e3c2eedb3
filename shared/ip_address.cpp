// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/ip_address.h"

#include <algorithm>
#include <optional>

namespace rubber {

namespace {

using Bytes = std::array<std::uint8_t, 16>;

std::optional<std::array<std::uint8_t, 4>> parseV4(std::string_view text) {
    std::array<std::uint8_t, 4> parts{};
    for (std::size_t part = 0; part < 4; ++part) {
        if (part > 0) {
            if (text.empty() || text.front() != '.') return std::nullopt;
            text.remove_prefix(1);
        }
        int value = 0;
        std::size_t digits = 0;
        while (digits < text.size() && digits < 4 && text[digits] >= '0' && text[digits] <= '9')
            value = value * 10 + (text[digits++] - '0');
        // A leading zero means octal to some readers and nothing to others: refused.
        if (digits == 0 || digits > 3 || value > 255 || (digits > 1 && text.front() == '0'))
            return std::nullopt;
        text.remove_prefix(digits);
        parts[part] = static_cast<std::uint8_t>(value);
    }
    if (!text.empty()) return std::nullopt;
    return parts;
}

int hexValue(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

/// One run of groups, "a:b:1.2.3.4" (the dotted tail only where `dottedTail`), as bytes. Empty text is no
/// bytes.
std::optional<std::string> parseGroups(std::string_view text, bool dottedTail) {
    std::string bytes;
    while (!text.empty()) {
        const std::size_t colon = text.find(':');
        const std::string_view group = text.substr(0, colon);
        if (colon == std::string_view::npos && dottedTail && group.find('.') != std::string_view::npos) {
            const auto tail = parseV4(group);
            if (!tail) return std::nullopt;
            bytes.append(tail->begin(), tail->end());
            return bytes;
        }
        if (group.empty() || group.size() > 4) return std::nullopt;
        int value = 0;
        for (const char c : group) {
            if (hexValue(c) < 0) return std::nullopt;
            value = value * 16 + hexValue(c);
        }
        bytes += static_cast<char>(value >> 8);
        bytes += static_cast<char>(value & 0xff);
        if (colon == std::string_view::npos) break;
        text.remove_prefix(colon + 1);
        if (text.empty()) return std::nullopt; // a colon must be followed by a group
    }
    return bytes;
}

std::optional<Bytes> parseV6(std::string_view text) {
    std::string bytes;
    const std::size_t gap = text.find("::");
    if (gap == std::string_view::npos) {
        const auto all = parseGroups(text, true);
        if (!all || all->size() != 16) return std::nullopt;
        bytes = *all;
    } else {
        const auto front = parseGroups(text.substr(0, gap), false);
        const auto back = parseGroups(text.substr(gap + 2), true);
        // The gap stands for at least one group.
        if (!front || !back || front->size() + back->size() > 14) return std::nullopt;
        bytes = *front + std::string(16 - front->size() - back->size(), '\0') + *back;
    }
    Bytes out{};
    std::copy(bytes.begin(), bytes.end(), out.begin());
    return out;
}

std::string v4Text(const Bytes& bytes) {
    std::string out;
    for (std::size_t i = 0; i < 4; ++i)
        out += (i > 0 ? "." : "") + std::to_string(bytes[i]);
    return out;
}

/// RFC 5952: lower case, no leading zeros, the first longest run of two or more zero groups becomes "::".
std::string v6Text(const Bytes& bytes) {
    const auto group = [&](std::size_t i) { return bytes[2 * i] << 8 | bytes[2 * i + 1]; };
    std::size_t gapStart = 8, gapLength = 1;
    for (std::size_t i = 0; i < 8; ++i) {
        std::size_t end = i;
        while (end < 8 && group(end) == 0)
            ++end;
        if (end - i > gapLength) gapStart = i, gapLength = end - i;
    }
    std::string out;
    for (std::size_t i = 0; i < 8;) {
        if (i == gapStart) {
            out += "::";
            i += gapLength;
            continue;
        }
        if (!out.empty() && out.back() != ':') out += ':';
        const int value = group(i++);
        bool started = false;
        for (int shift = 12; shift >= 0; shift -= 4) {
            const int digit = value >> shift & 0xf;
            started = started || digit != 0 || shift == 0;
            if (started) out += "0123456789abcdef"[digit];
        }
    }
    return out;
}

bool inAny(const IpAddress& address, const auto& networks) {
    return std::any_of(networks.begin(), networks.end(),
                       [&](const IpNetwork& network) { return network.contains(address); });
}

/// A network known when the program was written.
IpNetwork known(std::string_view text) {
    auto network = IpNetwork::parse(text);
    CHECK(network.has_value());
    return *network;
}

} // namespace

IpAddress IpAddress::v4(std::uint32_t hostOrder) {
    IpAddress address;
    for (std::size_t i = 0; i < 4; ++i)
        address.m_bytes[i] = static_cast<std::uint8_t>(hostOrder >> (24 - 8 * i));
    return address;
}

IpAddress IpAddress::v6(const std::array<std::uint8_t, 16>& bytes) {
    static constexpr std::array<std::uint8_t, 12> mapped{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};
    IpAddress address;
    if (std::equal(mapped.begin(), mapped.end(), bytes.begin())) {
        std::copy(bytes.begin() + 12, bytes.end(), address.m_bytes.begin());
        return address;
    }
    address.m_bytes = bytes;
    address.m_v4 = false;
    return address;
}

Result<IpAddress> IpAddress::parse(std::string_view text) {
    // Longest: eight groups with a dotted tail. The bound keeps hostile text out of the error message.
    if (text.size() > 45) return fail(ErrorCode::Invalid, "not an IP address: too long");
    if (const auto parts = parseV4(text)) {
        IpAddress address;
        std::copy(parts->begin(), parts->end(), address.m_bytes.begin());
        return address;
    }
    if (const auto bytes = parseV6(text)) return v6(*bytes);
    return fail(ErrorCode::Invalid, "not an IP address: '" + std::string(text) + "'");
}

std::string IpAddress::toText() const { return m_v4 ? v4Text(m_bytes) : v6Text(m_bytes); }

bool IpAddress::isWeak() const {
    static const std::array networks{
        known("127.0.0.0/8"),   known("10.0.0.0/8"),     known("172.16.0.0/12"), known("192.168.0.0/16"),
        known("100.64.0.0/10"), known("169.254.0.0/16"), known("::1"),           known("fe80::/10"),
        known("fc00::/7")};
    return inAny(*this, networks);
}

bool IpAddress::isLoopback() const {
    return m_v4 ? m_bytes[0] == 127 : *this == v6({0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1});
}

bool IpAddress::isSpecial() const {
    static const std::array specialV4{
        known("0.0.0.0/8"),      known("10.0.0.0/8"),     known("100.64.0.0/10"), known("127.0.0.0/8"),
        known("169.254.0.0/16"), known("172.16.0.0/12"),  known("192.0.0.0/24"),  known("192.0.2.0/24"),
        known("192.88.99.0/24"), known("192.168.0.0/16"), known("198.18.0.0/15"), known("198.51.100.0/24"),
        known("203.0.113.0/24"), known("224.0.0.0/4"),    known("240.0.0.0/4")};
    // Inside the global unicast range: protocol assignments with Teredo, and documentation.
    static const std::array specialV6{known("2001::/23"), known("2001:db8::/32"), known("3fff::/20")};
    static const IpNetwork globalUnicast = known("2000::/3"), translated = known("64:ff9b::/96"),
                           sixToFour = known("2002::/16");
    if (m_v4) return inAny(*this, specialV4);
    const auto embedded = [&](std::size_t at) {
        IpAddress inner;
        std::copy_n(m_bytes.begin() + static_cast<std::ptrdiff_t>(at), 4, inner.m_bytes.begin());
        return inner;
    };
    if (translated.contains(*this)) return embedded(12).isSpecial();
    if (sixToFour.contains(*this)) return embedded(2).isSpecial();
    return !globalUnicast.contains(*this) || inAny(*this, specialV6);
}

IpNetwork::IpNetwork(IpAddress address, int prefix) : m_prefix(prefix) {
    const int width = address.isV4() ? 32 : 128;
    CHECK(prefix >= 0 && prefix <= width);
    auto bytes = address.bytes();
    for (int bit = prefix; bit < width; ++bit)
        bytes[static_cast<std::size_t>(bit / 8)] &= static_cast<std::uint8_t>(~(0x80u >> (bit % 8)));
    if (address.isV4()) {
        m_address = IpAddress::v4(std::uint32_t{bytes[0]} << 24 | std::uint32_t{bytes[1]} << 16 |
                                  std::uint32_t{bytes[2]} << 8 | bytes[3]);
    } else {
        m_address = IpAddress::v6(bytes);
        // A cleared prefix never turns into the v4-mapped form, which ends in set bits at 80 to 95.
        CHECK(!m_address.isV4());
    }
}

Result<IpNetwork> IpNetwork::parse(std::string_view text) {
    const std::size_t slash = text.find('/');
    TRY_LET(address, IpAddress::parse(text.substr(0, slash)));
    const int width = address.isV4() ? 32 : 128;
    if (slash == std::string_view::npos) return IpNetwork(address, width);
    // A v4-mapped network's prefix would count from the IPv6 end; nobody means that.
    if (address.isV4() && text.substr(0, slash).find(':') != std::string_view::npos)
        return fail(ErrorCode::Invalid, "write an IPv4 network in dotted form");
    const std::string_view digits = text.substr(slash + 1);
    int prefix = 0;
    for (const char c : digits) {
        if (c < '0' || c > '9' || digits.size() > 3) return fail(ErrorCode::Invalid, "bad prefix length");
        prefix = prefix * 10 + (c - '0');
    }
    if (digits.empty() || prefix > width || (digits.size() > 1 && digits.front() == '0'))
        return fail(ErrorCode::Invalid, "bad prefix length");
    return IpNetwork(address, prefix);
}

IpNetwork IpNetwork::pinFor(const IpAddress& address) { return {address, address.isV4() ? 32 : 64}; }

bool IpNetwork::contains(const IpAddress& address) const {
    if (address.isV4() != m_address.isV4()) return false;
    return IpNetwork(address, m_prefix).m_address == m_address;
}

std::string IpNetwork::toText() const {
    const bool full = m_prefix == (m_address.isV4() ? 32 : 128);
    return full ? m_address.toText() : m_address.toText() + "/" + std::to_string(m_prefix);
}

} // namespace rubber
