// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/clock.h"
#include "shared/crypto/digest.h"
#include "shared/crypto/sealed_box.h"
#include "shared/crypto/signature.h"

#include <array>
#include <string>
#include <vector>

namespace rubber {

/// What ties a hardware report to one relay and one question: the keys that a device pinned when it paired,
/// and a nonce of its own. A device fills it from its vault, never from the relay's answer.
struct AttestBinding {
    static constexpr std::size_t kNonceBytes = 32;
    std::string nonce; ///< kNonceBytes, random, made by the device.
    VerifyKey identityKey{};
    SealingPublicKey sealingKey{}; ///< What upstream keys and the master key are sealed to.
    Digest tlsKeyHash{};           ///< SHA-256 of the control certificate's SubjectPublicKeyInfo.
    Digest policyRoot{};           ///< What the relay enforces (policyRoot), as it said so itself.

    /// SHA-512 ("rubberapi/attest/v1" 0 nonce identityKey sealingKey tlsKeyHash policyRoot): the report_data
    /// of an SEV-SNP report, the user_data of a Nitro document.
    std::array<unsigned char, 64> digest() const;
};

/// A proxy key a relay has, at the version in force.
struct GrantInForce {
    std::string key;
    std::uint64_t version = 0;
};
/// SHA-256 over "rubberapi/policy-root/v1" 0 and, in order of their ids, each key's id, a zero byte and its
/// version in decimal, another zero byte.
Digest policyRoot(std::vector<GrantInForce> grants);

} // namespace rubber
