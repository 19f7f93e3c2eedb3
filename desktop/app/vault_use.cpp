// SPDX-License-Identifier: GPL-3.0-or-later
// Creating, unlocking, changing the passphrase of, and backing up the vault.
#include "desktop/app/kill_file.h"
#include "desktop/vault/backup.h"
#include "shared/crypto/passphrase.h"

#include <tuple>

namespace rubber::desktop {

namespace {

PassphraseParameters costFor(const AppOptions& options) {
    if (!options.cheapPassphrase) return calibratedParameters();
    PassphraseParameters floor = PassphraseParameters::fresh();
    floor.memoryBytes = 64ull << 20;
    floor.passes = 3;
    return floor;
}

} // namespace

bool App::vaultExists() const { return vault::Vault::exists(m_core->options.home); }

Status App::createVault(const Secret& passphrase) {
    TRY_LET(key, vault::Vault::create(m_core->options.home, passphrase, costFor(m_core->options)));
    m_core->key = std::make_shared<const vault::VaultKey>(std::move(key));
    return {};
}

Status App::unlock(const Secret& passphrase) {
    TRY_LET(key, vault::Vault::unlock(m_core->options.home, passphrase));
    m_core->key = std::make_shared<const vault::VaultKey>(std::move(key));
    // Never in the way: a vault in use or a full disk is met again by whoever needs the vault, and `doctor`
    // tells a stale backup or a missing kill file.
    if (auto vault = m_core->openVault(Duration{0})) {
        std::ignore = vault::backupDaily(*vault, m_core->clock.wall());
        if (!readKillFile(m_core->options.home)) std::ignore = writeKillFile(*vault);
    }
    return {};
}

bool App::unlocked() const { return m_core->key != nullptr; }

void App::lock() { m_core->key.reset(); }

LentKey App::lend() const { return LentKey(m_core->key); }

void App::unlockWith(const LentKey& lent) { m_core->key = lent.m_key; }


void App::actAs(const std::string& who) { m_core->options.who = who; }

Status App::changePassphrase(const Secret& current, const Secret& fresh) {
    return vault::Vault::changePassphrase(m_core->options.home, current, fresh, costFor(m_core->options));
}

Status App::backup(const std::string& file) {
    TRY_LET(vault, m_core->openVault());
    return vault::writeBackup(vault, file);
}

Status App::restoreBackup(const std::string& file) {
    return vault::restoreBackup(file, m_core->options.home);
}

} // namespace rubber::desktop
