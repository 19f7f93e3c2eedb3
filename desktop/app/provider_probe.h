// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/upstream_reports.h"
#include "shared/clock.h"
#include "shared/secret.h"

#include <string>
#include <string_view>

namespace rubber::desktop {

/// Asks the provider whether it knows a key: for its list of models, or what else is free, harmless and needs
/// the key (OpenRouter's public list does not, so its list for this user; Slack's auth.test; Stripe's country
/// list). The key goes to `baseUrl` and nowhere else. An error only for a base URL that may not be used.
Result<UpstreamTest> probeProvider(const std::string& provider, const std::string& baseUrl, const Secret& key,
                                   Clock& clock);

/// What such an answer says of the key. Alone for tests.
UpstreamTest judgeAnswer(const std::string& provider, int status, std::string_view body);

} // namespace rubber::desktop
