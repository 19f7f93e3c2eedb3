// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/reports.h"
#include "desktop/cli/error_text.h"

#include <string>
#include <vector>

namespace rubber::cli {

class Terminal;

/// "home-lab   online   42 ms   9 keys"
std::string relayLine(const desktop::RelayReport& relay, const Terminal& terminal);
/// Done, Partly when some did not answer, their own code when none did.
Exit exitForRelays(const std::vector<desktop::RelayReport>& relays);
/// What a sync could not do, on stderr. Partly when there was anything.
Exit tellSync(const desktop::SyncReport& sync, Terminal& terminal);

} // namespace rubber::cli
