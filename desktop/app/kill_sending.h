// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/core.h"
#include "desktop/app/kill_file.h"
#include "desktop/app/kill_queue.h"

#include <string>
#include <vector>

namespace rubber::desktop {

/// Now is said by a person and means whatever version the relay has; Late comes out of the queue and ends
/// only the versions that were meant then.
enum class KillMoment { Now, Late };

/// Sends these kills of one relay and takes those out of the queue that its signed receipt settles: dead and
/// on the relay's disk, unknown there, or restored since. For several relays at once: kill_at_once.h.
KillReport::OfRelay sendKills(App::Core& core, const KillFile& file, const KillFile::Relay& relay,
                              std::vector<QueuedKill> kills, KillMoment moment);

/// What is pending for this key (or for every key) on this relay goes out before anything that would make a
/// newer version of it. An error means: it is still pending, so do not.
Status settleKills(App::Core& core, const RelayId& relay, const KeyId& key);
/// The same for kills of every key alone: they name no version, so a new grant would be hit by them.
Status settleKillAll(App::Core& core, const RelayId& relay);
/// The owner granted `version`, and kills of older ones have lost their object.
void forgetOlderKills(App::Core& core, const RelayId& relay, const KeyId& key, std::uint64_t version);

/// Fills KeyReport::killPending from the queue. What a relay itself says is killed is not pending.
Status addPendingKills(App::Core& core, std::vector<KeyReport>& keys);

} // namespace rubber::desktop
