// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/config.h"

#include "relay/core/config_keys.h"

#include <algorithm>
#include <charconv>
#include <fstream>
#include <sstream>

#define TOML_EXCEPTIONS 0
#include <toml++/toml.h>

namespace rubber::relay {

namespace {

Error at(const std::string& fileName, const toml::source_region& source, const std::string& why) {
    return {ErrorCode::Invalid, fileName + ":" + std::to_string(source.begin.line) + ": " + why};
}

/// The node as a plain value; nothing for kinds no key has (floats, dates, mixed lists).
std::optional<ConfigValue> valueOf(const toml::node& node) {
    if (const auto* text = node.as_string()) return ConfigValue(text->get());
    if (const auto* number = node.as_integer()) return ConfigValue(number->get());
    if (const auto* flag = node.as_boolean()) return ConfigValue(flag->get());
    const auto* list = node.as_array();
    if (!list) return std::nullopt;
    std::vector<std::string> texts;
    for (const toml::node& element : *list) {
        if (!element.is_string()) return std::nullopt;
        texts.push_back(element.as_string()->get());
    }
    return ConfigValue(std::move(texts));
}

Status read(Config& config, const toml::table& table, const std::string& section,
            const std::string& fileName) {
    for (const auto& [tomlKey, node] : table) {
        const std::string name = section + std::string(tomlKey.str());
        const auto keys = configKeys();
        const auto found =
            std::find_if(keys.begin(), keys.end(), [&](const ConfigKey& key) { return key.name == name; });
        if (found != keys.end()) {
            const auto value = valueOf(node);
            const Status set = value ? found->set(config, *value)
                                     : fail(ErrorCode::Invalid, "this kind of value fits no key");
            if (!set) return tl::unexpected(at(fileName, node.source(), name + ": " + set.error().context));
            continue;
        }
        const bool isSection = std::any_of(keys.begin(), keys.end(), [&](const ConfigKey& key) {
            return std::string_view(key.name).substr(0, name.size() + 1) == name + ".";
        });
        if (isSection && node.is_table()) {
            TRY(read(config, *node.as_table(), name + ".", fileName));
            continue;
        }
        return tl::unexpected(
            at(fileName, tomlKey.source(),
               "unknown key \"" + name + "\"; did you mean \"" + nearestConfigKey(name) + "\"?"));
    }
    return {};
}

bool isFieldName(std::string_view name) {
    return !name.empty() && name.size() <= 64 && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    });
}

bool isPublicUrl(std::string_view url) {
    for (const std::string_view scheme : {std::string_view("https://"), std::string_view("http://")})
        if (url.substr(0, scheme.size()) == scheme) {
            const std::string_view rest = url.substr(scheme.size());
            return !rest.empty() && rest.front() != '/' &&
                   rest.find_first_of(" ?#@\"\\") == std::string_view::npos;
        }
    return false;
}

} // namespace

Result<Endpoint> Endpoint::parse(std::string_view text) {
    const auto bad = [&] {
        return fail(ErrorCode::Invalid, "not an address and port: " + std::string(text.substr(0, 80)));
    };
    const auto colon = text.rfind(':');
    if (colon == std::string_view::npos) return bad();
    std::string_view host = text.substr(0, colon);
    const std::string_view digits = text.substr(colon + 1);
    const bool bracketed = host.size() > 2 && host.front() == '[' && host.back() == ']';
    if (bracketed) host = host.substr(1, host.size() - 2);
    const auto address = IpAddress::parse(host);
    if (!address || address->isV4() == bracketed) return bad();
    std::uint16_t port = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), port);
    if (error != std::errc() || end != digits.data() + digits.size() ||
        (digits.size() > 1 && digits.front() == '0'))
        return bad();
    return Endpoint{*address, port};
}

std::string Endpoint::toText() const {
    const std::string host = address.isV4() ? address.toText() : "[" + address.toText() + "]";
    return host + ":" + std::to_string(port);
}

Result<Config> Config::parse(std::string_view text, const std::string& fileName) {
    const toml::parse_result parsed = toml::parse(text, fileName);
    if (!parsed)
        return tl::unexpected(
            at(fileName, parsed.error().source(), std::string(parsed.error().description())));
    Config config;
    TRY(read(config, parsed.table(), "", fileName));
    if (const Status sound = config.check(); !sound)
        return fail(ErrorCode::Invalid, fileName + ": " + sound.error().context);
    return config;
}

