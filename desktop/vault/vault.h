// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/vault/database.h"
#include "desktop/vault/header_file.h"
#include "desktop/vault/vault_key.h"
#include "desktop/vault/vault_lock.h"
#include "shared/crypto/passphrase.h"
#include "shared/result.h"
#include "shared/secret.h"

#include <string>

namespace rubber::vault {

/// An open vault: the folder's lock and its database. Keep it only while reading or writing, never while
/// waiting for a network. The tables (upstream_keys.h, proxy_keys.h ...) work on it. One thread.
///
/// Four failures are told apart: wrong passphrase (Unauthorized), damaged (Corrupt), made by a newer program
/// (Unsupported), in use (Locked). A folder without a vault is NotFound.
class Vault {
public:
    /// Makes the folder (0700), header and database. An orphaned database without header is moved aside,
    /// never deleted.
    static Result<VaultKey> create(const std::string& folder, const Secret& passphrase,
                                   const PassphraseParameters& cost,
                                   Duration patience = VaultLock::kPatience);
    static bool exists(const std::string& folder);

    /// Opens a key slot. The lock is given back before the slow derivation begins.
    static Result<VaultKey> unlock(const std::string& folder, const Secret& passphrase,
                                   Duration patience = VaultLock::kPatience);

    /// Fast: no passphrase work. Mends a stale header copy, checks the database after an unclean stop, brings
    /// an older format up to date after a whole copy of it went to `backups/before-format-N.rubberbackup`
    /// (no copy, no change). For reading only, none of that is done: a vault that needs it is Stopped
    /// "vault_read_only".
    static Result<Vault> open(const std::string& folder, const VaultKey& key,
                              Duration patience = VaultLock::kPatience, Access access = Access::Full);

    /// Rewrites the passphrase slot in both header copies; the database is not touched. At every moment the
    /// vault opens with the old or the new passphrase.
    static Status changePassphrase(const std::string& folder, const Secret& current, const Secret& fresh,
                                   const PassphraseParameters& cost, const StepHook& hook = {},
                                   Duration patience = VaultLock::kPatience);

    Database& database() { return m_database; }
    const VaultKey& key() const { return *m_key; }
    const std::string& folder() const { return m_folder; }
    const StoredHeader& header() const { return m_header; }
    Access access() const { return m_access; }

private:
    Vault(std::string folder, const VaultKey& key, VaultLock lock, StoredHeader header, Access access, Database database)
        : m_folder(std::move(folder)), m_key(&key), m_lock(std::move(lock)), m_header(std::move(header)),
          m_access(access), m_database(std::move(database)) {}

    std::string m_folder;
    const VaultKey* m_key; ///< Outlives the Vault.
    VaultLock m_lock;      ///< Given back after the database is closed: members end in reverse order.
    StoredHeader m_header;
    Access m_access = Access::Full;
    Database m_database;
};

} // namespace rubber::vault
