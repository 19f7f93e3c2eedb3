// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/control/sealing_keys.h"

#include "relay/core/relay_state.h"
#include "shared/protocol/codec.h"

#include <algorithm>

namespace rubber::relay {

void SealingKeys::forgetOld() {
    const BootTime now = m_state.clock().boot();
    std::erase_if(m_keys, [&](const Kept& kept) { return now >= kept.until; });
}

ControlReply SealingKeys::offer(const std::string& body, const DeviceId& device) {
    const auto request = protocol::decode<protocol::SealingKeysRequest>(body);
    if (!request) return refuse(refusedBy(request.error(), 400, "invalid"));
    forgetOld();
    protocol::SealingKeyBatch batch;
    batch.relay = m_state.identity().id;
    batch.device = device;
    batch.issuedAt = m_state.clock().wall();
    batch.expiresAt = batch.issuedAt + kLifetime;
    for (std::uint32_t i = 0; i < request->count; ++i) {
        Kept kept{SealingKeyId(randomBase62(16)), device, SealingKey::make(),
                  m_state.clock().boot() + kLifetime};
        batch.keys.push_back({kept.id, kept.key.publicKey});
        m_keys.push_back(std::move(kept));
    }
    const auto ofDevice = [&](const Kept& kept) { return kept.device == device; };
    auto many = static_cast<std::size_t>(std::count_if(m_keys.begin(), m_keys.end(), ofDevice));
    for (; many > kMostKept; --many)
        m_keys.erase(std::find_if(m_keys.begin(), m_keys.end(), ofDevice));
    batch.signature = m_state.identity().identity.sign(protocol::sealingKeysText(batch));
    ControlReply reply;
    reply.body = protocol::encode(batch);
    return reply;
}

Result<Secret> SealingKeys::open(const DeviceId& device, const SealingKeyId& id, std::string_view box) {
    forgetOld();
    const auto found = std::find_if(m_keys.begin(), m_keys.end(),
                                    [&](const Kept& kept) { return kept.id == id && kept.device == device; });
    if (found == m_keys.end())
        return fail(ErrorCode::NotFound,
                    "the one-time key this was sealed to is used up or unknown; ask for a new one");
    const SealingKey key = std::move(found->key);
    m_keys.erase(found);
    auto plain = openSealed(key, box);
    if (!plain) return fail(ErrorCode::Unauthorized, "the box was not sealed to the key it names");
    return plain;
}

Refused sealingRefusal(const Error& error) {
    if (error.code == ErrorCode::NotFound) return {409, "sealing_key_unknown", error.context};
    return {400, "box_refused", error.context};
}

} // namespace rubber::relay
