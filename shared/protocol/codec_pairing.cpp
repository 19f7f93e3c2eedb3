// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/protocol/codec_message.h"
#include "shared/protocol/envelope_fields.h"

namespace rubber::protocol {

void fields(auto& f, Is<PairingHello> auto& m) {
    f("relay", m.relay);
    f("identity_key", m.identityKey);
    f("tls_key_hash", m.tlsKeyHash);
    f("sealing_key", m.sealingKey);
    f.binary("nonce", m.nonce);
    f("roster_size", m.rosterSize);
    f("roster_head", m.rosterHead);
    f("has_device", m.hasDevice);
    f("signature", m.signature);
    f.require(m.nonce.size() == 32, "nonce", "must be 32 bytes");
}

void fields(auto& f, Is<PairingRequest> auto& m) {
    f("device", m.device);
    f("device_key", m.deviceKey);
    f("kill_key", m.killKey);
    f.binary("relay_nonce", m.relayNonce);
    f.binary("device_nonce", m.deviceNonce);
    f("proof", m.proof);
    f("signature", m.signature);
    f("name", m.name);
    f("box_key", m.boxKey);
    f("introduction", m.introduction);
    f("entry", m.entry);
    f.require(m.relayNonce.size() == 32, "relay_nonce", "must be 32 bytes");
    f.require(m.deviceNonce.size() == 32, "device_nonce", "must be 32 bytes");
}

void fields(auto& f, Is<PairingReply> auto& m) {
    f("relay", m.relay);
    f("waiting", m.waiting);
    f("data_url", m.dataUrl);
    f("seal_mode", m.sealMode);
    f("sealed", m.sealed);
    f("needs_master_key", m.needsMasterKey);
    f.binary("master_key_box", m.masterKeyBox);
    f("now", m.now);
    f("signature", m.signature);
}

RUBBER_CODEC(PairingHello);
RUBBER_CODEC(PairingRequest);
RUBBER_CODEC(PairingReply);

} // namespace rubber::protocol
