// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/result.h"
#include "shared/secret.h"

#include <string>
#include <utility>
#include <vector>

namespace rubber::cli {

/// A locked "NAME=value" with a terminating zero, for a child's environment.
Secret withPrefix(std::string_view prefix, const Secret& secret);

/// Into a pipe that has room for it: the passphrase of a child. False when nobody reads.
bool writeSecretLine(int descriptor, const Secret& secret);

/// Runs a program with these variables added to our environment, its input and output ours, and waits.
/// Signals sent to us go to it. Gives its exit code, 128 + the signal that ended it, 127 when there is no
/// such program, 126 when it may not be run.
Result<int> runChild(const std::vector<std::string>& command,
                     const std::vector<std::pair<std::string, std::string>>& variables,
                     const std::string& secretName, const Secret& secret);

} // namespace rubber::cli
