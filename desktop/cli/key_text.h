// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/reports.h"
#include "shared/clock.h"

#include <string>

namespace rubber::cli {

class Terminal;

/// The blocks of DESIGN 1, word for word. Lines are added only where there is something to say that they do
/// not.
std::string pushedBlock(const desktop::PushedKey& key); ///< Holds a kSecretMark for the token.
std::string statusBlock(const desktop::KeyReport& key, WallTime now, const Terminal& terminal);
std::string killBlock(const desktop::KillReport& report); ///< "" when nothing was confirmed dead.

/// What the vault knows: `show` and `edit`. A kSecretMark stands for the token if it is there.
std::string showBlock(const desktop::KeyReport& key);

/// "active", "suspended (owner)", "killed", "unknown", in its colour.
std::string stateText(const desktop::KeyReport& key, const Terminal& terminal);
const char* stateWord(const desktop::KeyReport& key); ///< Bare, for --json.
std::string lockText(const IpLock& lock);

} // namespace rubber::cli
