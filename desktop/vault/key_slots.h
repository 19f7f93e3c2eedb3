// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/vault/header_file.h"
#include "desktop/vault/vault_key.h"
#include "desktop/vault/vault_lock.h"
#include "shared/result.h"
#include "shared/secret.h"

#include <string>

/// Slots of a vault's header that open with a random key instead of a passphrase. The database is never
/// touched; at every moment the vault opens with what opened it before or what opens it after.
namespace rubber::vault {

/// What the header says; works while the vault is locked.
Result<Header> readVaultHeader(const std::string& folder, Duration patience = VaultLock::kPatience);
bool hasSlot(const Header& header, SlotType type);

/// NotFound "no_keychain_slot" or "no_recovery_slot" without such a slot; Unauthorized "wrong_slot_key".
Result<VaultKey> unlockWithSlotKey(const std::string& folder, SlotType type, const Secret& slotKey,
                                   Duration patience = VaultLock::kPatience);
/// In place of every slot of this type.
Status setKeySlot(const std::string& folder, const VaultKey& key, SlotType type, const std::string& label,
                  const Secret& slotKey, const StepHook& hook = {});
/// In place of every passphrase slot: for whoever opened the vault without one. Slow, as its cost says.
Status setPassphrase(const std::string& folder, const VaultKey& key, const Secret& fresh,
                     const PassphraseParameters& cost, const StepHook& hook = {});
/// Fine when there is none. Passphrase slots are not removed: Invalid.
Status removeKeySlots(const std::string& folder, const VaultKey& key, SlotType type,
                      const StepHook& hook = {});

} // namespace rubber::vault
