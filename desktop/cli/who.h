// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace rubber::cli {

/// Who acts, for the owner's events: "cli pts/3", or "cli" without a terminal.
std::string whoActs();

} // namespace rubber::cli
