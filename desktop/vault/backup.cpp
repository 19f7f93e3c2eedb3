// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/vault/backup.h"

#include "desktop/vault/files.h"
#include "desktop/vault/settings.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <unistd.h>

namespace rubber::vault {

namespace {

// Magic 8, header copy 4096, database, SHA-256 of all before it (FORMAT.md).
constexpr std::string_view kMagic = "RUBBERVB";
constexpr std::size_t kFront = kMagic.size() + kHeaderBytes;
constexpr std::size_t kMaxBackup = std::size_t{4} << 30;

/// A file that is removed when its use ends, whatever happened.
class PassingFile {
public:
    explicit PassingFile(std::string path) : m_path(std::move(path)) { ::unlink(m_path.c_str()); }
    PassingFile(const PassingFile&) = delete;
    PassingFile& operator=(const PassingFile&) = delete;
    ~PassingFile() { ::unlink(m_path.c_str()); }
    const std::string& path() const { return m_path; }

private:
    std::string m_path;
};

struct BackupParts {
    std::string headerCopy, database;
};

Result<BackupParts> readBackup(const std::string& file) {
    TRY_LET(bytes, readFile(file, kMaxBackup));
    const auto damaged = [&](const char* what) {
        return fail(ErrorCode::Corrupt, "backup_damaged: " + file + ": " + what);
    };
    if (bytes.size() < kFront + 32 || bytes.compare(0, kMagic.size(), kMagic) != 0)
        return damaged("this is no backup of a vault");
    const std::string_view body = std::string_view(bytes).substr(0, bytes.size() - 32);
    if (std::string_view(bytes).substr(body.size()) != asText(sha256(body)))
        return damaged("the checksum is wrong");
    BackupParts parts{bytes.substr(kMagic.size(), kHeaderBytes), bytes.substr(kFront, body.size() - kFront)};
    TRY(parseHeader(parts.headerCopy));
    return parts;
}

/// Opens what was written as a restore would.
Status verify(const std::string& file, const VaultKey& key, const std::string& scratch) {
    TRY_LET(parts, readBackup(file));
    if (!isAuthentic(parts.headerCopy, key.derive(Purpose::Header)))
        return fail(ErrorCode::Corrupt, "backup_damaged: the header does not fit");
    const PassingFile copy(scratch);
    TRY(replaceFile(copy.path(), parts.database));
    TRY_LET(database, Database::open(copy.path(), key.derive(Purpose::Database), Database::Mode::Existing));
    return database.checkIntegrity();
}

} // namespace

Status writeBackup(Vault& vault, const std::string& file) {
    if (::access(file.c_str(), F_OK) == 0) return fail(ErrorCode::Exists, "file_exists: " + file);
    std::string bytes;
    {
        const PassingFile copy(vault.folder() + "/backup.tmp");
        TRY(vault.database().copyTo(copy.path()));
        TRY_LET(database, readFile(copy.path(), kMaxBackup));
        bytes = std::string(kMagic) + vault.header().bytes + database;
    }
    bytes += asText(sha256(bytes));
    const PassingFile aside(file + ".part");
    TRY(replaceFile(aside.path(), bytes));
    TRY(verify(aside.path(), vault.key(), vault.folder() + "/backup-check.tmp"));
    // link, not rename: a file that appeared meanwhile is not overwritten.
    if (::link(aside.path().c_str(), file.c_str()) != 0) {
        if (errno == EEXIST) return fail(ErrorCode::Exists, "file_exists: " + file);
        if (std::rename(aside.path().c_str(), file.c_str()) != 0) // No hard links on this file system.
            return fail(ErrorCode::Unavailable, "vault_write_failed: cannot name " + file);
    }
    return syncFolder(std::filesystem::path(file).parent_path().string());
}

Result<bool> backupDaily(Vault& vault, WallTime now) {
    Settings settings(vault);
    const std::string today = now.toRfc3339().substr(0, 10);
    TRY_LET(last, settings.find("last_daily_backup"));
    if (last == today) return false;
    const std::string folder = vault.folder() + "/backups";
    TRY(makePrivateFolder(folder));
    const std::string file = folder + "/vault-" + today + ".rubberbackup";
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
    for (std::size_t i = 0; i + kDailyBackups < names.size(); ++i)
        ::unlink((folder + "/" + names[i]).c_str());
    return true;
}

Status restoreBackup(const std::string& file, const std::string& folder, Duration patience) {
    TRY_LET(parts, readBackup(file));
    TRY(makePrivateFolder(folder));
    TRY_LET(lock, VaultLock::take(folder, patience));
    const HeaderFile header(folder);
    const std::string database = folder + "/vault.db";
    if (header.exists() || ::access(database.c_str(), F_OK) == 0)
        return fail(ErrorCode::Exists, "vault_exists: there is a vault in " + folder);
    TRY(replaceFile(database, parts.database));
    return header.create(parts.headerCopy);
}

} // namespace rubber::vault
