// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/client_settings.h"
#include "shared/result.h"

#include <string>

namespace rubber::cli {

/// The settings as lines for bash, fish, pwsh, cmd, dotenv or json. What belongs into a file comes first, as
/// comments, so that the lines can be run by a shell all the same (json and cmd: without).
std::string environmentLines(const std::string& shell, const desktop::ClientSettings& settings,
                             const std::string& key);

/// These lines are run by a shell, and the endpoint is what a relay said at pairing: refused (Corrupt) unless
/// every character is harmless in every shell.
Status checkEndpoint(const std::string& endpoint);

} // namespace rubber::cli
