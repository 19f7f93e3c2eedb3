// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/result.h"

#include <string>

namespace rubber::desktop {

/// The provider's own base URL, "" where the owner must give one; Invalid "bad_option" for one that is not
/// offered.
Result<std::string> defaultBaseUrl(const std::string& provider);

/// A base URL as it goes into a grant: https, or http to a loopback host; no user, query or fragment; no
/// trailing slash.
Result<std::string> checkedBaseUrl(const std::string& url);

} // namespace rubber::desktop
