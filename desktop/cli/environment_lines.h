// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/environment_lines.h"

namespace rubber::cli {

/// desktop::environmentLines, and "json" too.
std::string environmentText(const std::string& shell, const desktop::ClientSettings& settings,
                             const std::string& key);

} // namespace rubber::cli
