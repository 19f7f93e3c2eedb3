// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/alerts/notification_plan.h"

#include <set>

namespace rubber::desktop {

bool isMuted(const vault::StoredQuiet& quiet, WallTime now) {
    return quiet.mutedUntil && now < *quiet.mutedUntil && *quiet.mutedUntil - now <= kLongestMute;
}

bool isQuiet(const vault::StoredQuiet& quiet, WallTime now, Duration cooldown) {
    if (isMuted(quiet, now)) return true;
    return quiet.notified && *quiet.notified <= now && now - *quiet.notified < cooldown;
}

void planNotifications(const std::vector<Alert>& loud, std::deque<BootTime>& times, BootTime now,
                       AlertCheck& check) {
    while (!times.empty() && now - times.front() >= kBurst)
        times.pop_front();
    const bool asOne = loud.size() + times.size() > kSingles;
    std::set<std::string> subjects;
    for (const auto& alert : loud) {
        (asOne ? check.notifyAsOne : check.notify).push_back(alert.id);
        if (asOne) subjects.insert(alert.key.empty() ? alert.relay.text() : alert.key.text());
        if (times.size() <= kSingles) times.push_back(now); // More say nothing more.
    }
    check.keysAsOne = static_cast<std::uint32_t>(subjects.size());
}

} // namespace rubber::desktop
