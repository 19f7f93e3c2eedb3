// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/net/log.h"

namespace rubber::relay {

/// For every verb, before anything secret is read: no core dump, not readable by other processes of the same
/// user, no new privileges, private files by default.
void hardenProcess();

/// For serve: as many open files as the system lets us have. Returns the limit.
std::uint64_t raiseFileLimit();

/// Says what is weaker than it should be. False: memory cannot be locked and `requireMemoryLock` is set.
bool checkSurroundings(Log& log, bool requireMemoryLock);

} // namespace rubber::relay
