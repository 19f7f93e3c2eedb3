// SPDX-License-Identifier: GPL-3.0-or-later
// How a connection to an upstream comes about: names, addresses we do not go to, TCP, TLS.
#include "relay/core/upstream_target.h"
#include "relay/net/address.h"
#include "relay/net/upstream_pool.h"

#include <boost/asio/ip/basic_resolver.hpp>
#include <openssl/x509.h>

namespace rubber::relay {
namespace {

constexpr std::size_t kMostAddresses = 4;
using Resolver = asio::ip::basic_resolver<tcp, Executor>;
using Kind = DialError::Kind;

tl::unexpected<DialError> refuse(Kind kind, std::string context) {
    return tl::unexpected(DialError{kind, std::move(context)});
}

} // namespace

Awaitable<tl::expected<std::vector<tcp::endpoint>, DialError>>
UpstreamPool::resolve(const UpstreamTarget& target) {
    std::vector<tcp::endpoint> addresses;
    if (isLoopbackTarget(target) && !m_options.allowLoopback)
        co_return refuse(Kind::Forbidden,
                         target.host + " is this machine and allow_loopback_upstreams is false");
    // A literal address is the owner's signed word; a name must never lead to an address that is not public.
    if (const auto literal = IpAddress::parse(target.host)) {
        addresses.emplace_back(toAsio(*literal), target.port);
        co_return addresses;
    }
    if (target.host == "localhost") {
        addresses.emplace_back(asio::ip::address_v4::loopback(), target.port);
        addresses.emplace_back(asio::ip::address_v6::loopback(), target.port);
        co_return addresses;
    }
    Resolver resolver(m_loop.get_executor());
    Watchdog::Entry limit(m_watchdog, [&resolver] { resolver.cancel(); });
    limit.set(m_options.connect);
    const auto [error, results] =
        co_await resolver.async_resolve(target.host, std::to_string(target.port), kAwait);
    if (error == asio::error::operation_aborted)
        co_return refuse(Kind::TimedOut, "resolving " + target.host + " took too long");
    if (error) co_return refuse(Kind::Unreachable, "resolving " + target.host + ": " + error.message());
    for (const auto& result : results) {
        const auto address = addressOf(result.endpoint().address());
        if (address.isSpecial())
            co_return refuse(Kind::Forbidden, target.host + " resolves to " + address.toText() +
                                                  ", which is not a public address");
        if (addresses.size() < kMostAddresses) addresses.push_back(result.endpoint());
    }
    if (addresses.empty()) co_return refuse(Kind::Unreachable, target.host + " has no address");
    co_return addresses;
}

Awaitable<tl::expected<void, DialError>> UpstreamPool::dial(const UpstreamTarget& target,
                                                            std::shared_ptr<Connection> connection) {
    const auto addresses = co_await resolve(target);
    if (!addresses) co_return tl::unexpected(addresses.error());
    if (connection->closed()) co_return refuse(Kind::Unreachable, "given up");

    bool late = false;
    Watchdog::Entry limit(m_watchdog, [&late, raw = connection.get()] {
        late = true;
        raw->close();
    });
    limit.set(m_options.connect);
    auto& socket = connection->stream().socket();
    ErrorValue error;
    for (const auto& address : *addresses) {
        ErrorValue ignored;
        socket.close(ignored);
        std::tie(error) = co_await socket.async_connect(address, kAwait);
        if (connection->closed() || !error) break;
    }
    if (late) co_return refuse(Kind::TimedOut, "connecting to " + target.hostField + " took too long");
    if (connection->closed()) co_return refuse(Kind::Unreachable, "given up");
    if (error)
        co_return refuse(Kind::Unreachable, "connecting to " + target.hostField + ": " + error.message());
    tuneSocket(socket);
    ++m_dialled;
    if (!target.tls) co_return tl::expected<void, DialError>{};

    auto& tls = connection->stream().addTls(m_tls->context());
    if (auto prepared = m_tls->prepare(tls.native_handle(), target.host, target.poolKey()); !prepared)
        co_return refuse(Kind::Unreachable, prepared.error().context);
    limit.set(m_options.tls);
    std::tie(error) = co_await tls.async_handshake(asio::ssl::stream_base::client, kAwait);
    if (late) co_return refuse(Kind::TimedOut, "TLS with " + target.hostField + " took too long");
    if (connection->closed()) co_return refuse(Kind::Unreachable, "given up");
    if (!error) co_return tl::expected<void, DialError>{};
    connection->close();
    if (const long verdict = SSL_get_verify_result(tls.native_handle()); verdict != X509_V_OK)
        co_return refuse(Kind::Untrusted, target.hostField + ": " + X509_verify_cert_error_string(verdict));
    co_return refuse(Kind::Unreachable, "TLS with " + target.hostField + ": " + error.message());
}

} // namespace rubber::relay
