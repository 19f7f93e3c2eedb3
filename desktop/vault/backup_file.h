// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/result.h"

#include <cstddef>
#include <string>
#include <string_view>

/// The form of a backup, for those who write and read one: magic 8, header copy 4096, database, SHA-256 of
/// all before it (FORMAT.md).
namespace rubber::vault {

inline constexpr std::string_view kBackupMagic = "RUBBERVB";
inline constexpr std::size_t kMaxBackupBytes = std::size_t{4} << 30;

/// A file that is removed when its use ends, whatever happened.
class PassingFile {
public:
    explicit PassingFile(std::string path);
    PassingFile(const PassingFile&) = delete;
    PassingFile& operator=(const PassingFile&) = delete;
    ~PassingFile();
    const std::string& path() const { return m_path; }

private:
    std::string m_path;
};

struct BackupParts {
    std::string headerCopy, database;
};
/// Corrupt "backup_damaged", Unsupported "vault_newer", NotFound "file_missing".
Result<BackupParts> readBackup(const std::string& file);

} // namespace rubber::vault
