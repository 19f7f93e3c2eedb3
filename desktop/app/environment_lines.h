// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/client_settings.h"

#include <string>

namespace rubber::desktop {

/// The settings as lines for bash, fish, pwsh, cmd or dotenv; `key` stands where the proxy key belongs, and
/// may be a mark for it. What belongs into a file comes first, as comments, so that the lines can be run by a
/// shell all the same (cmd: without).
std::string environmentLines(const std::string& shell, const ClientSettings& settings,
                             const std::string& key);

} // namespace rubber::desktop
