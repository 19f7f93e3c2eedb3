// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/client_address.h"

namespace rubber::relay {

namespace {

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
    return text;
}

/// An entry with the port some proxies add: "203.0.113.9:4711", "[2001:db8::1]:4711".
std::string_view withoutPort(std::string_view entry) {
    if (!entry.empty() && entry.front() == '[') {
        const auto end = entry.find(']');
        return end == std::string_view::npos ? entry : entry.substr(1, end - 1);
    }
    const auto colon = entry.find(':');
    return colon != std::string_view::npos && entry.find(':', colon + 1) == std::string_view::npos
               ? entry.substr(0, colon)
               : entry;
}

} // namespace

bool isTrustedProxy(const IpAddress& address, const Config& config) {
    for (const IpNetwork& network : config.trustedProxies)
        if (network.contains(address)) return true;
    return false;
}

Result<IpAddress> clientAddress(const IpAddress& peer, const RequestHead& head, const Config& config) {
    if (config.clientAddressHeader.empty() || !isTrustedProxy(peer, config)) return peer;
    IpAddress address = peer;
    // A field sent several times is one list, in order; the entry a trusted proxy added last stands at the
    // right end.
    for (auto field = head.fields.rbegin(); field != head.fields.rend(); ++field) {
        if (!equalsName(field->name, config.clientAddressHeader)) continue;
        std::string_view list = field->value;
        while (!list.empty()) {
            const auto comma = list.rfind(',');
            const std::string_view entry =
                trimmed(comma == std::string_view::npos ? list : list.substr(comma + 1));
            list = comma == std::string_view::npos ? std::string_view() : list.substr(0, comma);
            if (entry.empty()) continue;
            TRY_LET(parsed, IpAddress::parse(withoutPort(entry)));
            address = parsed;
            if (!isTrustedProxy(address, config)) return address;
        }
    }
    return address;
}

} // namespace rubber::relay
