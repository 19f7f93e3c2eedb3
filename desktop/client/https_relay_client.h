// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/client/relay_client.h"
#include "shared/clock.h"

namespace rubber::desktop {

/// The real RelayClient: HTTPS with a pinned key, requests signed and answers verified (RFC 9421), the feed
/// over a WebSocket. Each call makes its own connection in a nested event loop and keeps nothing, so it works on
/// any thread, and on several at once, of a program with a QCoreApplication.
class HttpsRelayClient final : public RelayClient {
public:
    explicit HttpsRelayClient(const Clock& clock, int timeoutMs = 10'000);

    Result<std::string> call(const RelayAddress& relay, std::string_view verb, const std::string& body,
                             std::uint64_t sequence, const SigningIdentity& identity) override;
    Result<PairingAnswer> callUnsigned(const std::string& controlUrl, std::string_view verb,
                                       const std::string& body,
                                       const std::optional<Digest>& tlsKeyHash) override;
    Status listen(const std::vector<FeedSubscription>& feeds, EventListener& listener) override;

private:
    const Clock& m_clock;
    int m_timeoutMs;
};

} // namespace rubber::desktop
