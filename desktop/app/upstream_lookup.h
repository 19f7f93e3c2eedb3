// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/core.h"
#include "desktop/vault/upstream_keys.h"

#include <optional>
#include <string>
#include <vector>

namespace rubber::desktop {

/// By label or id. NotFound "no_such_upstream" lists the labels there are.
Result<vault::StoredUpstreamKey> findUpstream(vault::Vault& vault, const std::string& upstream);

/// `front`, or `front`-2, `front`-3 ... whichever is free.
template <class Taken>
std::string freeName(const std::string& front, const Taken& taken) {
    std::string name = front;
    for (int i = 2; taken(name); ++i)
        name = front + "-" + std::to_string(i);
    return name;
}
std::string freeLabel(const std::vector<vault::StoredUpstreamKey>& stored, const std::string& front);

/// 1 to 64 characters without control characters or spaces at the ends; nothing that reads as an option, an
/// id or a key. Invalid "bad_option".
Status checkLabel(const std::string& label);
bool isLabel(const std::string& label);
Status requireFreeLabel(vault::Vault& vault, const std::string& label); ///< bad_option, name_taken

/// A checked secret with its place decided; id and time set, label empty. `same` when the vault has this key
/// already.
struct ChosenUpstream {
    vault::StoredUpstreamKey key;
    std::optional<vault::StoredUpstreamKey> same;
};
/// `provider` "" = by the key's prefix, `baseUrl` "" = the provider's own. unclear_provider, bad_option; the
/// latter also when the same key is stored for another provider.
Result<ChosenUpstream> chooseUpstream(App::Core& core, vault::Vault& vault, const Secret& secret,
                                      const std::string& provider, const std::string& baseUrl);

/// Exists "upstream_exists"; the text names the label.
Status requireNew(const ChosenUpstream& chosen);

/// Stopped "upstream_archived": an archived key takes no new proxy keys.
Status requireInUse(const vault::StoredUpstreamKey& upstream);

} // namespace rubber::desktop
