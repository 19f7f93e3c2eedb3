// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/attest_binding.h"
#include "shared/protocol/codec.h"

#include <functional>

namespace rubber::test {

/// What a fake relay runs on: a machine without evidence, or whatever a test lets it say.
using FakeMachine = std::function<void(const AttestBinding&, protocol::AttestEvidence&)>;

/// The answer of a FakeRelay to `attest`, over its keys.
Result<std::string> evidenceOf(const auto& relay, const std::string& body) {
    const auto request = protocol::decode<protocol::AttestRequest>(body);
    if (!request) return tl::unexpected(request.error());
    const AttestBinding binding{request->nonce, relay.identity.verifyKey, relay.sealing.publicKey,
                                relay.tlsKeyHash, policyRoot({})};
    protocol::AttestEvidence evidence{relay.relayId, "none", "", "", "", binding.policyRoot};
    if (relay.machine) relay.machine(binding, evidence);
    return protocol::encode(evidence);
}

} // namespace rubber::test
