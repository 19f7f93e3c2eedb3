// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/upstream_of_secret.h"

#include "desktop/app/upstream_lookup.h"

namespace rubber::desktop {

Result<UpstreamKeyId> upstreamOfSecret(App& app, const Secret& secret) {
    TRY_LET(vault, app.core().openVault());
    vault::UpstreamKeyTable table(vault);
    TRY_LET(all, table.all());
    for (const auto& key : all) {
        TRY_LET(same, table.findSame(secret, key.baseUrl));
        if (!same) continue;
        TRY(requireInUse(*same));
        return same->id;
    }
    return fail(ErrorCode::NotFound, "no_such_upstream: this key is not in the vault");
}

} // namespace rubber::desktop
