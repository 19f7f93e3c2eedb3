// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/audit/signed_note.h"

#include "shared/crypto/digest.h"

#include <algorithm>

namespace rubber::note {
namespace {

constexpr std::string_view kDash = "\xe2\x80\x94 "; ///< "— ", what every signature line begins with.
constexpr std::size_t kIdBytes = 4, kTimeBytes = 8;

Error invalid(std::string what) { return Error{ErrorCode::Invalid, "bad_note: " + std::move(what)}; }

std::string bigEndian(std::uint64_t value, std::size_t size) {
    std::string bytes;
    for (std::size_t i = size; i-- > 0;)
        bytes.push_back(static_cast<char>(value >> (8 * i) & 0xff));
    return bytes;
}

std::uint64_t numberIn(std::string_view bytes) {
    std::uint64_t value = 0;
    for (const char byte : bytes)
        value = value << 8 | static_cast<unsigned char>(byte);
    return value;
}

/// Printable ASCII, or anything beyond it: which of that is a space is no question for names of ours.
bool isName(std::string_view name) {
    return !name.empty() && std::all_of(name.begin(), name.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte > 0x20 && byte < 0x7f && c != '+';
    });
}

/// Well-formed UTF-8 (RFC 3629) without control characters other than line ends.
bool isText(std::string_view text) {
    for (std::size_t i = 0; i < text.size();) {
        const auto lead = static_cast<unsigned char>(text[i]);
        if (lead < 0x80) {
            if ((lead < 0x20 && lead != '\n') || lead == 0x7f) return false;
            ++i;
            continue;
        }
        const std::size_t more = lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : 1;
        if (lead < 0xc2 || lead > 0xf4 || i + more >= text.size()) return false;
        std::uint32_t code = lead & (0x3f >> more);
        for (std::size_t k = 1; k <= more; ++k) {
            const auto byte = static_cast<unsigned char>(text[i + k]);
            if ((byte & 0xc0) != 0x80) return false;
            code = code << 6 | (byte & 0x3f);
        }
        const bool overlong = (more == 2 && code < 0x800) || (more == 3 && code < 0x10000);
        if (overlong || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return false;
        i += more + 1;
    }
    return true;
}

std::string cosignedText(std::string_view text, std::uint64_t seconds) {
    return "cosignature/v1\ntime " + std::to_string(seconds) + "\n" + std::string(text);
}

Result<SignatureLine> parseLine(std::string_view line) {
    if (!line.starts_with(kDash)) return tl::unexpected(invalid("a signature line without its dash"));
    line.remove_prefix(kDash.size());
    const auto space = line.find(' ');
    if (space == std::string_view::npos || !isName(line.substr(0, space)))
        return tl::unexpected(invalid("a signature line without the name of its key"));
    const auto bytes = fromBase64(line.substr(space + 1));
    if (!bytes || bytes->size() <= kIdBytes) return tl::unexpected(invalid("a signature that is no base64"));
    SignatureLine parsed;
    parsed.name = std::string(line.substr(0, space));
    parsed.keyId = static_cast<std::uint32_t>(numberIn(std::string_view(*bytes).substr(0, kIdBytes)));
    parsed.bytes = bytes->substr(kIdBytes);
    return parsed;
}

/// The time of a cosignature line, when it holds.
std::optional<WallTime> soundCosignature(const Note& note, const SignatureLine& line, const NoteKey& key) {
    if (line.bytes.size() != kTimeBytes + std::tuple_size_v<Signature>) return std::nullopt;
    const std::uint64_t seconds = numberIn(std::string_view(line.bytes).substr(0, kTimeBytes));
    if (seconds > 253'402'300'799ull) return std::nullopt; // The end of the year 9999.
    const auto signature = signatureFrom(std::string_view(line.bytes).substr(kTimeBytes));
    if (!signature || !verifySignature(key.key, cosignedText(note.text, seconds), *signature))
        return std::nullopt;
    return WallTime{static_cast<std::int64_t>(seconds) * 1000};
}

bool isOf(const SignatureLine& line, const NoteKey& key) {
    return line.name == key.name && line.keyId == key.id();
}

} // namespace

std::uint32_t NoteKey::id() const {
    std::string bytes = name + "\n";
    bytes.push_back(static_cast<char>(type));
    bytes += asBytes(key);
    const Digest digest = sha256(bytes);
    return static_cast<std::uint32_t>(numberIn(asText(digest).substr(0, kIdBytes)));
}

std::string toText(const NoteKey& key) {
    std::string bytes(1, static_cast<char>(key.type));
    bytes += asBytes(key.key);
    return key.name + "+" + toHex(bigEndian(key.id(), kIdBytes)) + "+" + toBase64(bytes);
}

Result<NoteKey> parseNoteKey(std::string_view text) {
    const auto first = text.find('+');
    const auto second = first == std::string_view::npos ? first : text.find('+', first + 1);
    if (second == std::string_view::npos || !isName(text.substr(0, first)))
        return tl::unexpected(invalid("a key is NAME+HASH+BASE64"));
    const auto bytes = fromBase64(text.substr(second + 1));
    if (!bytes || bytes->size() != 33) return tl::unexpected(invalid("a key of another size"));
    NoteKey key;
    key.name = std::string(text.substr(0, first));
    const auto type = static_cast<unsigned char>((*bytes)[0]);
    if (type != static_cast<unsigned char>(KeyType::Ed25519) &&
        type != static_cast<unsigned char>(KeyType::Cosignature))
        return fail(ErrorCode::Unsupported, "bad_note: a key of an unknown kind");
    key.type = static_cast<KeyType>(type);
    TRY_LET(raw, verifyKeyFrom(std::string_view(*bytes).substr(1)));
    key.key = raw;
    if (text.substr(first + 1, second - first - 1) != toHex(bigEndian(key.id(), kIdBytes)))
        return tl::unexpected(invalid("the key's hash does not fit its name and its bytes"));
    return key;
}

Result<Note> parse(std::string_view bytes) {
    if (bytes.size() > kMaxBytes) return tl::unexpected(invalid("too large"));
    if (!isText(bytes)) return tl::unexpected(invalid("not text"));
    // The last empty line: a text may have some of its own.
    const auto split = bytes.rfind("\n\n");
    if (split == std::string_view::npos || !bytes.ends_with('\n'))
        return tl::unexpected(invalid("without signatures"));
    Note note;
    note.text = std::string(bytes.substr(0, split + 1));
    std::string_view lines = bytes.substr(split + 2);
    while (!lines.empty()) {
        const auto end = lines.find('\n'); // There is one: the whole ends with it.
        TRY_LET(line, parseLine(lines.substr(0, end)));
        note.signatures.push_back(std::move(line));
        if (note.signatures.size() > kMaxSignatures) return tl::unexpected(invalid("too many signatures"));
        lines.remove_prefix(end + 1);
    }
    if (note.signatures.empty() || note.text.size() < 2)
        return tl::unexpected(invalid("without text or signatures"));
    return note;
}

std::string toText(const Note& note) {
    std::string bytes = note.text + "\n";
    for (const auto& line : note.signatures)
        bytes += std::string(kDash) + line.name + " " +
                 toBase64(bigEndian(line.keyId, kIdBytes) + line.bytes) + "\n";
    return bytes;
}

SignatureLine sign(std::string_view text, const std::string& name, const SigningKey& key) {
    const NoteKey noteKey{name, KeyType::Ed25519, key.verifyKey};
    return {name, noteKey.id(), std::string(asBytes(key.sign(text)))};
}

SignatureLine cosign(std::string_view text, const std::string& name, const SigningKey& key, WallTime at) {
    const NoteKey noteKey{name, KeyType::Cosignature, key.verifyKey};
    const auto seconds = static_cast<std::uint64_t>(std::max<std::int64_t>(at.ms, 0) / 1000);
    const Signature signature = key.sign(cosignedText(text, seconds));
    return {name, noteKey.id(), bigEndian(seconds, kTimeBytes) + std::string(asBytes(signature))};
}

bool signedBy(const Note& note, const NoteKey& key) {
    bool found = false;
    for (const auto& line : note.signatures) {
        if (!isOf(line, key)) continue;
        const auto signature = signatureFrom(line.bytes);
        if (!signature || !verifySignature(key.key, note.text, *signature)) return false;
        found = true;
    }
    return found;
}

std::optional<WallTime> cosignedAt(const Note& note, const NoteKey& key) {
    for (const auto& line : note.signatures)
        if (isOf(line, key)) return soundCosignature(note, line, key);
    return std::nullopt;
}

} // namespace rubber::note
