// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/secret.h"

#include <cstdint>

namespace rubber::slip39 {

/// How a secret was masked before it was split: part of every share.
struct Masking {
    std::uint16_t id = 0; ///< 15 bits, random: which set of shares.
    /// The identifier is no salt, so that sets with other identifiers may hold the same masked secret.
    bool extendable = true;
    std::uint8_t iterationExponent = 1; ///< 4 bits; 10,000 times two to this iterations in all.
    bool operator==(const Masking&) const = default;
};

/// The four-round Feistel cipher of SLIP-39 over PBKDF2-HMAC-SHA-256. With another passphrase than the one it
/// was masked under a secret comes out wrong, and nothing says so: our shares have none. `secret` has an even
/// size.
Secret maskSecret(const Secret& secret, const Secret& passphrase, const Masking& masking);
Secret unmaskSecret(const Secret& masked, const Secret& passphrase, const Masking& masking);

} // namespace rubber::slip39
