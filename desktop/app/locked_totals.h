// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/app.h"
#include "shared/protocol/watch_messages.h"

#include <map>
#include <optional>
#include <vector>

/// What is shown while the vault is locked: sums and kinds of alerts, by watch passes that were signed while it was
/// open (watch_file.h). Nothing here can name a key or change anything.
namespace rubber::desktop {

/// With the vault open: fresh passes for every paired relay, or none at all where "security.show_spend_while_locked"
/// is off. Call it when the vault was opened, when a relay came or went, and before it locks. vault_locked
Status keepWatchPasses(App& app);
/// Works locked: whatever passes there were here are gone.
Status dropWatchPasses(App& app);

struct RelayTotals {
    RelayId relay;
    std::optional<protocol::Totals> totals;
    std::optional<Error> error; ///< Why there are none.
};
/// Where the last question to each relay ended.
using TotalsMarks = std::map<RelayId, std::uint64_t>;
/// Works locked. Asks every relay there is a pass for; empty when there are none. Alerts of rules that are off or
/// silent are left out.
std::vector<RelayTotals> lockedTotals(App& app, const TotalsMarks& after);

/// Which rule of this program speaks of it.
AlertRule ruleOf(const protocol::Totals::Told& told);

} // namespace rubber::desktop
