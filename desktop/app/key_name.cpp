// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/key_name.h"

#include "desktop/app/upstream_lookup.h"
#include "desktop/vault/proxy_keys.h"

#include <algorithm>

namespace rubber::desktop {

Result<std::string> chooseName(vault::Vault& vault, const std::string& wanted, const std::string& front) {
    TRY_LET(keys, vault::ProxyKeyTable(vault).all());
    const auto owner = [&](const std::string& name) {
        return std::find_if(keys.begin(), keys.end(),
                            [&](const auto& key) { return !key.replaced && key.name == name; });
    };
    if (wanted.empty()) return freeName(front, [&](const auto& name) { return owner(name) != keys.end(); });
    if (wanted.size() > 64 || wanted.starts_with("rk_") || wanted.starts_with('-') ||
        !std::all_of(wanted.begin(), wanted.end(), [](unsigned char c) { return c > 0x20 && c != 0x7f; }))
        return fail(ErrorCode::Invalid,
                    "bad_option: --name has 1 to 64 characters, no spaces, and does not begin with rk_ or -");
    const auto taken = owner(wanted);
    if (taken == keys.end()) return wanted;
    return fail(ErrorCode::Exists, std::string("name_taken: there is ") +
                                       (taken->archivedAt ? "an archived" : "a") + " proxy key called " +
                                       wanted);
}

} // namespace rubber::desktop
