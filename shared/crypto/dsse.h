// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/crypto/signature.h"
#include "shared/result.h"

#include <string>
#include <string_view>

namespace rubber {

/// A DSSE envelope (secure-systems-lab/dsse protocol v1) with exactly one signature. Bytes are signed as they
/// are: nothing is canonicalised. JSON form is in protocol/codec.h.
struct Envelope {
    std::string payloadType;
    std::string payload; ///< Raw bytes, base64 only on the wire.
    std::string keyId;   ///< DeviceId text of the signer.
    Signature signature{};
};

/// "DSSEv1" SP LEN(type) SP type SP LEN(body) SP body.
std::string preAuthEncoding(std::string_view payloadType, std::string_view payload);
Envelope signEnvelope(const SigningKey& key, std::string keyId, std::string payloadType, std::string payload);
bool verifyEnvelope(const Envelope& envelope, const VerifyKey& key, std::string_view expectedType);

inline constexpr std::string_view kGrantPayloadType = "application/vnd.rubberapi.grant+json;v=1";
inline constexpr std::string_view kRosterPayloadType = "application/vnd.rubberapi.roster+json;v=1";
inline constexpr std::string_view kPricesPayloadType = "application/vnd.rubberapi.prices+json;v=1";

} // namespace rubber
