// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/result.h"
#include "shared/secret.h"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace rubber::desktop {

/// Where the secret goes: one header field, `before` in front of it ("Bearer ").
struct KeyedRequest {
    std::string url;
    std::string field, before;
    std::vector<std::pair<std::string, std::string>> otherFields;
};
struct KeyedAnswer {
    int status = 0;
    std::string body;
};

/// One GET that carries an upstream key, to that host and no other: no proxy, no redirect, a verified
/// certificate. Plain http is for the caller to allow. The answer may be anything of at most `limit` bytes;
/// Unavailable with the reason when there is none. Our copy of the key is wiped; Qt's own buffers hold theirs
/// until they are used again.
Result<KeyedAnswer> getWithKey(const KeyedRequest& request, const Secret& key, std::int64_t limit,
                               int timeoutMs = 15'000);

} // namespace rubber::desktop
