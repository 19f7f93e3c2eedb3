// SPDX-License-Identifier: GPL-3.0-or-later
// Putting a backup in the place of a vault. Rules: nothing is deleted but what this file wrote itself;
// nothing is moved before the new files are whole on disk; the header comes last, because a folder without
// one has no vault.
#include "desktop/vault/backup.h"
#include "desktop/vault/backup_file.h"
#include "desktop/vault/files.h"

#include <array>
#include <cerrno>
#include <cstdio>
#include <sys/stat.h>
#include <unistd.h>

namespace rubber::vault {

namespace {

// The journal too: SQLite would play an old one into the new database.
constexpr std::array kFiles{"vault.header", "vault.db", "vault.db-journal"};

bool isThere(const std::string& path) { return ::access(path.c_str(), F_OK) == 0; }

tl::unexpected<Error> cannot(const std::string& what) {
    return fail(ErrorCode::Unavailable, "vault_write_failed: cannot " + what);
}

/// The new files, in a folder beside the old ones until they are moved.
class Staging {
public:
    explicit Staging(const std::string& folder) : m_path(folder + "/restoring") { clear(); }
    Staging(const Staging&) = delete;
    Staging& operator=(const Staging&) = delete;
    ~Staging() { clear(); }
    const std::string& path() const { return m_path; }

    Status write(const BackupParts& parts) {
        TRY(makePrivateFolder(m_path));
        TRY(replaceFile(m_path + "/vault.db", parts.database));
        return HeaderFile(m_path).create(parts.headerCopy);
    }

private:
    void clear() {
        for (const char* file : kFiles)
            ::unlink((m_path + "/" + file).c_str());
        ::rmdir(m_path.c_str());
    }
    std::string m_path;
};

/// Moves files from one folder to another; what was moved goes back unless it is told to stay.
class Moving {
public:
    Moving(std::string from, std::string to) : m_from(std::move(from)), m_to(std::move(to)) {}
    Moving(const Moving&) = delete;
    Moving& operator=(const Moving&) = delete;
    ~Moving() {
        while (!m_moved.empty()) {
            std::rename((m_to + "/" + m_moved.back()).c_str(), (m_from + "/" + m_moved.back()).c_str());
            m_moved.pop_back();
        }
    }
    Status move(const std::string& file) {
        if (std::rename((m_from + "/" + file).c_str(), (m_to + "/" + file).c_str()) != 0)
            return cannot("move " + m_from + "/" + file);
        m_moved.push_back(file);
        return {};
    }
    void stay() { m_moved.clear(); }

private:
    std::string m_from, m_to;
    std::vector<std::string> m_moved;
};

Status putInPlace(const std::string& folder, const std::string& asideFolder, const std::string& staged,
                  const StepHook& hook) {
    const auto step = [&](const char* name) { return hook ? hook(name) : Status(); };
    Moving old(folder, asideFolder), fresh(staged, folder);
    for (const char* file : kFiles) {
        TRY(step("move old"));
        if (isThere(folder + "/" + file)) TRY(old.move(file));
    }
    TRY(step("move database"));
    TRY(fresh.move("vault.db"));
    TRY(step("move header"));
    TRY(fresh.move("vault.header"));
    TRY(step("sync"));
    TRY(syncFolder(folder));
    old.stay();
    fresh.stay();
    return {};
}

} // namespace

Status restoreBackup(const std::string& file, const std::string& folder, OldFiles oldFiles,
                     const std::string& aside, Duration patience, const StepHook& hook) {
    TRY_LET(parts, readBackup(file));
    TRY(makePrivateFolder(folder));
    TRY_LET(lock, VaultLock::take(folder, patience));
    bool anything = false;
    for (const char* name : kFiles)
        anything = anything || isThere(folder + "/" + name);
    if (anything && oldFiles == OldFiles::Refuse)
        return fail(ErrorCode::Exists, "vault_exists: there is a vault in " + folder);
    Staging staging(folder);
    TRY(staging.write(parts));
    const std::string asideFolder = folder + "/" + aside;
    if (anything && ::mkdir(asideFolder.c_str(), 0700) != 0)
        return cannot("make " + asideFolder + (errno == EEXIST ? ": it is there already" : ""));
    auto done = putInPlace(folder, asideFolder, staging.path(), hook);
    if (!done && anything) ::rmdir(asideFolder.c_str()); // Empty again.
    return done;
}

} // namespace rubber::vault
