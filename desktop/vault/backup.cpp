// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/vault/backup.h"

#include "desktop/vault/backup_file.h"
#include "desktop/vault/files.h"
#include "desktop/vault/settings.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <unistd.h>

namespace rubber::vault {

namespace {

/// Opens what was written as a restore would.
Status verify(const std::string& file, Vault& vault) {
    TRY_LET(reading, readWholeBackup(file, &vault.key(), vault.folder()));
    if (!reading.opened) return fail(ErrorCode::Corrupt, "backup_damaged: the header does not fit");
    return {};
}

} // namespace

Status writeBackup(Vault& vault, const std::string& file) {
    if (::access(file.c_str(), F_OK) == 0) return fail(ErrorCode::Exists, "file_exists: " + file);
    std::string bytes;
    {
        const PassingFile copy(vault.folder() + "/backup.tmp");
        TRY(vault.database().copyTo(copy.path()));
        TRY_LET(database, readFile(copy.path(), kMaxBackupBytes));
        bytes = std::string(kBackupMagic) + vault.header().bytes + database;
    }
    bytes += asText(sha256(bytes));
    const PassingFile aside(file + ".part");
    TRY(replaceFile(aside.path(), bytes));
    TRY(verify(aside.path(), vault));
    // link, not rename: a file that appeared meanwhile is not overwritten.
    if (::link(aside.path().c_str(), file.c_str()) != 0) {
        if (errno == EEXIST) return fail(ErrorCode::Exists, "file_exists: " + file);
        if (std::rename(aside.path().c_str(), file.c_str()) != 0) // No hard links on this file system.
            return fail(ErrorCode::Unavailable, "vault_write_failed: cannot name " + file);
    }
    return syncFolder(std::filesystem::path(file).parent_path().string());
}

std::string dailyBackupFile(const std::string& folder, WallTime day) {
    return folder + "/backups/vault-" + day.toRfc3339().substr(0, 10) + ".rubberbackup";
}

Result<bool> backupDaily(Vault& vault, WallTime now, std::size_t keep) {
    Settings settings(vault);
    const std::string today = now.toRfc3339().substr(0, 10);
    TRY_LET(last, settings.find("last_daily_backup"));
    if (last == today) return false;
    const std::string folder = vault.folder() + "/backups";
    TRY(makePrivateFolder(folder));
    const std::string file = dailyBackupFile(vault.folder(), now);
    if (auto written = writeBackup(vault, file); !written && written.error().code != ErrorCode::Exists)
        return tl::unexpected(written.error());
    TRY(settings.set("last_daily_backup", today));

    std::vector<std::string> names;
    std::error_code ignored;
    for (const auto& entry : std::filesystem::directory_iterator(folder, ignored)) {
        const std::string name = entry.path().filename().string();
        if (name.starts_with("vault-") && name.ends_with(".rubberbackup")) names.push_back(name);
    }
    std::sort(names.begin(), names.end());
    for (std::size_t i = 0; i + keep < names.size(); ++i)
        ::unlink((folder + "/" + names[i]).c_str());
    return true;
}

} // namespace rubber::vault
