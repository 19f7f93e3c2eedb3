// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/vault/proxy_keys.h"
#include "desktop/vault/vault.h"
#include "shared/ids.h"
#include "shared/result.h"

#include <string>
#include <vector>

namespace rubber::desktop {

/// What a KEY argument is compared with.
struct KnownKey {
    KeyId id;
    std::string name;
    bool replaced = false; ///< Found by id only: its name belongs to its successor.
};

/// A name, an id, "rk_live_<id>", a whole token, or an unambiguous beginning (3 characters or more) of a name
/// or id, in this order. NotFound "no_such_key"; Invalid "ambiguous" lists the matches.
Result<KeyId> lookUpKey(const std::vector<KnownKey>& keys, const std::string& argument);

Result<vault::StoredProxyKey> findKey(vault::Vault& vault, const std::string& argument);

} // namespace rubber::desktop
