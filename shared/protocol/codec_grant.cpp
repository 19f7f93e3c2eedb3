// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/protocol/codec_message.h"
#include "shared/protocol/envelope_fields.h"
#include "shared/protocol/policy_fields.h"

namespace rubber::protocol {

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
    f("seal_key", m.sealKey);
    f.binary("sealed_key", m.sealedKey);
    f("sealed_digest", m.sealedDigest);
    f("issued_at", m.issuedAt);
    f("not_after", m.notAfter);
    f.require(m.version > 0, "version", "starts at 1");
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
