// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/app.h"

#include <optional>
#include <string>
#include <vector>

namespace rubber::desktop {

/// What a device does by itself for a relay that waits for it after a restart (seal mode "desktop").
struct AutoUnseal {
    std::string relay;
    std::optional<Error>
        refused; ///< Why it stays sealed: relay_rolled_back, what the relay said ...; absent: it is open.
};
/// Opens the relays of `report` that are sealed and whose master key is in this vault, under the same
/// conditions as `App::unsealRelay`. One that its owner sealed, here or on another device, stays so until he
/// opens it. Calls relays.
std::vector<AutoUnseal> unsealWaiting(App& app, const StatusReport& report);
/// App::status, asked again when that opened something.
Result<StatusReport> statusAndUnseal(App& app, Archived archived = Archived::Without,
                                     std::vector<AutoUnseal>* done = nullptr);

} // namespace rubber::desktop
