// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/protocol/codec_message.h"

namespace rubber::protocol {

void fields(auto& f, Is<AuditCheckpointRequest> auto& m) { f("older", m.older); }
void fields(auto& f, Is<AuditCheckpoint> auto& m) {
    f("note", m.note);
    f("audit_key", m.auditKey);
    f("older", m.older);
    f("consistency", m.consistency);
    f("cosigned", m.cosigned);
}
void fields(auto& f, Is<AuditTreeRequest> auto& m) { f("size", m.size); }
void fields(auto& f, Is<AuditTree> auto& m) {
    f("size", m.size);
    f("nodes", m.nodes);
}
void fields(auto& f, Is<AuditProofRequest> auto& m) {
    f("leaf", m.leaf);
    f("size", m.size);
}
void fields(auto& f, Is<AuditProof> auto& m) {
    f("leaf", m.leaf);
    f("size", m.size);
    f("path", m.path);
}
void fields(auto& f, Is<AuditCosign> auto& m) { f("note", m.note); }

RUBBER_CODEC(AuditCheckpointRequest);
RUBBER_CODEC(AuditCheckpoint);
RUBBER_CODEC(AuditTreeRequest);
RUBBER_CODEC(AuditTree);
RUBBER_CODEC(AuditProofRequest);
RUBBER_CODEC(AuditProof);
RUBBER_CODEC(AuditCosign);

} // namespace rubber::protocol
