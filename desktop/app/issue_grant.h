// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/core.h"
#include "desktop/vault/upstream_keys.h"

#include <vector>

namespace rubber::desktop {

/// A proxy key with everything a grant needs.
struct GrantedKey {
    vault::StoredProxyKey key;
    vault::StoredRelay relay;
    vault::StoredUpstreamKey upstream; ///< Of a canary: the one with the empty id.
};

Result<GrantedKey> findGrantedKey(vault::Vault& vault, const std::string& keyArgument);
/// Every key, oldest first.
Result<std::vector<GrantedKey>> allGrantedKeys(vault::Vault& vault);

/// Stopped "key_archived": what is put away is dead, and stays so until it is unarchived and restored.
Status requireNotArchived(const GrantedKey& granted);

/// Signs a grant of the next version with this policy, sends it, and stores policy and receipt once the relay
/// has acknowledged it. The version is used up even when the relay is not reached. A relay that knows a newer
/// version (another device pushed) is asked for it, and the grant is made again once. attestation_failed
Result<protocol::GrantReceipt> issueGrant(App::Core& core, const GrantedKey& granted, const Policy& policy);

} // namespace rubber::desktop
