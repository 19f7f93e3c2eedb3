// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/app.h"

#include <functional>
#include <string>
#include <utility>
#include <vector>

/// Giving one relay everything again. RELAY as in App. Blocking, like App's.
namespace rubber::desktop {

struct PushAllReport {
    std::string relay;
    std::vector<std::string> pushed; ///< Names: the relay has them as this vault does.
    std::vector<std::string> dead;   ///< Killed or expired there; only `restore` brings them back.
    std::vector<std::pair<std::string, Error>> failed; ///< Still as they were, and why.
};
/// Called before each key: "4 of 6" is (3, 6). Runs in the caller's thread.
using PushAllProgress = std::function<void(std::size_t done, std::size_t total)>;

/// Pushes every key of the relay that is not archived or replaced, with the policy and the upstream key this vault has
/// for it. What was changed on the relay from elsewhere stays (version_too_old). A relay that stops answering is not asked
/// on. An error only when there is no such relay.
Result<PushAllReport> pushAll(App& app, const std::string& relay, const PushAllProgress& progress = {});

} // namespace rubber::desktop
