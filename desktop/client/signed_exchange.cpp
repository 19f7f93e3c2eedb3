// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/client/signed_exchange.h"

#include "shared/protocol/codec.h"

#include <array>

namespace rubber::desktop {

namespace {

struct CodeMeaning {
    std::string_view code;
    ErrorCode meaning;
};
constexpr std::array kMeanings{
    CodeMeaning{"relay_sealed", ErrorCode::Locked},
    CodeMeaning{"not_paired", ErrorCode::Unauthorized},
    CodeMeaning{"bad_signature", ErrorCode::Unauthorized},
    CodeMeaning{"bad_code", ErrorCode::Unauthorized},
    CodeMeaning{"clock_skew", ErrorCode::Unavailable},
    CodeMeaning{"sequence_too_low", ErrorCode::Unavailable},
    CodeMeaning{"replayed", ErrorCode::Unavailable},
    CodeMeaning{"version_too_old", ErrorCode::Exists},
    CodeMeaning{"unknown_key", ErrorCode::NotFound},
};

/// From 500 on it is most likely a front whose relay is down, which passes. Below, somebody could not
/// understand what was sent, which waiting does not change.
Error unsignedError(int status) {
    return {ErrorCode::Unavailable, std::string(status >= 500 ? "relay_unreachable" : "unsigned_answer") +
                                        ": answered with status " + std::to_string(status) +
                                        " and without a signature"};
}

} // namespace

Error refusalError(const protocol::ControlError& refusal, int status) {
    const std::string context = refusal.code + ": " + refusal.message;
    for (const CodeMeaning& known : kMeanings)
        if (known.code == refusal.code) return {known.meaning, context};
    return {status >= 500 ? ErrorCode::Unavailable : ErrorCode::Invalid, context};
}

Result<PostRequest> signedPost(const RelayAddress& relay, std::string_view verb, const std::string& body,
                               std::uint64_t sequence, const SigningIdentity& identity, WallTime now) {
    TRY_LET(url, ControlUrl::parse(relay.controlUrl));
    CHECK(identity.key != nullptr);
    httpsig::RequestParts parts;
    parts.method = "POST";
    parts.authority = url.authority;
    parts.path = controlPath(verb);
    parts.query = "?";
    parts.contentType = "application/json";
    parts.body = body;
    parts.sequence = sequence;

    PostRequest request;
    request.path = parts.path;
    request.fields = httpsig::signRequest(*identity.key, identity.keyId, parts, now);
    request.url = std::move(url);
    request.body = body;
    request.tlsKeyHash = relay.tlsKeyHash;
    return request;
}

Result<std::string> believe(const RelayAddress& relay, const PostRequest& request, const PostAnswer& answer,
                            std::optional<WallTime>* relayTime) {
    CHECK(request.fields.has_value());
    const bool good = answer.status >= 200 && answer.status < 300;
    const bool isSigned = !answer.fields.signature.empty();
    // Before a request is understood the relay cannot sign; such an answer is a failure that proves nothing.
    if (!good && !isSigned) return tl::unexpected(unsignedError(answer.status));
    const Status verified = httpsig::verifyAnswer(relay.identityKey, answer.status, answer.body,
                                                  request.fields->signature, answer.fields);
    if (!verified)
        return fail(ErrorCode::Unauthorized,
                    "identity_changed: the answer is not signed by the paired relay for this request");
    if (good) return answer.body;

    const auto refusal = protocol::decode<protocol::ControlError>(answer.body);
    if (!refusal)
        return fail(ErrorCode::Unavailable,
                    "relay_unreachable: answered with status " + std::to_string(answer.status));
    if (relayTime && refusal->code == "clock_skew") *relayTime = refusal->now;
    return tl::unexpected(refusalError(*refusal, answer.status));
}

Error unsignedRefusal(const PostAnswer& answer) {
    const auto refusal = protocol::decode<protocol::ControlError>(answer.body);
    return refusal ? refusalError(*refusal, answer.status) : unsignedError(answer.status);
}

} // namespace rubber::desktop
