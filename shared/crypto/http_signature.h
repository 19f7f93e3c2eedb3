// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/clock.h"
#include "shared/crypto/signature.h"
#include "shared/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// HTTP Message Signatures (RFC 9421) and Content-Digest (RFC 9530), in the one profile the control plane
/// uses: label sig1, Ed25519, tag "rubberapi/ctl/v1" for requests and "rubberapi/ack/v1" for answers.
/// Everything else is refused. Names of header fields are lower case.
namespace rubber::httpsig {

struct RequestParts {
    std::string method;    ///< "POST"
    std::string authority; ///< The configured name of the control listener, never the Host header as it came.
    std::string path;      ///< "/rk/v1/kill"
    std::string query;     ///< "?a=b" or "?" when absent (RFC 9421 2.2.7)
    std::string contentType; ///< "" when there is none (a GET): then not covered.
    std::string body;
    std::uint64_t sequence = 0; ///< rubber-seq; 0 for a request that changes nothing.
};

/// The header fields a signer adds to a message.
struct SignedFields {
    std::string contentDigest;  ///< content-digest
    std::string sequence;       ///< rubber-seq (requests only)
    std::string signatureInput; ///< signature-input
    std::string signature;      ///< signature
};

/// Request: covers "@method" "@authority" "@path" "@query" "content-type" (if any) "content-digest"
/// "rubber-seq"; parameters created, expires (created + 120 s), nonce (16 random bytes, base64url), keyid,
/// alg, tag.
SignedFields signRequest(const SigningKey& key, std::string_view keyId, const RequestParts& request,
                         WallTime now);

/// What a verified request says.
struct VerifiedRequest {
    std::string keyId;
    std::string nonce;
    WallTime created;
    WallTime expires;
    std::uint64_t sequence = 0;
};

/// The key id a request claims, before anything is checked, so that its key can be looked up.
Result<std::string> claimedKeyId(std::string_view signatureInput);

/// Recomputes the digest over the received body, checks the profile, the signature and that `now` is within
/// 120 s of `created` and not past `expires`. Replay (nonce, sequence) is the caller's. Invalid = malformed
/// or other profile, Unauthorized = bad signature or digest, Unavailable = clock outside the window (context
/// "clock_skew").
Result<VerifiedRequest> verifyRequest(const VerifyKey& key, const RequestParts& request,
                                      const SignedFields& fields, WallTime now);

/// Answer: covers "@status" "content-digest" and the request's own signature ("signature";req;key="sig1"), so
/// an answer cannot be moved to another request.
SignedFields signAnswer(const SigningKey& key, std::string_view keyId, int status, std::string_view body,
                        std::string_view requestSignature, WallTime now);
Status verifyAnswer(const VerifyKey& key, int status, std::string_view body,
                    std::string_view requestSignature, const SignedFields& fields);

/// RFC 9530: `sha-256=:BASE64:`.
std::string contentDigest(std::string_view body);

} // namespace rubber::httpsig
