// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/core.h"
#include "shared/protocol/messages.h"

namespace rubber::desktop {

/// What must hold before this device helps to open a relay, besides that its identity is the paired one
/// (which every call checks): the relay's journal is not behind what this device has seen of it. A disk that
/// was set back may hold keys that were killed since. Unauthorized "relay_rolled_back". Call it with the
/// vault closed.
Status requireNotRolledBack(App::Core& core, const vault::StoredRelay& relay,
                            const protocol::RelayStatus& status);
/// Asks for the status first.
Status requireNotRolledBack(App::Core& core, const vault::StoredRelay& relay);

/// The owner's decision to open a relay all the same: it holds for the journal as it stands now and for what
/// was seen until now. Gives the last row the relay has and the last one seen.
struct AcceptedRollback {
    std::uint64_t head = 0, seen = 0;
};
Result<AcceptedRollback> acceptRollback(App& app, const std::string& relay);

} // namespace rubber::desktop
