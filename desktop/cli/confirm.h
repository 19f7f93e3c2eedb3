// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/cli/context.h"

#include <string>

namespace rubber::cli {

/// True for --yes, or when the person at the terminal says so; "Nothing was changed." is said for a no.
/// Invalid "bad_option" when nobody can be asked (--no-input, --json, no terminal).
Result<bool> confirmed(Context& context, const std::string& question);

/// A secret that a verb takes: its word, stdin for "-", else asked for without echo. `verb` is for the
/// messages
/// ("upstream add"). Warns of a key on the command line: shells keep it.
Result<Secret> secretArgument(Context& context, const std::string& word, const std::string& verb,
                              const std::string& prompt);

} // namespace rubber::cli
