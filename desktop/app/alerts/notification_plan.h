// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/alerts/alert.h"
#include "desktop/vault/alert_table.h"

#include <deque>

namespace rubber::desktop {

/// When a rule may speak again of the same key: its cool-down and its mute, by this computer's clock. A time
/// in the future (the clock was set back) never silences for longer than it was meant.
bool isQuiet(const vault::StoredQuiet& quiet, WallTime now, Duration cooldown);
bool isMuted(const vault::StoredQuiet& quiet, WallTime now);
inline constexpr Duration kLongestMute = Duration::days(7);
/// What happened longer ago is in the list, and nobody is called for it.
inline constexpr Duration kNews = Duration::days(1);

/// More than kSingles in kBurst become one. `times` are those of earlier notifications, and kept up.
inline constexpr std::size_t kSingles = 3;
inline constexpr Duration kBurst = Duration::seconds(10);
void planNotifications(const std::vector<Alert>& loud, std::deque<BootTime>& times, BootTime now,
                       AlertCheck& check);

} // namespace rubber::desktop
