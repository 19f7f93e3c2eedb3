// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/protocol/codec_message.h"
#include "shared/protocol/policy_fields.h"

namespace rubber::protocol {

namespace {

/// The inner object of DSSE's `signatures` list.
struct EnvelopeSignature {
    std::string keyId;
    Signature signature{};
};

void fields(auto& f, Is<EnvelopeSignature> auto& m) {
    f("keyid", m.keyId);
    f("sig", m.signature);
}

} // namespace

void fields(auto& f, Is<Grant> auto& m) {
    f("relay", m.relay);
    f("device", m.device);
    f("key", m.key);
    f("version", m.version);
    f("token_digest", m.tokenDigest);
    f("upstream_key", m.upstreamKey);
    f("provider", m.provider);
    f("base_url", m.baseUrl);
    f("policy", m.policy);
    f.binary("sealed_key", m.sealedKey);
    f("sealed_digest", m.sealedDigest);
    f("issued_at", m.issuedAt);
    f("not_after", m.notAfter);
    f.require(m.version > 0, "version", "starts at 1");
}

void fields(JsonWriter& f, const Envelope& m) {
    f.binary("payload", m.payload);
    f("payloadType", m.payloadType);
    f("signatures", std::vector{EnvelopeSignature{m.keyId, m.signature}});
}

void fields(JsonReader& f, Envelope& m) {
    std::vector<EnvelopeSignature> signatures;
    f.binary("payload", m.payload);
    f("payloadType", m.payloadType);
    f("signatures", signatures);
    f.require(signatures.size() == 1, "signatures", "must hold exactly one");
    if (signatures.size() != 1) return;
    m.keyId = std::move(signatures.front().keyId);
    m.signature = signatures.front().signature;
}

void fields(auto& f, Is<GrantReceipt> auto& m) {
    f("key", m.key);
    f("version", m.version);
    f("sequence", m.sequence);
    f("models", m.models);
    f("at", m.at);
}

void fields(auto& f, Is<PricesUpdate> auto& m) {
    f("relay", m.relay);
    f("device", m.device);
    f("book", m.book);
}

RUBBER_CODEC(Policy);
RUBBER_CODEC(Grant);
RUBBER_CODEC(Envelope);
RUBBER_CODEC(GrantReceipt);
RUBBER_CODEC(PricesUpdate);

} // namespace rubber::protocol
