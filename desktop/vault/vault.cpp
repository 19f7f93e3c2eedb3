// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/vault/vault.h"

#include "desktop/vault/backup.h"
#include "desktop/vault/files.h"
#include "desktop/vault/schema.h"
#include "desktop/vault/upstream_keys.h"

#include <cstdio>
#include <optional>
#include <unistd.h>

namespace rubber::vault {

namespace {

std::string databasePath(const std::string& folder) { return folder + "/vault.db"; }

tl::unexpected<Error> tampered() {
    return fail(ErrorCode::Corrupt, "vault_damaged: the header was not written by this vault");
}

Status requireFolder(const std::string& folder) {
    if (::access(folder.c_str(), F_OK) != 0)
        return fail(ErrorCode::NotFound, "vault_missing: there is no vault in " + folder);
    return {};
}

/// A database whose header is gone cannot be opened by anyone, but a backup's header may still fit it.
Status moveOrphanAside(const std::string& folder) {
    const std::string path = databasePath(folder);
    if (::access(path.c_str(), F_OK) != 0) return {};
    for (int i = 1; i < 1000; ++i) {
        const std::string aside = path + ".orphan-" + std::to_string(i);
        if (::access(aside.c_str(), F_OK) == 0) continue;
        if (std::rename(path.c_str(), aside.c_str()) == 0) return syncFolder(folder);
        break;
    }
    return fail(ErrorCode::Unavailable, "vault_write_failed: cannot move " + path + " aside");
}

/// Tries every passphrase slot; the header must then prove to be this vault's own.
Result<VaultKey> openSlots(const StoredHeader& stored, const Secret& passphrase) {
    std::optional<Error> trouble;
    for (const auto& slot : stored.header.slots) {
        if (slot.type != SlotType::Passphrase) continue;
        auto masterKey = openPassphraseSlot(slot, passphrase, stored.header.vaultId);
        if (!masterKey) {
            trouble = masterKey.error();
            if (trouble->code == ErrorCode::Unauthorized) continue;
            return tl::unexpected(*trouble);
        }
        VaultKey key(stored.header.vaultId, std::move(*masterKey));
        if (!isAuthentic(stored.bytes, key.derive(Purpose::Header))) return tampered();
        return key;
    }
    if (trouble) return tl::unexpected(*trouble);
    return fail(ErrorCode::Unauthorized, "wrong_passphrase: this vault has no passphrase slot");
}

Result<VaultLock> lockFor(Access access, const std::string& folder, Duration patience) {
    return access == Access::ReadOnly ? VaultLock::share(folder, patience) : VaultLock::take(folder, patience);
}

tl::unexpected<Error> needsMending(const std::string& why) {
    return fail(ErrorCode::Stopped, "vault_read_only: " + why + ", which needs writing");
}

Result<StoredHeader> readHeader(const std::string& folder, Duration patience) {
    TRY(requireFolder(folder));
    const HeaderFile file(folder);
    if (!file.exists()) return fail(ErrorCode::NotFound, "vault_missing: there is no vault in " + folder);
    TRY_LET(lock, VaultLock::share(folder, patience));
    return file.read();
}

/// A whole copy first: what an older program made can be given back to it. The copies of a day do not push it
/// out.
Status bringUpToDate(Vault& vault) {
    const std::string folder = vault.folder() + "/backups";
    TRY(makePrivateFolder(folder));
    const std::string copy = folder + "/before-format-" + std::to_string(kSchemaVersion) + ".rubberbackup";
    // A copy of an earlier attempt is older than what is about to change.
    const std::string fresh = copy + ".new";
    ::unlink(fresh.c_str());
    TRY(writeBackup(vault, fresh));
    if (std::rename(fresh.c_str(), copy.c_str()) != 0)
        return fail(ErrorCode::Unavailable, "vault_write_failed: cannot name " + copy);
    TRY(syncFolder(folder));
    return vault.database().inTransaction([&]() -> Status {
        TRY(upgradeSchema(vault.database()));
        return UpstreamKeyTable(vault).fillHints();
    });
}

} // namespace

bool Vault::exists(const std::string& folder) { return HeaderFile(folder).exists(); }

Result<VaultKey> Vault::create(const std::string& folder, const Secret& passphrase,
                               const PassphraseParameters& cost, Duration patience) {
    if (passphrase.empty()) return fail(ErrorCode::Invalid, "bad_option: the passphrase is empty");
    TRY(makePrivateFolder(folder));
    TRY_LET(lock, VaultLock::take(folder, patience));
    const HeaderFile file(folder);
    if (file.exists()) return fail(ErrorCode::Exists, "vault_exists: there is a vault in " + folder);
    TRY(moveOrphanAside(folder));

    VaultKey key(randomBytes(16), Secret::random(32));
    Header header;
    header.sequence = 1;
    header.vaultId = key.vaultId();
    TRY_LET(slot, makePassphraseSlot(1, "passphrase", passphrase, cost, key.vaultId(), key.masterKey()));
    header.slots.push_back(std::move(slot));

    // The header last: a folder without one has no vault, whatever else a crash left there.
    {
        TRY_LET(database,
                Database::open(databasePath(folder), key.derive(Purpose::Database), Database::Mode::Create));
        TRY(database.inTransaction([&] { return upgradeSchema(database); }));
    }
    TRY(syncFolder(folder));
    TRY(file.create(encodeHeader(header, key.derive(Purpose::Header))));
    return key;
}

Result<VaultKey> Vault::unlock(const std::string& folder, const Secret& passphrase, Duration patience) {
    TRY_LET(stored, readHeader(folder, patience));
    return openSlots(stored, passphrase);
}

Result<Vault> Vault::open(const std::string& folder, const VaultKey& key, Duration patience, Access access) {
    const bool reads = access == Access::ReadOnly;
    TRY(requireFolder(folder));
    const HeaderFile file(folder);
    if (!file.exists()) return fail(ErrorCode::NotFound, "vault_missing: there is no vault in " + folder);
    TRY_LET(lock, lockFor(access, folder, patience));
    TRY_LET(stored, file.read());
    if (stored.header.vaultId != key.vaultId())
        return fail(ErrorCode::Locked, "vault_locked: another vault was put in this place; unlock it first");
    if (!isAuthentic(stored.bytes, key.derive(Purpose::Header))) return tampered();
    if (stored.otherIsStale && !reads) TRY(file.refreshOtherCopy(stored));

    // A journal file means that somebody stopped in the middle of a write; opening rolls it back, then
    // everything is checked.
    const bool uncleanStop = ::access((databasePath(folder) + "-journal").c_str(), F_OK) == 0;
    if (uncleanStop && reads) return needsMending("somebody stopped in the middle of a write and it must be checked");
    TRY_LET(database, Database::open(databasePath(folder), key.derive(Purpose::Database),
                                     reads ? Database::Mode::ReadOnly : Database::Mode::Existing));
    if (uncleanStop) TRY(database.checkIntegrity());
    // An empty file opens under any key and would pass as a fresh database.
    TRY_LET(format, schemaVersion(database));
    if (format == 0) return fail(ErrorCode::Corrupt, "vault_damaged: the database is empty");
    if (format < kSchemaVersion && reads) return needsMending("it is of an older format and must be brought up to date");
    Vault vault(folder, key, std::move(lock), std::move(stored), access, std::move(database));
    if (format < kSchemaVersion) TRY(bringUpToDate(vault));
    return vault;
}

Status Vault::changePassphrase(const std::string& folder, const Secret& current, const Secret& fresh,
                               const PassphraseParameters& cost, const StepHook& hook, Duration patience) {
    if (fresh.empty()) return fail(ErrorCode::Invalid, "bad_option: the new passphrase is empty");
    TRY_LET(before, readHeader(folder, patience));
    TRY_LET(key, openSlots(before, current));
    TRY_LET(slot, makePassphraseSlot(1, "passphrase", fresh, cost, key.vaultId(), key.masterKey()));

    TRY_LET(lock, VaultLock::take(folder, patience));
    const HeaderFile file(folder);
    TRY_LET(stored, file.read());
    // Somebody else may have changed it during the derivation; his change is not undone unseen.
    if (stored.header != before.header)
        return fail(ErrorCode::Locked, "vault_busy: the vault's header was changed meanwhile; try again");
    Header header = stored.header;
    ++header.sequence;
    std::erase_if(header.slots, [](const KeySlot& old) { return old.type == SlotType::Passphrase; });
    header.slots.insert(header.slots.begin(), std::move(slot));
    return file.replace(stored, encodeHeader(header, key.derive(Purpose::Header)), hook);
}

} // namespace rubber::vault
