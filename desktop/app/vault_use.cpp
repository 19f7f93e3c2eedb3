// SPDX-License-Identifier: GPL-3.0-or-later
// Creating, unlocking, locking the vault and changing its passphrase.
#include "desktop/app/daily_care.h"
#include "desktop/app/error_name.h"
#include "desktop/app/kill_file.h"
#include "shared/crypto/passphrase.h"

#include <tuple>

namespace rubber::desktop {

PassphraseParameters App::Core::passphraseCost() const {
    if (!options.cheapPassphrase) return calibratedParameters();
    PassphraseParameters floor = PassphraseParameters::fresh();
    floor.memoryBytes = 64ull << 20;
    floor.passes = 3;
    return floor;
}

bool App::vaultExists() const { return vault::Vault::exists(m_core->options.home); }

Status App::createVault(const Secret& passphrase) {
    TRY(m_core->requireFree(0));
    TRY_LET(key, vault::Vault::create(m_core->options.home, passphrase, m_core->passphraseCost()));
    m_core->key = std::make_shared<const vault::VaultKey>(std::move(key));
    std::ignore = m_core->note(EventKind::VaultCreated);
    return {};
}

Status App::Core::opened(vault::VaultKey fresh, const EventFields& how) {
    key = std::make_shared<const vault::VaultKey>(std::move(fresh));
    keyIsLent = false;
    if (readOnly() != ReadOnly::No) return {};
    // Never in the way: a vault in use or a full disk is met again by whoever needs the vault, and `doctor`
    // tells a stale backup or a missing kill file.
    auto vault = openVault(Duration{0});
    if (!vault) {
        std::ignore = note(EventKind::Unlocked, "", how);
        return {};
    }
    std::ignore = noteIn(*vault, EventKind::Unlocked, "", how);
    careDaily(*this, *vault);
    if (!readKillFile(options.home)) std::ignore = writeKillFile(*vault);
    return {};
}

Status App::unlock(const Secret& passphrase) {
    auto key = vault::Vault::unlock(m_core->options.home, passphrase);
    if (!key) {
        if (isNamed(key.error(), "wrong_passphrase")) std::ignore = m_core->note(EventKind::UnlockFailed);
        return tl::unexpected(key.error());
    }
    return m_core->opened(std::move(*key), {{"with", "passphrase"}});
}

bool App::unlocked() const { return m_core->key != nullptr; }

void App::lock() {
    if (!m_core->key) return;
    if (!m_core->keyIsLent) std::ignore = m_core->note(EventKind::Locked);
    m_core->key.reset();
}

LentKey App::lend() const { return LentKey(m_core->key); }

void App::unlockWith(const LentKey& lent) {
    m_core->key = lent.m_key;
    m_core->keyIsLent = true;
}

void App::actAs(const std::string& who) { m_core->options.who = who; }

Status App::changePassphrase(const Secret& current, const Secret& fresh) {
    TRY(m_core->requireWritable());
    TRY(vault::Vault::changePassphrase(m_core->options.home, current, fresh, m_core->passphraseCost()));
    std::ignore = m_core->note(EventKind::PassphraseChanged);
    return {};
}

} // namespace rubber::desktop
