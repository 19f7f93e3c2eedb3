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
    f.omittable("upstream_key", m.upstreamKey);
    f.omittable("provider", m.provider);
    f.omittable("base_url", m.baseUrl);
    f("policy", m.policy);
    f.omittable("seal_key", m.sealKey);
    f.omittableBinary("sealed_key", m.sealedKey);
    f("sealed_digest", m.sealedDigest);
    f("issued_at", m.issuedAt);
    f("not_after", m.notAfter);
    f.require(m.version > 0, "version", "starts at 1");
    // A canary goes nowhere; every other key names where, and brings the upstream key.
    const auto unlessCanary = [&](const char* name, bool given) {
        f.require(given != m.policy.canary, name, given ? "a canary has none" : "missing");
    };
    unlessCanary("upstream_key", !m.upstreamKey.empty());
    unlessCanary("provider", !m.provider.empty());
    unlessCanary("base_url", !m.baseUrl.empty());
    unlessCanary("seal_key", !m.sealKey.empty());
    unlessCanary("sealed_key", !m.sealedKey.empty());
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
