// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/crypto/digest.h"
#include "shared/crypto/passphrase.h"
#include "shared/result.h"
#include "shared/secret.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace rubber::vault {

/// What opens a slot (FORMAT.md).
enum class SlotType : std::uint8_t { Passphrase = 1, Keychain = 2, Recovery = 3 };

/// The vault master key, wrapped under one key. `commitment` ties the slot to the key that made it, so that a
/// slot can never be made to open under two keys (XChaCha20-Poly1305 alone does not promise that).
struct KeySlot {
    std::uint8_t id = 0;
    SlotType type = SlotType::Passphrase;
    PassphraseParameters cost; ///< Passphrase slots; zero in others.
    std::string wrapped;       ///< Nonce 24, cipher text 32, tag 16.
    Digest commitment{};
    std::string label; ///< At most 32 bytes, for people.
    bool operator==(const KeySlot&) const = default;
};

/// The small public file beside the database. Knows how to open the vault, holds nothing that opens it.
struct Header {
    std::uint64_t sequence = 0; ///< Grows with every change; the newer of the two copies counts.
    std::string vaultId;        ///< 16 random bytes.
    std::vector<KeySlot> slots;
    bool operator==(const Header&) const = default;
};

inline constexpr std::size_t kHeaderBytes = 4096; ///< One copy. The MAC and digest cover every byte of it.
inline constexpr std::uint16_t kHeaderVersion = 1;

/// One copy: fields, zero padding, HMAC under the vault's header key, SHA-256.
std::string encodeHeader(const Header& header, const Secret& headerKey);
/// Corrupt "vault_damaged" or Unsupported "vault_newer". Does not know the key: call `isAuthentic` once it is
/// there.
Result<Header> parseHeader(std::string_view copy);
bool isAuthentic(std::string_view copy, const Secret& headerKey);

/// Wraps `masterKey` under the passphrase; takes as long as its cost says.
Result<KeySlot> makePassphraseSlot(std::uint8_t id, const std::string& label, const Secret& passphrase,
                                   const PassphraseParameters& cost, const std::string& vaultId,
                                   const Secret& masterKey);
/// The master key. Unauthorized "wrong_passphrase"; Corrupt when the passphrase is right and the slot is not.
Result<Secret> openPassphraseSlot(const KeySlot& slot, const Secret& passphrase, const std::string& vaultId);

/// Wraps `masterKey` under 32 random bytes that somebody else keeps (the system keychain,
/// the holders of recovery shares).
KeySlot makeKeySlot(std::uint8_t id, SlotType type, const std::string& label, const Secret& slotKey,
                    const std::string& vaultId, const Secret& masterKey);
/// Unauthorized "wrong_slot_key"; Corrupt when the key is right and the slot is not.
Result<Secret> openKeySlot(const KeySlot& slot, const Secret& slotKey, const std::string& vaultId);

} // namespace rubber::vault
