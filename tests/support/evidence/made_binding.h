// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/attest_binding.h"

namespace rubber::test {

/// Nonce, identity, sealing and TLS key of nobody.
inline AttestBinding madeBinding() {
    AttestBinding binding;
    binding.nonce = std::string(32, '\x11');
    binding.identityKey.fill(0x22);
    binding.sealingKey.fill(0x33);
    binding.tlsKeyHash.fill(0x44);
    binding.policyRoot.fill(0x55);
    return binding;
}

} // namespace rubber::test
