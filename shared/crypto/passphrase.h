// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/result.h"
#include "shared/secret.h"

#include <array>
#include <cstdint>

namespace rubber {

/// Argon2id v1.3 (RFC 9106, p = 1, by libsodium) with its parameters as data.
struct PassphraseParameters {
    std::uint64_t memoryBytes = 256ull << 20;
    std::uint64_t passes = 3;
    std::array<unsigned char, 16> salt{};

    /// Floor 64 MiB x 3, ceiling 2 GiB x 64: a header outside is refused before any work.
    bool acceptable() const;
    static PassphraseParameters fresh(); ///< Default cost, random salt.
    bool operator==(const PassphraseParameters&) const = default;
};

/// Derives 32 bytes; about half a second. The passphrase is used as given (callers normalise to NFC).
/// Invalid for unacceptable parameters, Unavailable when memory is short.
Result<Secret> deriveFromPassphrase(const Secret& passphrase, const PassphraseParameters& parameters);

/// Raises passes (never memory) until one derivation takes at least half a second on this machine, at most a
/// second.
PassphraseParameters calibratedParameters();

} // namespace rubber
