// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/vault/header.h"

#include "shared/crypto/sealed_box.h"

#include <algorithm>

namespace rubber::vault {

namespace {

constexpr std::string_view kMagic = "RUBBERVH";
constexpr std::size_t kMacOffset = kHeaderBytes - 64;
constexpr std::size_t kDigestOffset = kHeaderBytes - 32;
constexpr std::uint8_t kArgon2id13 = 1;
constexpr std::size_t kWrappedBytes = 24 + 32 + 16;
constexpr std::size_t kMaxLabel = 32;
constexpr std::size_t kMaxSlots = 16;

template <class Number>
void append(std::string& out, Number number) {
    for (std::size_t i = 0; i < sizeof(Number); ++i)
        out.push_back(static_cast<char>((static_cast<std::uint64_t>(number) >> (8 * i)) & 0xff));
}

/// Takes fields from the front of the bytes; after the first one that does not fit everything is missing.
class Reader {
public:
    explicit Reader(std::string_view bytes) : m_bytes(bytes) {}
    std::string_view take(std::size_t size) {
        if (size > m_bytes.size() - m_offset) m_short = true;
        if (m_short) return {};
        const auto piece = m_bytes.substr(m_offset, size);
        m_offset += size;
        return piece;
    }
    template <class Number>
    Number number() {
        std::uint64_t value = 0;
        const auto piece = take(sizeof(Number));
        for (std::size_t i = 0; i < piece.size(); ++i)
            value |= static_cast<std::uint64_t>(static_cast<unsigned char>(piece[i])) << (8 * i);
        return static_cast<Number>(value);
    }
    bool ranShort() const { return m_short; }
    std::size_t offset() const { return m_offset; }

private:
    std::string_view m_bytes;
    std::size_t m_offset = 0;
    bool m_short = false;
};

std::string_view saltBytes(const PassphraseParameters& cost) {
    return {reinterpret_cast<const char*>(cost.salt.data()), cost.salt.size()};
}

/// The bytes of a slot in front of the wrapped key.
std::string slotFront(const KeySlot& slot) {
    std::string out;
    append(out, slot.id);
    append(out, static_cast<std::uint8_t>(slot.type));
    append(out, kArgon2id13);
    append(out, std::uint8_t{0});
    append(out, slot.cost.memoryBytes);
    append(out, slot.cost.passes);
    out += saltBytes(slot.cost);
    return out;
}

/// The bytes behind it.
std::string slotBack(const KeySlot& slot) {
    std::string out(asText(slot.commitment));
    append(out, static_cast<std::uint8_t>(slot.label.size()));
    out += slot.label;
    return out;
}

/// What the wrapping binds: every other byte of the slot, and which vault and format it belongs to.
std::string associatedData(const KeySlot& slot, const std::string& vaultId) {
    std::string out(kMagic);
    append(out, kHeaderVersion);
    return out + vaultId + slotFront(slot) + slotBack(slot);
}

Digest commitmentOf(const Secret& slotKey, const KeySlot& slot, const std::string& vaultId) {
    std::string bytes = "commit" + vaultId;
    append(bytes, slot.id);
    bytes += saltBytes(slot.cost);
    return hmacSha256(slotKey, bytes);
}

tl::unexpected<Error> damaged(const char* what) {
    return fail(ErrorCode::Corrupt, std::string("vault_damaged: the header's ") + what + " is wrong");
}

Result<KeySlot> readSlot(Reader& reader) {
    KeySlot slot;
    slot.id = reader.number<std::uint8_t>();
    const auto type = reader.number<std::uint8_t>();
    const auto kdf = reader.number<std::uint8_t>();
    const auto zero = reader.number<std::uint8_t>();
    slot.cost.memoryBytes = reader.number<std::uint64_t>();
    slot.cost.passes = reader.number<std::uint64_t>();
    const auto salt = reader.take(slot.cost.salt.size());
    slot.wrapped = reader.take(kWrappedBytes);
    const auto commitment = reader.take(slot.commitment.size());
    const auto labelSize = reader.number<std::uint8_t>();
    slot.label = reader.take(labelSize);
    if (reader.ranShort()) return damaged("length");
    if (type < 1 || type > 3 || kdf != kArgon2id13 || zero != 0 || labelSize > kMaxLabel)
        return damaged("slot");
    slot.type = static_cast<SlotType>(type);
    std::copy(salt.begin(), salt.end(), slot.cost.salt.begin());
    std::copy(commitment.begin(), commitment.end(), slot.commitment.begin());
    // A hostile cost must not hang or exhaust this machine: refused before any work.
    if (slot.type == SlotType::Passphrase && !slot.cost.acceptable()) return damaged("passphrase cost");
    return slot;
}

} // namespace

std::string encodeHeader(const Header& header, const Secret& headerKey) {
    CHECK(header.vaultId.size() == 16 && header.slots.size() <= kMaxSlots);
    std::string rest;
    append(rest, header.sequence);
    rest += header.vaultId;
    append(rest, static_cast<std::uint8_t>(header.slots.size()));
    for (const auto& slot : header.slots) {
        CHECK(slot.wrapped.size() == kWrappedBytes && slot.label.size() <= kMaxLabel);
        rest += slotFront(slot) + slot.wrapped + slotBack(slot);
    }
    std::string copy(kMagic);
    append(copy, kHeaderVersion);
    append(copy, static_cast<std::uint32_t>(copy.size() + 4 + rest.size()));
    copy += rest;
    CHECK(copy.size() <= kMacOffset);
    copy.resize(kMacOffset, '\0');
    copy += asText(hmacSha256(headerKey, copy));
    copy += asText(sha256(copy));
    return copy;
}

Result<Header> parseHeader(std::string_view copy) {
    if (copy.size() != kHeaderBytes) return damaged("size");
    // The digest first: a flipped bit in the version must read as damage, not as a newer format.
    const Digest digest = sha256(copy.substr(0, kDigestOffset));
    if (!equalConstantTime(copy.substr(kDigestOffset), asText(digest))) return damaged("checksum");
    Reader reader(copy.substr(0, kMacOffset));
    if (reader.take(kMagic.size()) != kMagic) return damaged("signature");
    if (const auto version = reader.number<std::uint16_t>(); version != kHeaderVersion) {
        if (version < kHeaderVersion) return damaged("version");
        return fail(ErrorCode::Unsupported, "vault_newer: the vault has format " + std::to_string(version) +
                                                ", this program reads " + std::to_string(kHeaderVersion));
    }
    const auto length = reader.number<std::uint32_t>();
    Header header;
    header.sequence = reader.number<std::uint64_t>();
    header.vaultId = reader.take(16);
    const auto count = reader.number<std::uint8_t>();
    if (count == 0 || count > kMaxSlots) return damaged("slot count");
    for (std::uint8_t i = 0; i < count; ++i) {
        TRY_LET(slot, readSlot(reader));
        header.slots.push_back(std::move(slot));
    }
    if (reader.offset() != length) return damaged("length");
    const auto padding = copy.substr(length, kMacOffset - length);
    if (padding.find_first_not_of('\0') != std::string_view::npos) return damaged("padding");
    return header;
}

bool isAuthentic(std::string_view copy, const Secret& headerKey) {
    if (copy.size() != kHeaderBytes) return false;
    const Digest expected = hmacSha256(headerKey, copy.substr(0, kMacOffset));
    return equalConstantTime(copy.substr(kMacOffset, expected.size()), asText(expected));
}

namespace {

/// The master key under the slot's own key. `wrong` when the key is another.
Result<Secret> openWith(const KeySlot& slot, const Secret& slotKey, const std::string& vaultId,
                        const char* wrong) {
    const Digest expected = commitmentOf(slotKey, slot, vaultId);
    if (!equalConstantTime(asText(slot.commitment), asText(expected)))
        return fail(ErrorCode::Unauthorized, wrong);
    auto masterKey = decryptSecret(slotKey, slot.wrapped, associatedData(slot, vaultId));
    if (!masterKey || masterKey->size() != 32) return damaged("key slot");
    return masterKey;
}

void closeWith(KeySlot& slot, const Secret& slotKey, const std::string& vaultId, const Secret& masterKey) {
    slot.commitment = commitmentOf(slotKey, slot, vaultId);
    slot.wrapped = encryptSecret(slotKey, masterKey, associatedData(slot, vaultId));
}

} // namespace

Result<KeySlot> makePassphraseSlot(std::uint8_t id, const std::string& label, const Secret& passphrase,
                                   const PassphraseParameters& cost, const std::string& vaultId,
                                   const Secret& masterKey) {
    KeySlot slot;
    slot.id = id;
    slot.cost = cost;
    slot.label = label;
    TRY_LET(slotKey, deriveFromPassphrase(passphrase, cost));
    closeWith(slot, slotKey, vaultId, masterKey);
    return slot;
}

Result<Secret> openPassphraseSlot(const KeySlot& slot, const Secret& passphrase, const std::string& vaultId) {
    // No vault is ever made with an empty one.
    if (passphrase.empty()) return fail(ErrorCode::Unauthorized, "wrong_passphrase: the passphrase is empty");
    TRY_LET(slotKey, deriveFromPassphrase(passphrase, slot.cost));
    return openWith(slot, slotKey, vaultId, "wrong_passphrase: this passphrase does not open the vault");
}

KeySlot makeKeySlot(std::uint8_t id, SlotType type, const std::string& label, const Secret& slotKey,
                    const std::string& vaultId, const Secret& masterKey) {
    CHECK(slotKey.size() == 32 && type != SlotType::Passphrase);
    KeySlot slot;
    slot.id = id;
    slot.type = type;
    slot.label = label;
    const std::string salt = randomBytes(slot.cost.salt.size());
    std::copy(salt.begin(), salt.end(), slot.cost.salt.begin());
    closeWith(slot, slotKey, vaultId, masterKey);
    return slot;
}

Result<Secret> openKeySlot(const KeySlot& slot, const Secret& slotKey, const std::string& vaultId) {
    if (slotKey.size() != 32)
        return fail(ErrorCode::Unauthorized, "wrong_slot_key: the key has another size");
    return openWith(slot, slotKey, vaultId, "wrong_slot_key: this key does not open the vault");
}

} // namespace rubber::vault
