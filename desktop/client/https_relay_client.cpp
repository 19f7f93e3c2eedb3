// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/client/https_relay_client.h"

#include "desktop/client/feed_loop.h"
#include "desktop/client/https_post.h"
#include "desktop/client/signed_exchange.h"

namespace rubber::desktop {

HttpsRelayClient::HttpsRelayClient(const Clock& clock, int timeoutMs)
    : m_clock(clock), m_timeoutMs(timeoutMs) {}

Result<std::string> HttpsRelayClient::call(const RelayAddress& relay, std::string_view verb,
                                           const std::string& body, std::uint64_t sequence,
                                           const SigningIdentity& identity) {
    std::optional<WallTime> relayTime;
    TRY_LET(request, signedPost(relay, verb, body, sequence, identity, m_clock.wall()));
    request.timeoutMs = m_timeoutMs;
    TRY_LET(answer, postAndWait(request));
    auto outcome = believe(relay, request, answer, &relayTime);
    if (outcome || !relayTime) return outcome;

    // A wrong clock here must not keep an owner from a kill. The relay's time came signed, so it may be used,
    // once.
    TRY_LET(again, signedPost(relay, verb, body, sequence, identity, *relayTime));
    again.timeoutMs = m_timeoutMs;
    TRY_LET(second, postAndWait(again));
    return believe(relay, again, second);
}

Result<PairingAnswer> HttpsRelayClient::callUnsigned(const std::string& controlUrl, std::string_view verb,
                                                     const std::string& body,
                                                     const std::optional<Digest>& tlsKeyHash) {
    PostRequest request;
    TRY_LET(url, ControlUrl::parse(controlUrl));
    request.url = std::move(url);
    request.path = controlPath(verb);
    request.body = body;
    request.tlsKeyHash = tlsKeyHash;
    request.timeoutMs = m_timeoutMs;
    TRY_LET(answer, postAndWait(request));
    if (answer.status < 200 || answer.status >= 300) return tl::unexpected(unsignedRefusal(answer));
    return PairingAnswer{std::move(answer.body), answer.tlsKeyHash};
}

Status HttpsRelayClient::listen(const std::vector<FeedSubscription>& feeds, EventListener& listener) {
    return runFeeds(feeds, listener, m_clock, FeedTiming{});
}

} // namespace rubber::desktop
