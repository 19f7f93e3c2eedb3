// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/result.h"

#include <string>
#include <string_view>

namespace rubber::desktop {

/// The base URL of an upstream key: the one that is given, checked, else the provider's own. Invalid
/// "bad_option" for a provider that is not offered, or one without an address of its own.
Result<std::string> baseUrlOf(const std::string& provider, const std::string& given);

/// The provider whose keys begin like this text: the longest prefix decides. "" = none.
std::string providerByPrefix(std::string_view key);

/// Where a person sees, makes and revokes upstream keys at this provider: an https address, "" = none that is
/// known. Of the provider alone: whoever uses another base URL has keys from elsewhere.
std::string keyPageOf(const std::string& provider);

/// What an agent's client is given as its base URL: each provider's clients add another path to it.
std::string endpointFor(const std::string& provider, const std::string& dataUrl);

/// A base URL as it goes into a grant: https, or http to a loopback host; no user, query or fragment; no
/// trailing slash.
Result<std::string> checkedBaseUrl(const std::string& url);

} // namespace rubber::desktop
