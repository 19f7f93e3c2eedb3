// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/client_settings.h"

#include <string>

namespace rubber::cli {

/// The settings as lines for bash, fish, pwsh, cmd, dotenv or json. What belongs into a file comes first, as
/// comments, so that the lines can be run by a shell all the same (json and cmd: without).
std::string environmentLines(const std::string& shell, const desktop::ClientSettings& settings,
                             const std::string& key);

} // namespace rubber::cli
