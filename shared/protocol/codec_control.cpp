// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/protocol/codec_message.h"

namespace rubber::protocol {

void fields(auto& f, Is<KillRequest::Target> auto& m) {
    f("key", m.key);
    f("version", m.version);
}

void fields(auto& f, Is<KillRequest> auto& m) {
    f("targets", m.targets);
    f("all", m.all);
    f.require(m.all == m.targets.empty(), "targets", "must name keys, or be empty with all = true");
}

void fields(auto& f, Is<KillReceipt> auto& m) {
    f("killed", m.killed);
    f("unknown", m.unknown);
    f("streams_cut", m.streamsCut);
    f("released", m.released);
    f("elapsed_ms", m.elapsedMs);
    f("sequence", m.sequence);
    f("durable", m.durable);
    f("at", m.at);
}

void fields(auto& f, Is<KillLinkRequest> auto& m) {
    f("link", m.link);
    f("key", m.key);
    f("all", m.all);
    f("token_digest", m.tokenDigest);
    f.require(m.all != m.key.has_value(), "key", "must name a key, or be absent with all = true");
}

void fields(auto& f, Is<KillLinkCommand> auto& m) { f("link", m.link); }

void fields(auto& f, Is<KillLinkReceipt> auto& m) {
    f("link", m.link);
    f("voided", m.voided);
    f("sequence", m.sequence);
    f("at", m.at);
}

void fields(auto& f, Is<KillLinkStatus> auto& m) {
    f("link", m.link);
    f("key", m.key);
    f("device", m.device);
    f("created_at", m.createdAt);
    f("last_used", m.lastUsed);
}

void fields(auto& f, Is<KillLinkList> auto& m) { f("links", m.links); }

void fields(auto& f, Is<KeyCommand> auto& m) {
    f("key", m.key);
    f.omittable("accept_as_normal", m.acceptAsNormal);
}

void fields(auto& f, Is<CommandReceipt> auto& m) {
    f("sequence", m.sequence);
    f("at", m.at);
}

void fields(auto& f, Is<AttestRequest> auto& m) {
    f.binary("nonce", m.nonce);
    f.require(m.nonce.size() == 32, "nonce", "must have 32 bytes");
}

void fields(auto& f, Is<AttestEvidence> auto& m) {
    f("relay", m.relay);
    f("technology", m.technology);
    f.binary("report", m.report);
    f.binary("certificates", m.certificates);
    f("chain", m.chain);
    f("policy_root", m.policyRoot);
}

void fields(auto& f, Is<ControlError> auto& m) {
    f.object("error", [&](auto& inner) {
        inner("code", m.code);
        inner("message", m.message);
        inner("now", m.now);
    });
}

RUBBER_CODEC(KillRequest);
RUBBER_CODEC(KillReceipt);
RUBBER_CODEC(KillLinkRequest);
RUBBER_CODEC(KillLinkCommand);
RUBBER_CODEC(KillLinkReceipt);
RUBBER_CODEC(KillLinkList);
RUBBER_CODEC(KeyCommand);
RUBBER_CODEC(CommandReceipt);
RUBBER_CODEC(AttestRequest);
RUBBER_CODEC(AttestEvidence);
RUBBER_CODEC(ControlError);

} // namespace rubber::protocol
