// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/http/framing_gate.h"
#include "shared/clock.h"
#include "shared/ip_address.h"
#include "shared/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace rubber::relay {

/// An address to listen on. Port 0: pick one at the first start and keep it (see StoredPorts in
/// relay/net/listener.h).
struct Endpoint {
    IpAddress address;
    std::uint16_t port = 0;
    static Result<Endpoint> parse(std::string_view text); ///< "127.0.0.1:8787", "[::1]:8787"
    std::string toText() const;
    bool operator==(const Endpoint&) const = default;
};

/// Who has the key that opens stored upstream keys (relay.example.toml).
enum class SealMode { Desktop, Shamir, File };
const char* toString(SealMode mode); ///< "desktop", "shamir", "file"
std::optional<SealMode> sealModeOf(std::string_view word);
/// Which device of the machine speaks for it (relay/core/evidence).
enum class Attestation { None, SevSnp, Nitro };
enum class Durability { Default, Relaxed };

/// rubberapi.toml in the data folder. Every key is documented in resources/relay.example.toml; an unknown key
/// or a wrong type is an error with its line and the nearest key.
struct Config {
    Endpoint listen{IpAddress::v4(0x7f000001), 8787};
    Endpoint control{IpAddress::v4(0x7f000001), 8788};
    std::string publicUrl; ///< "" = http(s)://listen
    SealMode sealMode = SealMode::Desktop;
    std::string tlsCert, tlsKey; ///< Both or neither. Neither: plain HTTP, loopback only unless behindProxy.
    bool behindProxy = false;
    std::vector<IpNetwork> trustedProxies;
    std::string clientAddressHeader; ///< "x-forwarded-for" or "" (only honoured from trustedProxies).
    bool proxyProtocol = false;      ///< PROXY v2, mandatory from trustedProxies.
    std::string upstreamCaFile;      ///< Extra CA certificates for upstreams.
    bool allowLoopbackUpstreams = true;
    Durability durability = Durability::Default;
    bool requireMemoryLock = false;
    std::string logLevel = "info"; ///< "error" "warn" "info" "debug"

    Attestation attestation = Attestation::None;
    std::string attestationCertificates; ///< PEM: what the device's own table lacks. "" = none.

    // Counts.
    std::uint32_t maxConnections = 16'384, maxConnectionsPerAddress = 256, maxConcurrentPerKey = 256,
                  maxConcurrent = 8'192;
    std::uint32_t maxAuthFailuresPerMinute = 600;
    std::uint32_t idleUpstreamsPerHost = 256;
    std::uint64_t bodyBytes = 4ull << 20;
    std::uint64_t bodiesBytes = 256ull << 20; ///< Of all bodies on their way together; one key gets half.
    std::uint64_t bufferBytes = 16ull << 10;  ///< Pump buffer per direction and stream.
    std::uint32_t requestsPerConnection = 1'000;
    FramingLimits framing;

    // Time-outs (security.md 3.5).
    Duration tlsHandshake = Duration::seconds(5), head = Duration::seconds(10), idle = Duration::seconds(30);
    Duration bodyIdle = Duration::seconds(30), upstreamConnect = Duration::seconds(5),
             upstreamTls = Duration::seconds(5);
    Duration upstreamFirstByte = Duration::seconds(120), upstreamGap = Duration::seconds(60);
    Duration request = Duration::seconds(900), clientWrite = Duration::seconds(60),
             drain = Duration::seconds(10);
    Duration streamKeepAlive = Duration::seconds(10); ///< Of silence in an event stream.

    std::uint64_t segmentBytes = 64ull << 20;
    Duration retention = Duration::days(90); ///< Of the journal's segments; 0 = for ever.

    static Result<Config> parse(std::string_view toml, const std::string& fileName);
    static Result<Config> load(const std::string& path);
    /// Whether the phone's kill page is there: a token goes over TLS or not at all.
    bool hasPhonePage() const { return !tlsCert.empty() || behindProxy; }
    /// Checks that hold across keys: TLS pair, plain HTTP only on loopback, trusted proxies present where
    /// needed.
    Status check() const;
    std::string toToml() const; ///< What `init` writes: commented, only keys that differ plus the listeners.
    /// "listen: 127.0.0.1:8787 -> 127.0.0.1:9000 (needs a restart)" lines for a reload.
    static std::vector<std::string> difference(const Config& before, const Config& after);
};

} // namespace rubber::relay
