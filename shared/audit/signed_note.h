// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/clock.h"
#include "shared/crypto/signature.h"
#include "shared/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Signed notes (C2SP signed-note): a text of lines, an empty line, and signature lines by named keys. Pure
/// functions.
namespace rubber::note {

inline constexpr std::size_t kMaxBytes = 16u << 10;
inline constexpr std::size_t kMaxSignatures = 64;

enum class KeyType : unsigned char { Ed25519 = 0x01, Cosignature = 0x04 };

/// A key that signs notes, with the name and the kind that its signature lines show.
struct NoteKey {
    std::string name; ///< Not empty, without spaces and '+'.
    KeyType type = KeyType::Ed25519;
    VerifyKey key{};

    std::uint32_t id() const; ///< The first four bytes of SHA-256(name || 0x0A || type || key).
    bool operator==(const NoteKey&) const = default;
};
/// "name+hash+base64": how a note key is handed to people.
std::string toText(const NoteKey& key);
Result<NoteKey> parseNoteKey(std::string_view text); ///< Invalid unless the hash fits name and key.

struct SignatureLine {
    std::string name;
    std::uint32_t keyId = 0;
    std::string bytes; ///< Behind the key id: 64 for Ed25519, 8 of time and 64 for a cosignature.
};
struct Note {
    std::string text; ///< Ends with a line end.
    std::vector<SignatureLine> signatures;
};
/// Strict: UTF-8 without control characters but line ends, canonical base64, at least one signature,
/// kMaxBytes.
Result<Note> parse(std::string_view bytes);
std::string toText(const Note& note);

/// Signs `text` by Ed25519; `name` is the key's.
SignatureLine sign(std::string_view text, const std::string& name, const SigningKey& key);
/// A cosignature (C2SP tlog-cosignature) over a checkpoint's text: when somebody saw it and found it
/// consistent.
SignatureLine cosign(std::string_view text, const std::string& name, const SigningKey& key, WallTime at);

/// Whether the note has a sound signature by this key. Lines of other keys are passed over; a line that names
/// this key and does not fit makes the answer false.
bool signedBy(const Note& note, const NoteKey& key);
/// When it was cosigned by this key; nothing without a sound cosignature.
std::optional<WallTime> cosignedAt(const Note& note, const NoteKey& key);

} // namespace rubber::note
