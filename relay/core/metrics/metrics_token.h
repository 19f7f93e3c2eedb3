// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/result.h"

#include <string>
#include <string_view>

/// Who may read the metrics: whoever brings the token that `rubberapi-relay metrics` printed. Only its digest is kept, in the
/// data folder, so a copy of the folder reads nothing. It opens nothing else.
namespace rubber::relay {

/// Makes a token and puts its digest in the place of the one before, which is void from then on. Gives the token, once.
Result<std::string> newMetricsToken(const std::string& dataFolder);
/// False too when there is no token. Reads the file each time, so that a new token counts at once.
bool isMetricsToken(const std::string& dataFolder, std::string_view presented);
bool hasMetricsToken(const std::string& dataFolder);

} // namespace rubber::relay
