// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/protocol/codec_message.h"

#include "shared/protocol/seal_fields.h"

namespace rubber::protocol {

namespace {
constexpr std::uint32_t kMostKeys = 32;
constexpr std::size_t kNonceBytes = 16;
} // namespace

void fields(auto& f, Is<SealingKeysRequest> auto& m) {
    f("count", m.count);
    f.require(m.count >= 1 && m.count <= kMostKeys, "count", "must be 1 to 32");
}

void fields(auto& f, Is<OneTimeKey> auto& m) {
    f("id", m.id);
    f("key", m.key);
}

void fields(auto& f, Is<SealingKeyBatch> auto& m) {
    f("relay", m.relay);
    f("device", m.device);
    f("issued_at", m.issuedAt);
    f("expires_at", m.expiresAt);
    f("keys", m.keys);
    f("signature", m.signature);
}

void fields(auto& f, Is<UnsealRequest> auto& m) {
    f("seal_key", m.sealKey);
    f.binary("sealed_master_key", m.sealedMasterKey);
}

void fields(auto& f, Is<SharesAdoption> auto& m) {
    f("seal_key", m.sealKey);
    f.binary("sealed_secret", m.sealedSecret);
    f("set", m.set);
    f("plan", m.plan);
    f.require(m.set < 1u << 15, "set", "must be below 32768");
}

void fields(auto& f, Is<UnsealAttempt> auto& m) {
    f.binary("attempt", m.attempt);
    f("key", m.key);
    f("shares", m.shares);
    f("state", m.state);
    f("unsealed", m.unsealed);
    f("sequence", m.sequence);
}

void fields(auto& f, Is<UnsealShare> auto& m) {
    f.binary("attempt", m.attempt);
    f.binary("sealed_share", m.sealedShare);
    f.require(m.attempt.size() == kNonceBytes, "attempt", "must be 16 bytes");
}

RUBBER_CODEC(SealingKeysRequest);
RUBBER_CODEC(SealingKeyBatch);
RUBBER_CODEC(UnsealRequest);
RUBBER_CODEC(SharesAdoption);
RUBBER_CODEC(UnsealAttempt);
RUBBER_CODEC(UnsealShare);

std::string sealingKeysText(const SealingKeyBatch& batch) {
    std::string text = "rubberapi/sealing-keys/v1";
    const auto add = [&](std::string_view part) {
        text += '\0';
        text += part;
    };
    add(batch.relay.text());
    add(batch.device.text());
    add(std::to_string(batch.issuedAt.ms));
    add(std::to_string(batch.expiresAt.ms));
    for (const OneTimeKey& key : batch.keys) {
        add(key.id.text());
        add({reinterpret_cast<const char*>(key.key.data()), key.key.size()});
    }
    return text;
}

} // namespace rubber::protocol
