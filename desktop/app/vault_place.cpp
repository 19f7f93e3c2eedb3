// SPDX-License-Identifier: GPL-3.0-or-later
// Where the vault is: its disk, its folder, and whether somebody copies that folder about.
#include "desktop/app/kill_file.h"
#include "desktop/app/sync_folder.h"
#include "desktop/vault/key_slots.h"

#include <algorithm>
#include <filesystem>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace rubber::desktop {

namespace {

/// The folder itself or the nearest one above it that is there.
std::string nearestFolder(const std::string& folder) {
    std::filesystem::path path = std::filesystem::path(folder).lexically_normal();
    std::error_code ignored;
    while (!std::filesystem::exists(path, ignored) && path.has_parent_path() && path.parent_path() != path)
        path = path.parent_path();
    return path.empty() ? "." : path.string();
}

std::string megabytes(std::uint64_t bytes) { return std::to_string(bytes >> 20) + " MB"; }

} // namespace

std::uint64_t App::Core::freeBytes() const {
    const std::string folder = nearestFolder(options.home);
    if (options.freeBytes) return options.freeBytes(folder);
    struct statvfs facts {};
    if (::statvfs(folder.c_str(), &facts) != 0) return UINT64_MAX; // Not known: the write itself will tell.
    return std::uint64_t{facts.f_bavail} * facts.f_frsize;
}

std::uint64_t App::Core::databaseBytes() const {
    struct stat facts {};
    if (::stat((options.home + "/vault.db").c_str(), &facts) != 0) return 0;
    return static_cast<std::uint64_t>(facts.st_size);
}

Status App::Core::requireFree(std::uint64_t bytes) const {
    const std::uint64_t free = freeBytes();
    const std::uint64_t needed = bytes > UINT64_MAX - kLeastFree ? UINT64_MAX : bytes + kLeastFree;
    if (free >= needed) return {};
    return fail(ErrorCode::Unavailable, "disk_full: " + megabytes(free) + " are free in " + options.home +
                                            ", " + megabytes(needed) + " are needed");
}

Result<std::uint64_t> App::freeSpace() { return m_core->freeBytes(); }

VaultFacts App::vaultFacts() {
    VaultFacts facts;
    facts.folder = home();
    facts.cipherVersion = vault::Database::cipherVersion();
    facts.exists = vaultExists();
    facts.freeBytes = m_core->freeBytes();
    facts.syncService = syncServiceOf(home());
    facts.writable = ::access(nearestFolder(home()).c_str(), W_OK) == 0;
    facts.hasKillFile = readKillFile(home()).has_value();
    struct stat database {};
    facts.databaseMissing = ::stat((home() + "/vault.db").c_str(), &database) != 0;
    if (!facts.databaseMissing) {
        facts.databaseBytes = static_cast<std::uint64_t>(database.st_size);
        facts.changedAt = WallTime{std::int64_t{database.st_mtim.tv_sec} * 1000};
    }
    if (!facts.exists) return facts;
    const auto header = vault::readVaultHeader(home(), Duration{0});
    if (!header) {
        facts.trouble = header.error();
        return facts;
    }
    facts.format = vault::kHeaderVersion;
    facts.hasKeychainSlot = vault::hasSlot(*header, vault::SlotType::Keychain);
    if (facts.databaseMissing)
        facts.trouble = Error{ErrorCode::Corrupt, "vault_damaged: the header is there, the database is not"};
    return facts;
}

} // namespace rubber::desktop
