// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/cli/options.h"

#include <string>
#include <vector>

namespace rubber::cli {

/// A script for bash, zsh or fish made from the option tree. It completes verbs, options, file names, and the
/// names of keys and relays where a verb or option takes one; for those it runs `rubberapi completion keys` (or
/// relays), which asks for nothing. Names are never given to anything that a shell would expand.
std::string completionScript(const std::string& shell, const std::vector<VerbWords>& verbs);

} // namespace rubber::cli
