// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN

#include "shared/audit/checkpoint.h"
#include "shared/journal/record.h"
#include "shared/protocol/record_row.h"
#include "tests/desktop/fake_relay.h"

namespace rubber::test {

/// The audit log of a FakeRelay: real records, a real tree, and a relay that may lie about both.
struct FakeAuditLog {
    FakeRelay& relay;
    FakeClock& clock;
    SigningKey key = SigningKey::make();
    std::vector<Digest> leaves;
    std::string nodes; ///< Of the tree, in the order of placeOf.
    merkle::Frontier tree;
    std::uint64_t signedRows = 0;
    std::vector<std::string> cosigned; ///< What it was sent, and what it shows of others.

    FakeAuditLog(FakeRelay& r, FakeClock& c) : relay(r), clock(c) {
        relay.answerAudit = [this](std::string_view verb, const std::string& body) {
            return answer(verb, body);
        };
    }
    /// The next row of the relay, as a record says it.
    void add(const std::string& detail) {
        add(journal::AlertRecord{KeyId("8Qm2ZxT4bLpA"), "test", detail, clock.wall()});
    }
    void add(journal::Payload payload) {
        const std::uint64_t sequence = relay.rows.empty() ? relay.oldest : relay.rows.back().sequence + 1;
        const journal::Record record{sequence, std::move(payload)};
        protocol::Row row = *protocol::toRow(record);
        row.record = journal::recordBytes(record);
        row.leaf = tree.size();
        leaves.push_back(merkle::leafHash(row.record));
        tree.append(leaves.back(), &nodes);
        relay.rows.push_back(std::move(row));
        clock.advance(Duration::seconds(1));
    }
    void add(int count) {
        for (int i = 0; i < count; ++i)
            add("row " + std::to_string(i));
    }
    void sign() { signedRows = tree.size(); }
    /// Another log of the same length: root rewrote the leaf.
    void rewrite(std::uint64_t leaf, const std::string& as) {
        leaves[leaf] = merkle::leafHash(as);
        build();
    }
    void cutTo(std::uint64_t size) {
        leaves.resize(size);
        signedRows = size;
        build();
    }
    std::string note() const {
        return audit::signCheckpoint({audit::originOf(relay.relayId), signedRows, rootAt(signedRows)}, key);
    }

private:
    void build() {
        nodes.clear();
        tree = {};
        for (const auto& leaf : leaves)
            tree.append(leaf, &nodes);
    }
    merkle::NodeSource source() const {
        return [this](merkle::Node node) -> Result<Digest> {
            Digest digest;
            std::copy_n(nodes.begin() + static_cast<std::ptrdiff_t>(merkle::placeOf(node) * 32), 32,
                        digest.begin());
            return digest;
        };
    }
    Digest rootAt(std::uint64_t size) const { return merkle::frontierAt(source(), size)->root(); }

    Result<std::string> answer(std::string_view verb, const std::string& body) {
        if (verb == "audit/checkpoint") {
            const auto request = protocol::decode<protocol::AuditCheckpointRequest>(body);
            if (signedRows == 0) return fail(ErrorCode::NotFound, "no_checkpoint: nothing yet");
            protocol::AuditCheckpoint reply;
            reply.note = note();
            reply.auditKey = note::toText(audit::auditKey(relay.relayId, key.verifyKey));
            reply.older = request->older;
            if (request->older < signedRows)
                reply.consistency = *merkle::consistencyPath(source(), request->older, signedRows);
            reply.cosigned = cosigned;
            return protocol::encode(reply);
        }
        if (verb == "audit/tree") {
            const auto edge =
                merkle::frontierAt(source(), protocol::decode<protocol::AuditTreeRequest>(body)->size);
            return protocol::encode(protocol::AuditTree{edge->size(), edge->nodes()});
        }
        if (verb == "audit/proof") {
            const auto request = protocol::decode<protocol::AuditProofRequest>(body);
            return protocol::encode(
                protocol::AuditProof{request->leaf, request->size,
                                     *merkle::inclusionPath(source(), request->leaf, request->size)});
        }
        cosigned = {protocol::decode<protocol::AuditCosign>(body)->note};
        return protocol::encode(protocol::CommandReceipt{1, clock.wall()});
    }
};

} // namespace rubber::test

#endif // Q_MOC_RUN
