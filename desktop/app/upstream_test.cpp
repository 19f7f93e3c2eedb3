// SPDX-License-Identifier: GPL-3.0-or-later
// upstream test: one call to the provider that costs nothing and needs the key.
#include "desktop/app/opened_secret.h"
#include "desktop/app/provider_probe.h"
#include "desktop/app/providers.h"
#include "desktop/app/upstream_lookup.h"
#include "desktop/app/upstream_report.h"

namespace rubber::desktop {

Result<UpstreamTest> App::testUpstream(const std::string& upstream) {
    vault::StoredUpstreamKey stored;
    Secret secret;
    {
        TRY_LET(vault, m_core->openVault());
        TRY_LET(found, findUpstream(vault, upstream));
        TRY_LET(opened, vault::UpstreamKeyTable(vault).open(found.id));
        stored = std::move(found);
        secret = std::move(opened);
    }
    TRY_LET(test, probeProvider(stored.provider, stored.baseUrl, secret, m_core->clock));
    // Nobody was asked, in effect: what was known stays known.
    if (test.result == CheckResult::Unreachable) return test;
    TRY_LET(vault, m_core->openVault());
    vault::UpstreamKeyTable table(vault);
    TRY_LET(now, table.find(stored.id));
    // Rotated or deleted meanwhile: the answer is about a secret that is gone.
    if (now && now->generation == stored.generation)
        TRY(table.setLastCheck(stored.id, {test.at, code(test.result), test.models}));
    return test;
}

Result<UpstreamTest> App::testUpstreamKey(const Secret& secret, const std::string& provider,
                                          const std::string& baseUrl) {
    TRY(checkUpstreamKey(secret));
    std::string name = provider;
    if (name.empty()) {
        TRY_LET(found, providerOf(secret));
        name = found;
    }
    TRY_LET(url, baseUrlOf(name, baseUrl));
    return probeProvider(name, url, secret, m_core->clock);
}

} // namespace rubber::desktop
