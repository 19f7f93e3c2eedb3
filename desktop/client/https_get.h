// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/result.h"

#include <cstdint>
#include <string>

namespace rubber::desktop {

/// Fetches a public page: nothing of ours goes along, no key, no cookie. The certificate must be one that
/// this system's authorities vouch for; plain http is for the caller to allow. Redirects are not followed and
/// nothing but a whole 200 of at most `limit` bytes is an answer. Blocks in a nested event loop.
///
/// Unavailable "prices_unreachable: ..." for all that goes wrong.
Result<std::string> fetchPublicPage(const std::string& url, std::int64_t limit, int timeoutMs = 20'000);

} // namespace rubber::desktop
