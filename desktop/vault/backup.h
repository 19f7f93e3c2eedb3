// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/vault/vault.h"
#include "shared/clock.h"
#include "shared/result.h"

#include <cstdint>
#include <string>

namespace rubber::vault {

inline constexpr std::size_t kDailyBackups = 10;

/// Writes the whole vault into one file, opened by the passphrase the vault has now. The file is read back,
/// its database opened and every page checked before it gets its name. Exists when `file` is there. Nothing
/// is left behind on error.
Status writeBackup(Vault& vault, const std::string& file);

/// Once a day: `backups/vault-<date>.rubberbackup` in the vault's folder, the newest `keep` kept. True when
/// one was written.
std::string dailyBackupFile(const std::string& folder, WallTime day);
Result<bool> backupDaily(Vault& vault, WallTime now, std::size_t keep = kDailyBackups);

/// What reading all of a backup showed.
struct BackupReading {
    std::uint64_t bytes = 0;
    std::uint16_t format = 0; ///< Of its header.
    bool opened = false;      ///< Its database was opened with `key` and every page checked.
};
/// NotFound "file_missing", Corrupt "backup_damaged", Unsupported "vault_newer". With no key, or the key of
/// another vault, checksum and form alone are looked at. `scratchFolder` holds a copy of the database
/// meanwhile.
Result<BackupReading> readWholeBackup(const std::string& file, const VaultKey* key,
                                      const std::string& scratchFolder);
/// The header's format from the first bytes; 0 when this is no backup.
std::uint16_t backupFormat(const std::string& file);

enum class OldFiles { Refuse, MoveAside };
/// Puts a backup into a folder. Refuse: Exists "vault_exists" when there is a vault. MoveAside: what is there
/// goes to the new folder `aside` inside it. The backup is read and written out before anything is moved; on
/// an error the old files are where they were.
Status restoreBackup(const std::string& file, const std::string& folder, OldFiles oldFiles = OldFiles::Refuse,
                     const std::string& aside = "", Duration patience = VaultLock::kPatience,
                     const StepHook& hook = {});

} // namespace rubber::vault
