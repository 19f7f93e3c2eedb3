// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/key_ring.h"
#include "shared/result.h"

#include <string_view>

namespace rubber::relay {

/// Takes the base URL of a grant apart for a provider of the shipped table (Unsupported for another one): https://HOST[:PORT][/PATH]. Plain http only for a literal loopback
/// address or `localhost`. Invalid for user info, a query, a fragment, percent signs, dot or empty segments,
/// odd numeric hosts ("127.1", "0x7f.1").
Result<UpstreamTarget> parseUpstreamTarget(std::string_view provider, std::string_view baseUrl);

/// True when the target names this machine itself: `allow_loopback_upstreams = false` refuses it.
bool isLoopbackTarget(const UpstreamTarget& target);

} // namespace rubber::relay
