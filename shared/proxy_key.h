// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/crypto/digest.h"
#include "shared/ids.h"
#include "shared/result.h"
#include "shared/secret.h"

#include <optional>
#include <string>
#include <string_view>

namespace rubber {

/// The token an agent holds: rk_live_<12 base62 public id>_<43 base62 secret>_<6 base62 CRC-32 of all before
/// it>. The form is DESIGN 8: 71 characters. Made on the device; the relay keeps only a keyed hash of it.
struct ProxyKey {
    KeyId id;
    Secret token; ///< All 71 characters.
};

ProxyKey makeProxyKey();

/// What a well-formed token says about itself. Checks length, alphabet, separators and checksum; no
/// allocation but the id's. Returns nothing for any malformed text.
std::optional<KeyId> parseProxyKey(std::string_view token);

/// SHA-256 of the whole token: what a grant carries, and what the relay's keyed hash is computed over.
Digest tokenDigest(std::string_view token);

/// "rk_live_8Qm2ZxT4bLpA_…": the only printed form outside `push` and `show --reveal`.
std::string redactedProxyKey(const KeyId& id);

/// Replaces everything that looks like a proxy key or an upstream key: a proxy key keeps its public id
/// ("rk_live_8Qm2ZxT4bLpA_…"), anything else only its prefix ("sk-or-v1-…"). Rather too much than too little.
/// Text without secrets, and text redacted before, comes back unchanged. The last line of defence of every
/// log line.
std::string redactSecrets(std::string text);

} // namespace rubber
