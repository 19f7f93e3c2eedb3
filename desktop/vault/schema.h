// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/vault/database.h"
#include "shared/result.h"

namespace rubber::vault {

inline constexpr std::int64_t kSchemaVersion = 1; ///< PRAGMA user_version.

/// Brings a database to kSchemaVersion in one transaction. Unsupported "vault_newer" when it is already past
/// it.
Status upgradeSchema(Database& database);

} // namespace rubber::vault
