// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/crypto/dsse.h"

namespace rubber {

std::string preAuthEncoding(std::string_view payloadType, std::string_view payload) {
    std::string bytes = "DSSEv1 " + std::to_string(payloadType.size()) + " ";
    bytes.append(payloadType);
    bytes += " " + std::to_string(payload.size()) + " ";
    bytes.append(payload);
    return bytes;
}

Envelope signEnvelope(const SigningKey& key, std::string keyId, std::string payloadType,
                      std::string payload) {
    const Signature signature = key.sign(preAuthEncoding(payloadType, payload));
    return {std::move(payloadType), std::move(payload), std::move(keyId), signature};
}

bool verifyEnvelope(const Envelope& envelope, const VerifyKey& key, std::string_view expectedType) {
    return envelope.payloadType == expectedType &&
           verifySignature(key, preAuthEncoding(envelope.payloadType, envelope.payload), envelope.signature);
}

} // namespace rubber
