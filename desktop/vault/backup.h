// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/vault/vault.h"
#include "shared/clock.h"
#include "shared/result.h"

#include <string>

namespace rubber::vault {

/// Writes the whole vault into one file, opened by the passphrase the vault has now. The file is read back,
/// its database opened and every page checked before it gets its name. Exists when `file` is there. Nothing
/// is left behind on error.
Status writeBackup(Vault& vault, const std::string& file);

/// Once a day: `backups/vault-<date>.rubberbackup` in the vault's folder, the newest ten kept. True when one
/// was written.
Result<bool> backupDaily(Vault& vault, WallTime now);
inline constexpr std::size_t kDailyBackups = 10;

/// Puts a backup into a folder that has no vault. Exists, Corrupt or Unsupported; the folder is unchanged
/// then.
Status restoreBackup(const std::string& file, const std::string& folder,
                     Duration patience = VaultLock::kPatience);

} // namespace rubber::vault
