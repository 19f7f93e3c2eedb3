// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/control/admin_api.h"

#include <algorithm>
#include <set>

namespace rubber::relay {
namespace {

std::string hostOf(std::string_view url) {
    const auto scheme = url.find("://");
    if (scheme != std::string_view::npos) url.remove_prefix(scheme + 3);
    url = url.substr(0, url.find_first_of("/?#"));
    if (url.starts_with('[')) return std::string(url.substr(0, url.find(']') + 1));
    return std::string(url.substr(0, url.find(':')));
}

std::string bracketed(const std::string& host) {
    return host.find(':') != std::string::npos && host.front() != '[' ? "[" + host + "]" : host;
}

} // namespace

std::vector<std::string> controlAuthorities(const std::string& listenHost, std::uint16_t port,
                                            bool everyAddress, const std::string& publicUrl,
                                            const std::vector<std::string>& localAddresses) {
    std::set<std::string> hosts;
    if (everyAddress)
        for (const auto& address : localAddresses)
            hosts.insert(bracketed(address));
    else
        hosts.insert(bracketed(listenHost));
    hosts.insert("localhost");
    if (const auto host = hostOf(publicUrl); !host.empty()) hosts.insert(host);
    std::vector<std::string> names;
    for (std::string host : hosts) {
        std::transform(host.begin(), host.end(), host.begin(),
                       [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
        names.push_back(host + ":" + std::to_string(port));
        if (port == 443) names.push_back(host);
    }
    return names;
}

} // namespace rubber::relay