Result<Config> Config::load(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) return fail(ErrorCode::NotFound, "cannot read " + path);
    std::ostringstream text;
    text << file.rdbuf();
    if (!file && !file.eof()) return fail(ErrorCode::Unavailable, "cannot read " + path);
    return parse(text.str(), path);
}

Status Config::check() const {
    const auto bad = [](std::string why) { return fail(ErrorCode::Invalid, std::move(why)); };
    if (tlsCert.empty() != tlsKey.empty())
        return bad("tls_cert and tls_key belong together: give both or neither");
    if (tlsCert.empty() && !listen.address.isLoopback() && !behindProxy)
        return bad("listen = \"" + listen.toText() +
                   "\" without tls_cert and tls_key would send keys in the clear; give certificate files, or "
                   "set behind_proxy = true "
                   "when a proxy in front does TLS");
    if (listen.port != 0 && listen == control) return bad("listen and control must differ");
    if (!publicUrl.empty() && !isPublicUrl(publicUrl))
        return bad("public_url must look like \"https://relay.example.com\"");
    if (!clientAddressHeader.empty()) {
        if (!isFieldName(clientAddressHeader))
            return bad("client_address_header must be a lower-case header name");
        if (clientAddressHeader == "forwarded")
            return bad("client_address_header: the Forwarded syntax is not supported; use x-forwarded-for");
        if (trustedProxies.empty()) return bad("client_address_header needs trusted_proxies");
        if (proxyProtocol) return bad("use client_address_header or proxy_protocol, not both");
    }
    if (proxyProtocol && trustedProxies.empty()) return bad("proxy_protocol needs trusted_proxies");
    if (logLevel != "error" && logLevel != "warn" && logLevel != "info" && logLevel != "debug")
        return bad("log_level must be \"error\", \"warn\", \"info\" or \"debug\"");
    if (bufferBytes < 4096 || bufferBytes > (1u << 20))
        return bad("limits.buffer_bytes must be between 4096 and 1048576");
    if (bodyBytes > (32u << 20)) return bad("limits.body_bytes must be at most 33554432");
    if (bodiesBytes < 2 * bodyBytes)
        return bad("limits.bodies_bytes must be at least twice limits.body_bytes");
    if (framing.headBytes < 1024 || framing.headBytes > (256u << 10))
        return bad("limits.head_bytes must be between 1024 and 262144");
    if (streamKeepAlive < Duration::seconds(1)) return bad("timeouts.stream_keep_alive must be at least 1s");
    if (!attestationCertificates.empty() && attestation != Attestation::SevSnp)
        return bad("attestation.certificates is read with attestation.provider = \"sev-snp\" only");
    if (segmentBytes < (1u << 20)) return bad("journal.segment_bytes must be at least 1048576");
    return {};
}

const char* toString(SealMode mode) {
    switch (mode) {
    case SealMode::Desktop:
        return "desktop";
    case SealMode::Shamir:
        return "shamir";
    case SealMode::File:
        return "file";
    }
    return "";
}

std::optional<SealMode> sealModeOf(std::string_view word) {
    for (const SealMode mode : {SealMode::Desktop, SealMode::Shamir, SealMode::File})
        if (word == toString(mode)) return mode;
    return std::nullopt;
}

std::string Config::toToml() const {
    const Config standard;
    std::string top =
        "# Configuration of a RubberAPI relay. Every key is explained in relay.example.toml.\n\n";
    std::string section;
    for (const ConfigKey& key : configKeys()) {
        const std::string_view name = key.name;
        const std::string value = key.get(*this);
        if (value == key.get(standard) && name != "listen" && name != "control") continue;
        const auto dot = name.find('.');
        if (dot != std::string_view::npos && section != name.substr(0, dot)) {
            section = name.substr(0, dot);
            top += "\n[" + section + "]\n";
        }
        top += std::string(name.substr(dot == std::string_view::npos ? 0 : dot + 1)) + " = " + value + "\n";
    }
    return top;
}

std::vector<std::string> Config::difference(const Config& before, const Config& after) {
    std::vector<std::string> lines;
    for (const ConfigKey& key : configKeys())
        if (const std::string was = key.get(before), is = key.get(after); was != is)
            lines.push_back(std::string(key.name) + ": " + was + " -> " + is +
                            (key.reloadable ? "" : " (needs a restart)"));
    return lines;
}

} // namespace rubber::relay
