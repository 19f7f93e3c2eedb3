// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/crypto/dsse.h"
#include "shared/protocol/json_fields.h"

#include <vector>

/// The JSON form of a DSSE envelope, for every message that has one in it.
namespace rubber::protocol {

/// The inner object of DSSE's `signatures` list.
struct EnvelopeSignature {
    std::string keyId;
    Signature signature{};
};

void fields(auto& f, Is<EnvelopeSignature> auto& m) {
    f("keyid", m.keyId);
    f("sig", m.signature);
}

inline void fields(JsonWriter& f, const Envelope& m) {
    f.binary("payload", m.payload);
    f("payloadType", m.payloadType);
    f("signatures", std::vector{EnvelopeSignature{m.keyId, m.signature}});
}

inline void fields(JsonReader& f, Envelope& m) {
    std::vector<EnvelopeSignature> signatures;
    f.binary("payload", m.payload);
    f("payloadType", m.payloadType);
    f("signatures", signatures);
    f.require(signatures.size() == 1, "signatures", "must hold exactly one");
    if (signatures.size() != 1) return;
    m.keyId = std::move(signatures.front().keyId);
    m.signature = signatures.front().signature;
}

} // namespace rubber::protocol
