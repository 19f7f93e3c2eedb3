// SPDX-License-Identifier: GPL-3.0-or-later
// upstream add: first tested, then stored.
#include "desktop/app/tested_upstream.h"

#include "desktop/app/provider_probe.h"
#include "desktop/app/upstream_lookup.h"

namespace rubber::desktop {

Result<TestedUpstream> addTestedUpstream(App& app, const Secret& secret, const std::string& provider,
                                         const std::string& baseUrl, const std::string& label) {
    App::Core& core = app.core();
    vault::StoredUpstreamKey place;
    {
        TRY_LET(vault, core.openVault());
        TRY_LET(chosen, chooseUpstream(core, vault, secret, provider, baseUrl));
        TRY(requireNew(chosen));
        if (!label.empty()) TRY(requireFreeLabel(vault, label));
        place = std::move(chosen.key);
    }
    TRY_LET(test, probeProvider(place.provider, place.baseUrl, secret, core.clock));
    if (test.result == CheckResult::Refused)
        return fail(ErrorCode::Unauthorized, "upstream_refused: " + place.provider + " does not know this key");
    TRY_LET(added, app.addUpstream(secret, provider, baseUrl, label));
    if (test.result != CheckResult::Unreachable) {
        TRY_LET(vault, core.openVault());
        TRY(vault::UpstreamKeyTable(vault).setLastCheck(added.id, {test.at, code(test.result), test.models}));
        added.lastCheck = test;
        added.lastCheck->detail.clear();
    }
    return TestedUpstream{std::move(added), std::move(test)};
}

} // namespace rubber::desktop
