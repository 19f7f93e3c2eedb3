// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/clock.h"
#include "shared/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// Plain facts about the vault's place, its backups, drafts and the system keychain. All but drafts can be
/// had while the vault is locked.
namespace rubber::desktop {

/// Why nothing of the vault can be changed.
enum class ReadOnly {
    No,
    Asked, ///< Its owner opened it so.
    Disk   ///< Its folder cannot be written.
};

/// What an unlock screen and a settings page show of the vault's place.
struct VaultFacts {
    std::string folder;
    bool exists = false;
    std::optional<Error> trouble; ///< Why the header does not read: vault_damaged, vault_newer, vault_busy.
    bool databaseMissing = false;
    std::uint32_t format = 0;       ///< Of the header; 0 = not read.
    std::uint64_t databaseBytes = 0;
    std::optional<WallTime> changedAt; ///< Last write to the database.
    std::string syncService;           ///< "Dropbox", "iCloud", "OneDrive", "Syncthing" ...; "" = none seen.
    bool writable = true;
    std::uint64_t freeBytes = 0;
    bool hasKeychainSlot = false;
    bool hasKillFile = false; ///< kill.json is there: kill works while locked.
    std::string cipherVersion; ///< Of the SQLCipher this program has.
};

struct BackupReport {
    enum class State { Unknown, Sound, Damaged };
    std::string file; ///< Whole path.
    WallTime at;      ///< Of the file's last change.
    std::uint64_t bytes = 0;
    std::uint32_t format = 0; ///< Of its header; 0 = this is no backup.
    bool daily = false;       ///< One of the daily ones: the oldest goes when there are too many.
    /// As `verifyBackup` found it for the file as it is now (size and time the same).
    State state = State::Unknown;
    std::optional<WallTime> verifiedAt;
};
/// What `verifyBackup` looked at.
struct BackupCheck {
    std::uint64_t bytes = 0;
    std::uint32_t format = 0;
    bool opened = false; ///< False: locked, or another vault's: checksum and form alone were checked.
};
enum class RestoreMode {
    EmptyOnly, ///< Refuse when there is a vault.
    MoveAside, ///< Old files go to `replaced-<time>` in the same folder; nothing is deleted.
};

/// An unsaved form, kept over a lock. Text of the caller's own making, never a secret.
struct Draft {
    std::string kind, id; ///< "key_editor", a key's id; "" for a new one.
    std::string text;     ///< JSON
    WallTime savedAt;
};

enum class KeychainState {
    Unavailable, ///< No keychain, or it is locked: never asked for by us.
    Off,         ///< There is one; this vault does not use it.
    On,
    Missing, ///< The vault has a slot for it, but its entry is gone: only the passphrase opens.
};

} // namespace rubber::desktop
