// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/vault/backup_file.h"

#include "desktop/vault/backup.h"
#include "desktop/vault/files.h"

#include <array>
#include <fcntl.h>
#include <unistd.h>

namespace rubber::vault {

namespace {

constexpr std::size_t kFront = kBackupMagic.size() + kHeaderBytes;

} // namespace

PassingFile::PassingFile(std::string path) : m_path(std::move(path)) { ::unlink(m_path.c_str()); }
PassingFile::~PassingFile() { ::unlink(m_path.c_str()); }

Result<BackupParts> readBackup(const std::string& file) {
    auto bytes = readFile(file, kMaxBackupBytes);
    if (!bytes && bytes.error().code == ErrorCode::NotFound)
        return fail(ErrorCode::NotFound, "file_missing: there is no " + file);
    if (!bytes) return tl::unexpected(bytes.error());
    const auto damaged = [&](const char* what) {
        return fail(ErrorCode::Corrupt, "backup_damaged: " + file + ": " + what);
    };
    if (bytes->size() < kFront + 32 || bytes->compare(0, kBackupMagic.size(), kBackupMagic) != 0)
        return damaged("this is no backup of a vault");
    const std::string_view body = std::string_view(*bytes).substr(0, bytes->size() - 32);
    if (std::string_view(*bytes).substr(body.size()) != asText(sha256(body)))
        return damaged("the checksum is wrong");
    BackupParts parts{bytes->substr(kBackupMagic.size(), kHeaderBytes),
                      bytes->substr(kFront, body.size() - kFront)};
    TRY(parseHeader(parts.headerCopy));
    return parts;
}

Result<BackupReading> readWholeBackup(const std::string& file, const VaultKey* key,
                                      const std::string& scratchFolder) {
    TRY_LET(parts, readBackup(file));
    BackupReading reading;
    reading.bytes = kFront + parts.database.size() + 32;
    reading.format = kHeaderVersion; // What parseHeader took.
    if (!key || !isAuthentic(parts.headerCopy, key->derive(Purpose::Header))) return reading;
    const PassingFile copy(scratchFolder + "/backup-check.tmp");
    TRY(replaceFile(copy.path(), parts.database));
    const auto damaged = [&](const Error& error) {
        return fail(ErrorCode::Corrupt, "backup_damaged: " + file + ": " + error.context);
    };
    auto database = Database::open(copy.path(), key->derive(Purpose::Database), Database::Mode::Existing);
    if (!database) return damaged(database.error());
    if (const auto sound = database->checkIntegrity(); !sound) return damaged(sound.error());
    reading.opened = true;
    return reading;
}

std::uint16_t backupFormat(const std::string& file) {
    const OpenFile opened(::open(file.c_str(), O_RDONLY | O_CLOEXEC));
    std::array<char, 18> front{};
    if (!opened.ok() ||
        ::read(opened.get(), front.data(), front.size()) != static_cast<ssize_t>(front.size()))
        return 0;
    if (std::string_view(front.data(), kBackupMagic.size()) != kBackupMagic) return 0;
    return static_cast<std::uint16_t>(static_cast<unsigned char>(front[16]) |
                                      static_cast<unsigned char>(front[17]) << 8);
}

} // namespace rubber::vault
