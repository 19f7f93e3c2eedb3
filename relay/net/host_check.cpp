// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/net/host_check.h"

#include "relay/core/http/head.h"

namespace rubber::relay {
namespace {

std::string_view withoutPort(std::string_view host) {
    const auto colon = host.rfind(':');
    const auto bracket = host.rfind(']');
    if (colon == std::string_view::npos || (bracket != std::string_view::npos && colon < bracket))
        return host;
    return host.substr(0, colon);
}

std::string_view hostOf(std::string_view url) {
    if (const auto scheme = url.find("://"); scheme != std::string_view::npos) url.remove_prefix(scheme + 3);
    return withoutPort(url.substr(0, url.find('/')));
}

} // namespace

bool hostIsOurs(std::string_view host, const Config& config) {
    if (config.publicUrl.empty()) return true;
    // Ports are left out: a reverse proxy or a forwarded port changes them without changing who is meant.
    const auto name = withoutPort(host);
    if (equalsName(name, hostOf(config.publicUrl)) || equalsName(name, "localhost")) return true;
    const auto listen = config.listen.address.toText();
    return name == (config.listen.address.isV4() ? listen : '[' + listen + ']');
}

} // namespace rubber::relay
