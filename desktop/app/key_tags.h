// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/result.h"

#include <string>
#include <vector>

namespace rubber::desktop {

/// At most 16, each 1 to 32 characters without commas and control characters; doubles are dropped. bad_option
Result<std::vector<std::string>> checkedTags(const std::vector<std::string>& tags);
/// At most 2,000 bytes, no control characters but line ends and tabs. bad_option
Status checkNote(const std::string& note);

} // namespace rubber::desktop
