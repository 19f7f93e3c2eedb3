// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/spend_series.h"
#include "desktop/vault/vault.h"

namespace rubber::desktop {

/// keepSlots over what the vault remembers; written back when it changed.
Result<ModelSlots> keepStoredSlots(vault::Vault& vault, std::vector<std::pair<std::string, Money>> spent);

} // namespace rubber::desktop
