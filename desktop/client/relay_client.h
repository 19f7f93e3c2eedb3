// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/clock.h"
#include "shared/crypto/digest.h"
#include "shared/crypto/signature.h"
#include "shared/ids.h"
#include "shared/protocol/messages.h"
#include "shared/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rubber::desktop {

/// Where a paired relay is and how it is recognised. All of it was learned and checked at pairing.
struct RelayAddress {
    std::string controlUrl; ///< "https://relay.example.com:8788"; no path, no trailing slash.
    RelayId relay;
    VerifyKey identityKey{}; ///< Signs every answer.
    Digest tlsKeyHash{};     ///< SHA-256 of the SubjectPublicKeyInfo the control listener must show.
};

/// Who signs a request: a device key ("dev_…") or a kill key ("kill:dev_…"). `key` must outlive the call.
struct SigningIdentity {
    std::string keyId;
    const SigningKey* key = nullptr;
};

/// What an unsigned pairing call brought back, with the TLS key of the very connection it came over.
struct PairingAnswer {
    std::string body;
    Digest tlsKeyHash{};
};

/// One relay to listen to, from the row after `after`.
struct FeedSubscription {
    RelayAddress address;
    SigningIdentity identity;
    std::uint64_t after = 0;
};

/// Receives what feeds say, on the thread that called `listen`. Every method returns true to go on, false to
/// stop listening.
class EventListener {
public:
    virtual ~EventListener() = default;
    /// In sequence order per relay, each row once, across reconnects.
    virtual bool onRow(const RelayId& relay, const protocol::Row& row) = 0;
    /// Rows [from, to] are gone from the relay (older than its oldest segment).
    virtual bool onGap(const RelayId& relay, std::uint64_t from, std::uint64_t to) = 0;
    /// The relay signed a checkpoint of its audit log; the rows it covers were handed out before.
    virtual bool onCheckpoint(const RelayId& relay, const std::string& note) {
        (void)relay, (void)note;
        return true;
    }
    /// The signed hello was checked (no error), or the connection ended with `error`; it is tried again by
    /// itself in `retryIn`, a span that grows from failure to failure (0 without an error).
    virtual bool onConnection(const RelayId& relay, const std::optional<Error>& error, Duration retryIn) = 0;
    /// Asked about ten times a second so that a caller may end a quiet feed.
    virtual bool onIdle() = 0;
};

/// Speaks to relays. Abstract so that use cases are tested without a network; HttpsRelayClient is the real
/// one.
///
/// All calls block, with a time-out. `call` may be made by several threads at once (a kill goes to all relays
/// at the same moment), the rest by one thread at a time. System proxies are never used. Errors start with a
/// name and a colon (desktop/app/error_name.h lists them), so that callers can tell them apart without
/// reading sentences:
///
/// - "relay_unreachable: …" (Unavailable): no connection, no answer in time, TLS failed for other reasons than
///   the pin, or a 5xx without a signature (a front whose relay is down).
/// - "unsigned_answer: …" (Unavailable): any other answer that is no 2xx and has no signature. It proves nothing.
/// - "identity_changed: …" (Unauthorized): another TLS key than pinned, or an answer not signed by `identityKey`
///   for this request.
/// - "<code>: <message>": the relay refused with this code of protocol::ControlError. relay_sealed is Locked;
///   not_paired and bad_signature are Unauthorized; clock_skew, sequence_too_low and replayed are Unavailable;
///   version_too_old is Exists; unknown_key is NotFound; other 4xx codes are Invalid, other 5xx Unavailable.
class RelayClient {
public:
    virtual ~RelayClient() = default;

    /// POST /rk/v1/<verb> ("kill", "grant", "status", "rows" ...), signed, over TLS pinned to `tlsKeyHash`.
    /// Gives the body of a 2xx answer whose signature was checked against `identityKey` and this request.
    /// `sequence` is 0 for what changes nothing (and kill).
    virtual Result<std::string> call(const RelayAddress& relay, std::string_view verb,
                                     const std::string& body, std::uint64_t sequence,
                                     const SigningIdentity& identity) = 0;

    /// POST /rk/v1/<verb> for "pair/hello" and "pair/finish": unsigned both ways, any certificate unless
    /// `tlsKeyHash` is given, then only that key. The caller checks what it gets against the pairing code.
    virtual Result<PairingAnswer> callUnsigned(const std::string& controlUrl, std::string_view verb,
                                               const std::string& body,
                                               const std::optional<Digest>& tlsKeyHash) = 0;

    /// Listens to all feeds in one loop until the listener says stop. Reconnects with back-off and resumes
    /// after the last row given out. Returns an error only when no feed can ever work (identity_changed,
    /// not_paired).
    virtual Status listen(const std::vector<FeedSubscription>& feeds, EventListener& listener) = 0;
};

} // namespace rubber::desktop
