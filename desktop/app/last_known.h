// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/core.h"

#include <cstdint>
#include <map>
#include <set>
#include <string>

namespace rubber::desktop {

/// What this vault last heard of each key of a relay that cannot be asked any more: from the rows it fetched,
/// the owner's own trail, and the kills that wait. "killed", "kill_pending", "suspended", "expired"; a key
/// that is not in it was working. In doubt a key is called stopped. Rows of these sequences say nothing.
Result<std::map<KeyId, std::string>> lastKnownStops(App::Core& core, vault::Vault& vault, const RelayId& relay,
                                                    const std::set<std::uint64_t>& without = {});

} // namespace rubber::desktop
