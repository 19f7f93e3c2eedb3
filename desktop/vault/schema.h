// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/vault/database.h"
#include "shared/result.h"

namespace rubber::vault {

inline constexpr std::int64_t kSchemaVersion = 5; ///< PRAGMA user_version.

/// The format a database has, 0 for an empty one. Unsupported "vault_newer" when it is past kSchemaVersion.
Result<std::int64_t> schemaVersion(Database& database);

/// Brings a database from any older format to kSchemaVersion. Run it inside a transaction, together with
/// whatever must come with the new format.
Status upgradeSchema(Database& database);

} // namespace rubber::vault
