// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/ids.h"
#include "shared/secret.h"

#include <optional>
#include <string_view>

namespace rubber {

/// What a kill link carries: rk_kill_<12 base62 public id>_<43 base62 secret>_<6 base62 CRC-32>. It can kill
/// one proxy key, or all of one relay, and do nothing else. Made on the device; the relay keeps only a keyed
/// hash. Hashed with `tokenDigest` (shared/proxy_key.h), prefix and all.
struct KillToken {
    KillLinkId id;
    Secret token; ///< All 71 characters.
};

KillToken makeKillToken();
/// Nothing for any malformed text.
std::optional<KillLinkId> parseKillToken(std::string_view token);

} // namespace rubber
