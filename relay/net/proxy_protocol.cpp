// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/net/proxy_protocol.h"

#include <algorithm>
#include <array>

namespace rubber::relay {
namespace {

constexpr std::string_view kSignature("\r\n\r\n\0\r\nQUIT\n", 12);

tl::unexpected<const char*> refuse(const char* reason) { return tl::unexpected<const char*>(reason); }

std::uint8_t byteAt(std::string_view bytes, std::size_t at) { return static_cast<std::uint8_t>(bytes[at]); }

} // namespace

tl::expected<ProxyHeader, const char*> parseProxyHeader(std::string_view bytes) {
    const auto known = std::min(bytes.size(), kSignature.size());
    if (bytes.substr(0, known) != kSignature.substr(0, known)) return refuse("proxy_signature");
    if (bytes.size() < 16) return ProxyHeader{};
    const auto command = byteAt(bytes, 12), family = byteAt(bytes, 13);
    const std::size_t length = std::size_t{byteAt(bytes, 14)} * 256 + byteAt(bytes, 15);
    if (command != 0x20 && command != 0x21) return refuse("proxy_version");
    if (16 + length > kMostProxyHeader) return refuse("proxy_length");
    if (bytes.size() < 16 + length) return ProxyHeader{};
    ProxyHeader header{16 + length, std::nullopt};
    if (command == 0x20) return header;
    const auto address = bytes.substr(16);
    if (family == 0x11 && length >= 12) {
        std::uint32_t four = 0;
        for (std::size_t i = 0; i < 4; ++i)
            four = four << 8 | byteAt(address, i);
        header.client = IpAddress::v4(four);
    } else if (family == 0x21 && length >= 36) {
        std::array<std::uint8_t, 16> sixteen;
        for (std::size_t i = 0; i < 16; ++i)
            sixteen[i] = byteAt(address, i);
        header.client = IpAddress::v6(sixteen);
    } else {
        return refuse("proxy_family");
    }
    return header;
}

} // namespace rubber::relay
