// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/issue_grant.h"
#include "shared/proxy_key.h"

namespace rubber::desktop {

/// A proxy key that was just made: not stored, not granted.
struct NewProxyKey {
    GrantedKey granted;
    Secret token;
};
NewProxyKey newProxyKey(const vault::StoredUpstreamKey& upstream, const vault::StoredRelay& relay,
                        const std::string& name, const Policy& policy, WallTime now);
/// What the owner is shown, once.
PushedKey pushedFrom(NewProxyKey made, const protocol::GrantReceipt& receipt);

} // namespace rubber::desktop
