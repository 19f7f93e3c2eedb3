// SPDX-License-Identifier: GPL-3.0-or-later
// The system keychain as a second way to unlock: it keeps 32 random bytes that open one slot of the header.
// It never gets the passphrase or the master key, so taking the slot away makes what it keeps worthless.
#include "desktop/app/core.h"
#include "desktop/app/keychain/keychain.h"
#include "desktop/vault/key_slots.h"

namespace rubber::desktop {

namespace {

constexpr auto kSlot = vault::SlotType::Keychain;

std::string entryFor(const std::string& vaultId) { return "vault/" + toHex(vaultId); }

Result<Keychain*> keychainOf(App::Core& core) {
    Keychain* keychain = core.options.keychain.get();
    if (!keychain || !keychain->available())
        return fail(ErrorCode::Unavailable,
                    "no_keychain: this computer has no keychain that is open and can be asked");
    return keychain;
}

} // namespace

KeychainState App::keychainState() {
    const auto header = vault::readVaultHeader(home(), Duration::seconds(2));
    const bool slot = header && vault::hasSlot(*header, kSlot);
    const auto keychain = keychainOf(*m_core);
    if (!keychain) return KeychainState::Unavailable;
    if (!slot) return KeychainState::Off;
    return (*keychain)->read(entryFor(header->vaultId)) ? KeychainState::On : KeychainState::Missing;
}

Status App::enableKeychain(const Secret& passphrase) {
    TRY(m_core->requireWritable());
    TRY_LET(keychain, keychainOf(*m_core));
    // The passphrase again, though the vault may be open: this makes a lasting way in.
    TRY_LET(key, vault::Vault::unlock(home(), passphrase));
    const Secret slotKey = Secret::random(32);
    const std::string entry = entryFor(key.vaultId());
    TRY(keychain->write(entry, slotKey));
    TRY_LET(kept, keychain->read(entry));
    if (!kept.equals(slotKey))
        return fail(ErrorCode::Unavailable, "no_keychain: it does not give back what it was given");
    if (auto made = vault::setKeySlot(home(), key, kSlot, "keychain", slotKey); !made) {
        std::ignore = keychain->remove(entry);
        return made;
    }
    std::ignore = m_core->note(EventKind::KeychainOn);
    return {};
}

Status App::disableKeychain() {
    TRY(m_core->requireWritable());
    if (!m_core->key) return fail(ErrorCode::Locked, "vault_locked: the vault must be unlocked first");
    // The slot first: from then on what the keychain still holds opens nothing.
    TRY(vault::removeKeySlots(home(), *m_core->key, kSlot));
    std::ignore = m_core->note(EventKind::KeychainOff);
    if (const auto keychain = keychainOf(*m_core))
        std::ignore = (*keychain)->remove(entryFor(m_core->key->vaultId()));
    return {};
}

Status App::unlockWithKeychain() {
    TRY_LET(header, vault::readVaultHeader(home()));
    if (!vault::hasSlot(header, kSlot))
        return fail(ErrorCode::NotFound, "no_keychain_slot: this vault is not opened by the keychain");
    TRY_LET(keychain, keychainOf(*m_core));
    TRY_LET(slotKey, keychain->read(entryFor(header.vaultId)));
    TRY_LET(key, vault::unlockWithSlotKey(home(), kSlot, slotKey));
    return m_core->opened(std::move(key), {{"with", "keychain"}});
}

} // namespace rubber::desktop
