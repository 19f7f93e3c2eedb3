// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/kill_sending.h"

#include <vector>

namespace rubber::desktop {

/// `sendKills` for every relay of the file that one of these kills is for, all of them at the same moment: each
/// on a thread of its own, the last on the caller's. A relay that does not answer delays nobody else's kill,
/// nor the crossing out of what the others have signed. Returns when all have answered or timed out, in the
/// order of the file.
std::vector<KillReport::OfRelay> sendKillsAtOnce(App::Core& core, const KillFile& file,
                                                 const std::vector<QueuedKill>& kills, KillMoment moment);

} // namespace rubber::desktop
