// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/config_keys.h"

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>

namespace rubber::relay {

namespace {

std::string quoted(std::string_view text) {
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') out.push_back('\\');
        out.push_back(c);
    }
    return out + '"';
}

Status wants(const char* what) { return fail(ErrorCode::Invalid, std::string("expected ") + what); }

// One overload pair per kind of field.

Status assign(std::string& field, const ConfigValue& value) {
    const auto* text = std::get_if<std::string>(&value);
    if (!text) return wants("a text in quotes");
    field = *text;
    return {};
}
std::string show(const std::string& field) { return quoted(field); }

Status assign(bool& field, const ConfigValue& value) {
    const auto* flag = std::get_if<bool>(&value);
    if (!flag) return wants("true or false");
    field = *flag;
    return {};
}
std::string show(const bool& field) { return field ? "true" : "false"; }

template <class Number>
requires std::unsigned_integral<Number> Status assign(Number& field, const ConfigValue& value) {
    const auto* number = std::get_if<std::int64_t>(&value);
    constexpr std::uint64_t kMost = std::min<std::uint64_t>(std::numeric_limits<Number>::max(), 1ull << 40);
    if (!number || *number < 1 || static_cast<std::uint64_t>(*number) > kMost)
        return wants("a positive whole number");
    field = static_cast<Number>(*number);
    return {};
}
template <class Number>
requires std::unsigned_integral<Number> std::string show(const Number& field) {
    return std::to_string(field);
}

Status assign(Duration& field, const ConfigValue& value) {
    const auto* text = std::get_if<std::string>(&value);
    const auto duration =
        text ? Duration::parse(*text) : Result<Duration>(tl::unexpect, Error{ErrorCode::Invalid, ""});
    if (!duration) return wants("a duration such as \"30s\" or \"15m\"");
    field = *duration;
    return {};
}
std::string show(const Duration& field) { return quoted(field.toText()); }

Status assign(Endpoint& field, const ConfigValue& value) {
    const auto* text = std::get_if<std::string>(&value);
    const auto endpoint =
        text ? Endpoint::parse(*text) : Result<Endpoint>(tl::unexpect, Error{ErrorCode::Invalid, ""});
    if (!endpoint) return wants("an address and port such as \"127.0.0.1:8787\" or \"[::1]:8787\"");
    field = *endpoint;
    return {};
}
std::string show(const Endpoint& field) { return quoted(field.toText()); }

Status assign(std::vector<IpNetwork>& field, const ConfigValue& value) {
    const auto* texts = std::get_if<std::vector<std::string>>(&value);
    if (!texts) return wants("a list of networks such as [\"10.0.0.0/8\"]");
    std::vector<IpNetwork> networks;
    for (const std::string& text : *texts) {
        const auto network = IpNetwork::parse(text);
        if (!network)
            return fail(ErrorCode::Invalid, "expected networks such as \"10.0.0.0/8\", not " + quoted(text));
        networks.push_back(*network);
    }
    field = std::move(networks);
    return {};
}
std::string show(const std::vector<IpNetwork>& field) {
    std::string out = "[";
    for (const IpNetwork& network : field)
        out += (out.size() > 1 ? ", " : "") + quoted(network.toText());
    return out + "]";
}

Status assign(SealMode& field, const ConfigValue& value) {
    const auto* text = std::get_if<std::string>(&value);
    const auto mode = text ? sealModeOf(*text) : std::nullopt;
    if (!mode) return wants("\"desktop\", \"shamir\" or \"file\"");
    field = *mode;
    return {};
}
std::string show(const SealMode& field) { return quoted(toString(field)); }

Status assign(Durability& field, const ConfigValue& value) {
    const auto* text = std::get_if<std::string>(&value);
    if (!text || (*text != "default" && *text != "relaxed")) return wants("\"default\" or \"relaxed\"");
    field = *text == "relaxed" ? Durability::Relaxed : Durability::Default;
    return {};
}
std::string show(const Durability& field) {
    return quoted(field == Durability::Relaxed ? "relaxed" : "default");
}

Status assign(Attestation& field, const ConfigValue& value) {
    const auto* text = std::get_if<std::string>(&value);
    if (!text || (*text != "none" && *text != "sev-snp" && *text != "nitro"))
        return wants("\"none\", \"sev-snp\" or \"nitro\"");
    field = *text == "sev-snp" ? Attestation::SevSnp
            : *text == "nitro" ? Attestation::Nitro
                               : Attestation::None;
    return {};
}
std::string show(const Attestation& field) {
    return quoted(field == Attestation::SevSnp  ? "sev-snp"
                  : field == Attestation::Nitro ? "nitro"
                                                : "none");
}

template <auto Member>
Status setMember(Config& config, const ConfigValue& value) {
    return assign(config.*Member, value);
}
template <auto Member>
std::string getMember(const Config& config) {
    return show(config.*Member);
}
template <auto Member>
Status setFraming(Config& config, const ConfigValue& value) {
    return assign(config.framing.*Member, value);
}
template <auto Member>
std::string getFraming(const Config& config) {
    return show(config.framing.*Member);
}

template <auto Member>
constexpr ConfigKey key(const char* name, bool reloadable = true) {
    return {name, setMember<Member>, getMember<Member>, reloadable};
}
template <auto Member>
constexpr ConfigKey framing(const char* name) {
    return {name, setFraming<Member>, getFraming<Member>, true};
}
constexpr bool kRestart = false;

constexpr std::array kKeys = {
    key<&Config::listen>("listen", kRestart),
    key<&Config::control>("control", kRestart),
    key<&Config::publicUrl>("public_url"),
    key<&Config::sealMode>("seal_mode", kRestart),
    key<&Config::tlsCert>("tls_cert"),
    key<&Config::tlsKey>("tls_key"),
    key<&Config::behindProxy>("behind_proxy", kRestart),
    key<&Config::trustedProxies>("trusted_proxies"),
    key<&Config::clientAddressHeader>("client_address_header"),
    key<&Config::proxyProtocol>("proxy_protocol"),
    key<&Config::upstreamCaFile>("upstream_ca_file", kRestart),
    key<&Config::allowLoopbackUpstreams>("allow_loopback_upstreams"),
    key<&Config::durability>("durability"),
    key<&Config::requireMemoryLock>("require_memory_lock", kRestart),
    key<&Config::logLevel>("log_level"),
    key<&Config::maxConnections>("limits.connections"),
    key<&Config::maxConnectionsPerAddress>("limits.connections_per_address"),
    key<&Config::maxConcurrentPerKey>("limits.concurrent_per_key"),
    key<&Config::maxConcurrent>("limits.concurrent"),
    key<&Config::maxAuthFailuresPerMinute>("limits.auth_failures_per_minute"),
    key<&Config::idleUpstreamsPerHost>("limits.idle_upstreams_per_host"),
    key<&Config::bodyBytes>("limits.body_bytes"),
    key<&Config::bodiesBytes>("limits.bodies_bytes"),
    key<&Config::bufferBytes>("limits.buffer_bytes"),
    key<&Config::requestsPerConnection>("limits.requests_per_connection"),
    framing<&FramingLimits::headBytes>("limits.head_bytes"),
    framing<&FramingLimits::fields>("limits.fields"),
    framing<&FramingLimits::fieldBytes>("limits.field_bytes"),
    key<&Config::tlsHandshake>("timeouts.tls_handshake"),
    key<&Config::head>("timeouts.head"),
    key<&Config::idle>("timeouts.idle"),
    key<&Config::bodyIdle>("timeouts.body_idle"),
    key<&Config::upstreamConnect>("timeouts.upstream_connect"),
    key<&Config::upstreamTls>("timeouts.upstream_tls"),
    key<&Config::upstreamFirstByte>("timeouts.upstream_first_byte"),
    key<&Config::upstreamGap>("timeouts.upstream_gap"),
    key<&Config::streamKeepAlive>("timeouts.stream_keep_alive"),
    key<&Config::request>("timeouts.request"),
    key<&Config::clientWrite>("timeouts.client_write"),
    key<&Config::drain>("timeouts.drain"),
    key<&Config::segmentBytes>("journal.segment_bytes", kRestart),
    key<&Config::retention>("journal.retention"),
    key<&Config::attestation>("attestation.provider", kRestart),
    key<&Config::attestationCertificates>("attestation.certificates", kRestart),
};

std::size_t editDistance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, replaced});
        }
    }
    return row.back();
}

} // namespace

std::span<const ConfigKey> configKeys() { return kKeys; }

const char* nearestConfigKey(std::string_view name) {
    const char* nearest = kKeys[0].name;
    std::size_t least = SIZE_MAX;
    for (const ConfigKey& key : kKeys) {
        // A key in the wrong section is as near as one misspelt in the right one.
        const std::string_view full = key.name;
        const std::string_view leaf = full.substr(full.find('.') + 1);
        const std::size_t distance =
            std::min(editDistance(name, full), editDistance(name.substr(name.rfind('.') + 1), leaf) + 1);
        if (distance < least) {
            least = distance;
            nearest = key.name;
        }
    }
    return nearest;
}

} // namespace rubber::relay
