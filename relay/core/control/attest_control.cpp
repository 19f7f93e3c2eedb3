// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/control/attest_control.h"

#include "relay/core/relay_state.h"
#include "shared/protocol/codec.h"

namespace rubber::relay {

ControlReply attest(RelayState& state, const Attesting& attesting, const std::string& body) {
    const auto request = protocol::decode<protocol::AttestRequest>(body);
    if (!request) return refuse(refusedBy(request.error(), 400, "invalid"));
    const RelayIdentity& identity = state.identity();
    AttestBinding binding;
    binding.nonce = request->nonce;
    binding.identityKey = identity.identity.verifyKey;
    binding.sealingKey = identity.sealing.publicKey;
    binding.tlsKeyHash = identity.tlsKeyHash;
    std::vector<GrantInForce> grants;
    state.keys().forEach([&](const Key& key) { grants.push_back({key.id.text(), key.version}); });
    binding.policyRoot = policyRoot(std::move(grants));

    protocol::AttestEvidence answer;
    answer.relay = identity.id;
    answer.chain = attesting.chain;
    answer.policyRoot = binding.policyRoot;
    ControlReply reply;
    reply.elsewhere = [source = attesting.source, binding, answer]() mutable {
        auto evidence = source->evidence(binding);
        if (!evidence) return refuse(refusedBy(evidence.error(), 503, "attestation_unavailable"));
        answer.technology = std::move(evidence->technology);
        answer.report = std::move(evidence->report);
        answer.certificates = std::move(evidence->certificates);
        ControlReply given;
        given.body = protocol::encode(answer);
        return given;
    };
    return reply;
}

} // namespace rubber::relay
