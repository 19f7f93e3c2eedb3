// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/vault/key_slots.h"

#include <algorithm>
#include <functional>

namespace rubber::vault {

namespace {

Result<StoredHeader> readStored(const std::string& folder, Duration patience) {
    const HeaderFile file(folder);
    if (!file.exists()) return fail(ErrorCode::NotFound, "vault_missing: there is no vault in " + folder);
    TRY_LET(lock, VaultLock::share(folder, patience));
    return file.read();
}

tl::unexpected<Error> tampered() {
    return fail(ErrorCode::Corrupt, "vault_damaged: the header was not written by this vault");
}

/// Under the vault's lock from reading to writing, so that nobody's change is lost.
Status change(const std::string& folder, const VaultKey& key, const std::function<void(Header&)>& work,
              const StepHook& hook) {
    const HeaderFile file(folder);
    if (!file.exists()) return fail(ErrorCode::NotFound, "vault_missing: there is no vault in " + folder);
    TRY_LET(lock, VaultLock::take(folder));
    TRY_LET(stored, file.read());
    if (stored.header.vaultId != key.vaultId())
        return fail(ErrorCode::Locked, "vault_locked: another vault was put in this place; unlock it first");
    if (!isAuthentic(stored.bytes, key.derive(Purpose::Header))) return tampered();
    Header header = stored.header;
    work(header);
    if (header == stored.header) return {};
    ++header.sequence;
    return file.replace(stored, encodeHeader(header, key.derive(Purpose::Header)), hook);
}

void eraseSlots(Header& header, SlotType type) {
    std::erase_if(header.slots, [&](const KeySlot& slot) { return slot.type == type; });
}

std::uint8_t freeId(const Header& header) {
    std::uint8_t id = 1;
    while (std::any_of(header.slots.begin(), header.slots.end(),
                       [&](const KeySlot& slot) { return slot.id == id; }))
        ++id;
    return id;
}

} // namespace

Result<Header> readVaultHeader(const std::string& folder, Duration patience) {
    TRY_LET(stored, readStored(folder, patience));
    return std::move(stored.header);
}

bool hasSlot(const Header& header, SlotType type) {
    return std::any_of(header.slots.begin(), header.slots.end(),
                       [&](const KeySlot& slot) { return slot.type == type; });
}

Result<VaultKey> unlockWithSlotKey(const std::string& folder, SlotType type, const Secret& slotKey,
                                   Duration patience) {
    TRY_LET(stored, readStored(folder, patience));
    Error trouble{ErrorCode::NotFound, type == SlotType::Recovery
                                           ? "no_recovery_slot: no recovery shares were made for this vault"
                                           : "no_keychain_slot: the vault has no slot for such a key"};
    for (const auto& slot : stored.header.slots) {
        if (slot.type != type) continue;
        auto masterKey = openKeySlot(slot, slotKey, stored.header.vaultId);
        if (!masterKey) {
            trouble = masterKey.error();
            continue;
        }
        VaultKey key(stored.header.vaultId, std::move(*masterKey));
        if (!isAuthentic(stored.bytes, key.derive(Purpose::Header))) return tampered();
        return key;
    }
    return tl::unexpected(trouble);
}

Status setKeySlot(const std::string& folder, const VaultKey& key, SlotType type, const std::string& label,
                  const Secret& slotKey, const StepHook& hook) {
    const auto work = [&](Header& header) {
        eraseSlots(header, type);
        header.slots.push_back(
            makeKeySlot(freeId(header), type, label, slotKey, key.vaultId(), key.masterKey()));
    };
    return change(folder, key, work, hook);
}

Status setPassphrase(const std::string& folder, const VaultKey& key, const Secret& fresh,
                     const PassphraseParameters& cost, const StepHook& hook) {
    if (fresh.empty()) return fail(ErrorCode::Invalid, "bad_option: the new passphrase is empty");
    TRY_LET(header, readVaultHeader(folder));
    // Its id is bound into the slot: the one of the slot it takes the place of.
    const auto old = std::find_if(header.slots.begin(), header.slots.end(),
                                  [](const KeySlot& slot) { return slot.type == SlotType::Passphrase; });
    const std::uint8_t id = old == header.slots.end() ? freeId(header) : old->id;
    TRY_LET(slot, makePassphraseSlot(id, "passphrase", fresh, cost, key.vaultId(), key.masterKey()));
    return change(
        folder, key,
        [&](Header& now) {
            eraseSlots(now, SlotType::Passphrase);
            now.slots.insert(now.slots.begin(), slot);
        },
        hook);
}

Status removeKeySlots(const std::string& folder, const VaultKey& key, SlotType type, const StepHook& hook) {
    if (type == SlotType::Passphrase)
        return fail(ErrorCode::Invalid, "bad_option: a vault keeps its passphrase");
    return change(
        folder, key, [&](Header& header) { eraseSlots(header, type); }, hook);
}

} // namespace rubber::vault
