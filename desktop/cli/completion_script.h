// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/cli/options.h"

#include <string>
#include <vector>

namespace rubber::cli {

/// A static script for bash, zsh or fish made from the option tree. It completes verbs, options and file
/// names; it never runs the program, so it never asks for a passphrase.
std::string completionScript(const std::string& shell, const std::vector<VerbWords>& verbs);

} // namespace rubber::cli
