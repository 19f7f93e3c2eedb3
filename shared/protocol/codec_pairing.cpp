// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/protocol/codec_message.h"

namespace rubber::protocol {

void fields(auto& f, Is<PairingHello> auto& m) {
    f("relay", m.relay);
    f("identity_key", m.identityKey);
    f("tls_key_hash", m.tlsKeyHash);
    f("sealing_key", m.sealingKey);
    f.binary("nonce", m.nonce);
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
    f.omittable("sponsor", m.sponsor);
    f("sponsor_signature", m.sponsorSignature);
    f.require(m.relayNonce.size() == 32, "relay_nonce", "must be 32 bytes");
    f.require(m.deviceNonce.size() == 32, "device_nonce", "must be 32 bytes");
    f.require(m.sponsor.empty() != m.sponsorSignature.has_value(), "sponsor_signature",
              "comes with a sponsor, and only so");
    f.require(m.sponsor.empty() || hasIdForm(m.sponsor), "sponsor", "must be an id");
}

void fields(auto& f, Is<PairingReply> auto& m) {
    f("relay", m.relay);
    f("data_url", m.dataUrl);
    f("seal_mode", m.sealMode);
    f("sealed", m.sealed);
    f("needs_master_key", m.needsMasterKey);
    f("now", m.now);
    f("signature", m.signature);
}

RUBBER_CODEC(PairingHello);
RUBBER_CODEC(PairingRequest);
RUBBER_CODEC(PairingReply);

} // namespace rubber::protocol
