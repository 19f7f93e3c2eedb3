// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/upstream_target.h"

#include <algorithm>
#include <charconv>

namespace rubber::relay {
namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

tl::unexpected<Error> wrong(std::string_view why) {
    return fail(ErrorCode::Invalid, "base URL: " + std::string(why));
}

Result<std::uint16_t> parsePort(std::string_view text) {
    unsigned port = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), port);
    if (text.empty() || text.size() > 5 || error != std::errc{} || end != text.data() + text.size() ||
        port == 0 || port > 65'535)
        return wrong("the port is not a number from 1 to 65535");
    return static_cast<std::uint16_t>(port);
}

/// A DNS name in lower case. The last label must not be numeric: resolvers read "127.1" and "0x7f000001" as
/// addresses.
Status checkName(std::string_view name) {
    if (name.empty() || name.size() > 253) return wrong("the host is empty or too long");
    std::size_t labelStart = 0;
    for (std::size_t i = 0; i <= name.size(); ++i) {
        if (i < name.size() && name[i] != '.') {
            const char c = name[i];
            if (!isLetter(c) && !isDigit(c) && c != '-')
                return wrong("the host has a character no name may have");
            continue;
        }
        const auto label = name.substr(labelStart, i - labelStart);
        if (label.empty() || label.size() > 63 || label.front() == '-' || label.back() == '-')
            return wrong("the host is not a name");
        if (i == name.size() && isDigit(label.front()) &&
            (std::all_of(label.begin(), label.end(), isDigit) || label.starts_with("0x")))
            return wrong("the host is an odd spelling of an address");
        labelStart = i + 1;
    }
    return {};
}

Status checkPath(std::string_view path) {
    std::size_t start = 1;
    for (std::size_t i = 1; i <= path.size(); ++i) {
        if (i < path.size() && path[i] != '/') {
            const char c = path[i];
            if (!isLetter(c) && !isDigit(c) && c != '-' && c != '.' && c != '_' && c != '~')
                return wrong("the path has a character that is not plain");
            continue;
        }
        const auto segment = path.substr(start, i - start);
        if (segment.empty() || segment == "." || segment == "..")
            return wrong("the path has an empty or dot segment");
        start = i + 1;
    }
    return {};
}

} // namespace

Result<UpstreamTarget> parseUpstreamTarget(std::string_view provider, std::string_view baseUrl) {
    UpstreamTarget target;
    target.provider = provider;
    target.kind = ProviderTable::shipped().find(provider);
    if (!target.kind) return fail(ErrorCode::Unsupported, "no such provider");
    target.keyPlace = target.kind->key;
    if (baseUrl.size() > 1'024) return wrong("too long");
    if (baseUrl.starts_with("https://")) {
        baseUrl.remove_prefix(8);
    } else if (baseUrl.starts_with("http://")) {
        target.tls = false;
        target.port = 80;
        baseUrl.remove_prefix(7);
    } else {
        return wrong("it must start with https:// (or http:// for a loopback address)");
    }
    const auto slash = baseUrl.find('/');
    std::string_view authority = baseUrl.substr(0, slash);
    std::string_view path = slash == std::string_view::npos ? "" : baseUrl.substr(slash);
    if (path.ends_with('/')) path.remove_suffix(1);
    if (!path.empty()) TRY(checkPath(path));
    target.basePath = path;

    const std::uint16_t defaultPort = target.port;
    bool v6 = false;
    std::string_view portText;
    bool hasPort = false;
    if (authority.starts_with('[')) {
        const auto close = authority.find(']');
        if (close == std::string_view::npos) return wrong("the address has no closing bracket");
        TRY_LET(address, IpAddress::parse(authority.substr(1, close - 1)));
        v6 = !address.isV4();
        target.host = address.toText();
        const auto rest = authority.substr(close + 1);
        if (!rest.empty() && rest.front() != ':') return wrong("text after the bracket");
        hasPort = !rest.empty();
        if (hasPort) portText = rest.substr(1);
    } else {
        const auto colon = authority.find(':');
        hasPort = colon != std::string_view::npos;
        if (hasPort) portText = authority.substr(colon + 1);
        const auto host = authority.substr(0, colon);
        if (const auto address = IpAddress::parse(host); address) {
            target.host = address->toText();
        } else {
            TRY(checkName(host));
            target.host = host;
            std::transform(target.host.begin(), target.host.end(), target.host.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
        }
    }
    if (hasPort) {
        TRY_LET(port, parsePort(portText));
        target.port = port;
    }
    target.hostField = v6 ? "[" + target.host + "]" : target.host;
    if (target.port != defaultPort) target.hostField += ":" + std::to_string(target.port);
    if (!target.tls && !isLoopbackTarget(target))
        return wrong("plain http is allowed for a loopback address or localhost only");
    return target;
}

bool isLoopbackTarget(const UpstreamTarget& target) {
    if (target.host == "localhost" || target.host.ends_with(".localhost")) return true;
    const auto address = IpAddress::parse(target.host);
    return address && address->isLoopback();
}

} // namespace rubber::relay
