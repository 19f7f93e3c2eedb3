// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/app.h"

/// Canary keys: proxy keys that do nothing but raise an alarm when anyone tries them.
namespace rubber::desktop {

/// Makes one and puts it on a relay ("" = the only one). It belongs to no upstream key. `name` "" = "canary".
Result<PushedKey> createCanary(App& app, const std::string& name, const std::string& relay);

/// What the relays' rows say of those who tried a canary.
struct CanaryTries {
    std::uint64_t tries = 0;
    std::optional<WallTime> lastTried;
    std::string lastClient;
};
/// As far as rows were fetched; no relay is asked. no_such_key
Result<CanaryTries> canaryTries(App& app, const std::string& key);

struct CanaryReport : CanaryTries {
    KeyReport key;
};
/// Fetches rows first; what could not be fetched is in `sync`.
Result<std::vector<CanaryReport>> canaries(App& app, SyncReport& sync);

} // namespace rubber::desktop
