// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/control/audit_control.h"

#include "relay/core/relay_state.h"
#include "shared/audit/checkpoint.h"
#include "shared/protocol/codec.h"

namespace rubber::relay {
namespace {

ControlReply answer(std::string body) {
    ControlReply reply;
    reply.body = std::move(body);
    return reply;
}

/// What may be shown now.
const AuditLog::Signed* shownNow(RelayState& state) {
    return state.audit().log().shown(state.journal().durableSequence());
}

/// The checkpoint with the lines of all who cosigned just this one.
std::string withCosignatures(const AuditLog::Signed& checkpoint, const AuditLog& log) {
    auto whole = note::parse(checkpoint.note);
    if (!whole) return checkpoint.note;
    for (const auto& [device, record] : log.cosigned()) {
        const auto other = note::parse(record.note);
        if (!other || other->text != whole->text || other->signatures.size() < 2) continue;
        if (whole->signatures.size() < note::kMaxSignatures)
            whole->signatures.push_back(other->signatures.back());
    }
    return note::toText(*whole);
}

ControlReply checkpoint(RelayState& state, const std::string& body) {
    const auto request = protocol::decode<protocol::AuditCheckpointRequest>(body);
    if (!request) return refuse(refusedBy(request.error(), 400, "invalid"));
    const auto* newest = shownNow(state);
    if (!newest) return refuse(404, "no_checkpoint", "nothing was signed yet; ask again in some seconds");
    AuditKeeper& keeper = state.audit();
    protocol::AuditCheckpoint reply;
    reply.note = withCosignatures(*newest, keeper.log());
    reply.auditKey = note::toText(audit::auditKey(state.identity().id, state.identity().audit.verifyKey));
    reply.older = request->older;
    if (request->older > 0 && request->older < newest->size) {
        auto path = keeper.consistency(request->older, newest->size);
        if (!path) return refuse(refusedBy(path.error(), 503, "audit_tree_lost"));
        reply.consistency = std::move(*path);
    }
    for (const auto& [device, record] : keeper.log().cosigned())
        reply.cosigned.push_back(record.note);
    return answer(protocol::encode(reply));
}

ControlReply tree(RelayState& state, const std::string& body) {
    const auto request = protocol::decode<protocol::AuditTreeRequest>(body);
    if (!request) return refuse(refusedBy(request.error(), 400, "invalid"));
    const auto* newest = shownNow(state);
    if (!newest || request->size > newest->size)
        return refuse(400, "invalid", "size: beyond what was signed");
    const auto edge = state.audit().edgeAt(request->size);
    if (!edge) return refuse(refusedBy(edge.error(), 503, "audit_tree_lost"));
    return answer(protocol::encode(protocol::AuditTree{edge->size(), edge->nodes()}));
}

ControlReply proof(RelayState& state, const std::string& body) {
    const auto request = protocol::decode<protocol::AuditProofRequest>(body);
    if (!request) return refuse(refusedBy(request.error(), 400, "invalid"));
    const auto* newest = shownNow(state);
    if (!newest || request->size > newest->size || request->leaf >= request->size)
        return refuse(400, "invalid", "leaf, size: beyond what was signed");
    auto path = state.audit().inclusion(request->leaf, request->size);
    if (!path) return refuse(refusedBy(path.error(), 503, "audit_tree_lost"));
    return answer(protocol::encode(protocol::AuditProof{request->leaf, request->size, std::move(*path)}));
}

/// A cosignature is kept when it is of a tree this relay has, by the device that asks, and newer than its
/// last one: so a device fills the journal no faster than checkpoints are signed.
ControlReply cosign(RelayState& state, const std::string& body, const DeviceId& id) {
    const auto request = protocol::decode<protocol::AuditCosign>(body);
    if (!request) return refuse(refusedBy(request.error(), 400, "invalid"));
    const auto relayKey = audit::auditKey(state.identity().id, state.identity().audit.verifyKey);
    const auto opened = audit::openCheckpoint(request->note, relayKey);
    if (!opened) return refuse(refusedBy(opened.error(), 400, "invalid"));
    const Device* device = state.device(id);
    CHECK(device);
    note::Note kept{opened->note.text, {}};
    for (const auto& line : opened->note.signatures)
        if (line.name == relayKey.name || line.name == audit::witnessName(id))
            kept.signatures.push_back(line);
    if (kept.signatures.size() != 2 || !note::cosignedAt(kept, audit::witnessKey(id, device->key)))
        return refuse(401, "bad_signature", "the checkpoint is not cosigned by the device that asks");
    const auto* newest = shownNow(state);
    const auto edge = state.audit().edgeAt(opened->checkpoint.size);
    if (!newest || opened->checkpoint.size > newest->size || !edge || edge->root() != opened->checkpoint.root)
        return refuse(409, "not_this_log", "this relay's log never had that root");
    const auto& known = state.audit().log().cosigned();
    if (const auto last = known.find(id); last != known.end()) {
        const auto before = note::parse(last->second.note);
        const auto said = before ? audit::parseCheckpoint(before->text) : tl::unexpected(before.error());
        if (said && said->size >= opened->checkpoint.size)
            return refuse(409, "cosigned_already",
                          "a checkpoint of this size or a larger one has that cosignature");
    }
    journal::CosignRecord record{id, note::toText(kept), state.clock().wall()};
    const auto sequence = state.record(record);
    if (!sequence) return refuse(refusedBy(sequence.error(), 503, "audit_unavailable"));
    ControlReply reply = answer(protocol::encode(protocol::CommandReceipt{*sequence, record.at}));
    reply.durable = *sequence;
    return reply;
}

} // namespace

ControlReply answerAudit(RelayState& state, std::string_view verb, const std::string& body,
                         const DeviceId& device) {
    if (verb == "checkpoint") return checkpoint(state, body);
    if (verb == "tree") return tree(state, body);
    if (verb == "proof") return proof(state, body);
    if (verb == "cosign") return cosign(state, body, device);
    return refuse(404, "not_found", "there is nothing here");
}

} // namespace rubber::relay
