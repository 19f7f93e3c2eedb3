// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/providers.h"

#include "shared/ip_address.h"
#include "shared/providers/provider_table.h"

#include <algorithm>

namespace rubber::desktop {

namespace {

tl::unexpected<Error> badUrl(const std::string& why) {
    return fail(ErrorCode::Invalid, "bad_option: --base-url " + why);
}

bool isLoopbackHost(std::string_view host) {
    if (host == "localhost") return true;
    if (host.size() > 2 && host.front() == '[' && host.back() == ']') host = host.substr(1, host.size() - 2);
    const auto address = IpAddress::parse(host);
    return address && address->isLoopback();
}

/// The host of "host", "host:port" or "[v6]:port"; empty when the port is no number.
std::string_view hostOf(std::string_view authority) {
    const auto colon = authority.rfind(':');
    const auto bracket = authority.rfind(']');
    if (colon == std::string_view::npos || (bracket != std::string_view::npos && colon < bracket))
        return authority;
    const auto port = authority.substr(colon + 1);
    if (port.empty() || port.size() > 5 ||
        !std::all_of(port.begin(), port.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return {};
    return authority.substr(0, colon);
}

} // namespace

Result<std::string> baseUrlOf(const std::string& provider, const std::string& given) {
    const ProviderTable& table = ProviderTable::shipped();
    if (const Provider* found = table.find(provider)) {
        if (!given.empty()) return checkedBaseUrl(given);
        if (found->baseUrl.empty())
            return fail(ErrorCode::Invalid, "bad_option: --base-url is needed for the provider " + provider);
        return found->baseUrl;
    }
    return fail(ErrorCode::Invalid,
                "bad_option: --provider is one of " + table.names() + ", not " + provider);
}

std::string keyPageOf(const std::string& provider) {
    // Pages for people, so they are no part of the table that relays judge requests by.
    static constexpr std::pair<std::string_view, const char*> kPages[] = {
        {"openrouter", "https://openrouter.ai/settings/keys"},
        {"openai", "https://platform.openai.com/api-keys"},
        {"anthropic", "https://console.anthropic.com/settings/keys"},
        {"google", "https://aistudio.google.com/apikey"},
        {"slack", "https://api.slack.com/apps"},
        {"stripe", "https://dashboard.stripe.com/apikeys"},
    };
    for (const auto& [name, page] : kPages)
        if (name == provider) return page;
    return {};
}

std::string providerByPrefix(std::string_view key) {
    const Provider* best = nullptr;
    std::size_t longest = 0; // "sk-" begins the keys of several.
    for (const Provider& provider : ProviderTable::shipped().providers())
        for (const std::string& prefix : provider.keyPrefixes)
            if (key.starts_with(prefix) && prefix.size() > longest) {
                best = &provider;
                longest = prefix.size();
            }
    return best ? best->name : std::string();
}

Result<std::string> checkedBaseUrl(const std::string& url) {
    const bool tls = url.starts_with("https://");
    if (!tls && !url.starts_with("http://")) return badUrl("begins with https:// (http:// on loopback only)");
    if (!std::all_of(url.begin(), url.end(), [](char c) { return c > 0x20 && c < 0x7f; }))
        return badUrl("has only printable ASCII characters");
    const std::size_t start = tls ? 8 : 7;
    const auto slash = std::min(url.find('/', start), url.size());
    const std::string authority = url.substr(start, slash - start);
    if (url.find_first_of("?#\\", start) != std::string::npos || authority.find('@') != std::string::npos)
        return badUrl("has no user, query or fragment");
    const auto host = hostOf(authority);
    if (host.empty()) return badUrl("needs a host name and, if any, a port number");
    if (!tls && !isLoopbackHost(host)) return badUrl("may be plain http:// only for a loopback address");
    std::string clean = url;
    while (clean.size() > start && clean.back() == '/')
        clean.pop_back();
    return clean;
}

std::string endpointFor(const std::string& provider, const std::string& dataUrl) {
    if (provider != "slack" && provider != "stripe" && provider != "http" && provider != "google")
        return dataUrl;
    std::string root = dataUrl;
    if (root.ends_with("/v1")) root.resize(root.size() - 3);
    return provider == "slack" ? root + "/api/" : root;
}

} // namespace rubber::desktop
