// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/cli/commands/commands.h"

namespace rubber::cli {

/// Pairs with the relay at this address, waits to be let in where another computer commands it (--wait), and prints what came
/// of it. With the vault unlocked.
Outcome pairWith(Context& context, const std::string& url, const std::string& code);

} // namespace rubber::cli
