// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/client/feed_connection.h"

#include <vector>

namespace rubber::desktop {

/// Runs all feeds in a nested event loop until the listener says stop, or none of them can ever work.
Status runFeeds(const std::vector<FeedSubscription>& feeds, EventListener& listener, const Clock& clock,
                const FeedTiming& timing);

} // namespace rubber::desktop
