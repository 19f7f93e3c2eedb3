// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/result.h"

#include <string>

namespace rubber::cli {

/// Exit codes of the program, stable (desktop.md 3.1, plus 10).
enum class Exit : int {
    Done = 0,
    Failed = 1,
    Usage = 2,
    Locked = 3,
    NotFound = 4,
    Unreachable = 5,
    Partly = 6,
    Untrusted = 7,
    Refused = 8,
    BusyOrNewer = 9,
    WrongPassphrase = 10,
    Interrupted = 130,
};

/// An error as a person reads it: what happened, and what to do next ("" = nothing helps).
struct ErrorText {
    std::string name; ///< Stable: "wrong_passphrase". For scripts.
    Exit exit = Exit::Failed;
    std::string message;
    std::string hint;
};

/// The only place where an error becomes a sentence.
ErrorText describe(const Error& error);
/// One sentence without the hint, for lists.
std::string sentence(const Error& error);

} // namespace rubber::cli
