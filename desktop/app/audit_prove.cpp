// SPDX-License-Identifier: GPL-3.0-or-later
// A proof that one row is in a relay's signed log, for somebody without this vault: written and read
// (AUDIT.md).
#include "desktop/app/audit_json.h"
#include "desktop/app/audit_proofs.h"
#include "desktop/app/relay_call.h"
#include "desktop/app/row_record.h"
#include "desktop/vault/audit_logs.h"
#include "desktop/vault/files.h"
#include "shared/audit/checkpoint.h"

#include <QJsonDocument>

#include <filesystem>

namespace rubber::desktop {

namespace {

struct Known {
    vault::StoredRelay relay;
    vault::WitnessedLog log;
    vault::StoredLeaf leaf;
};

Result<Known> load(App& app, const std::string& relay, std::uint64_t sequence) {
    TRY_LET(vault, app.core().openVault());
    TRY_LET(stored, findRelay(vault, relay));
    vault::AuditLogs logs(vault);
    TRY_LET(log, logs.find(stored.id));
    if (!log || log->note.empty())
        return fail(ErrorCode::NotFound, "no_checkpoint: " + stored.name + " has not been checked yet");
    TRY_LET(leaf, logs.leafOf(stored.id, sequence));
    if (!leaf)
        return fail(ErrorCode::NotFound, "no_such_row: " + stored.name + " has no row " +
                                             std::to_string(sequence) + " here that can be proved");
    return Known{std::move(stored), std::move(*log), std::move(*leaf)};
}

/// The path, from the relay; where it is away, out of the rows that are here, if that is all of them.
Result<std::vector<Digest>> pathOf(App& app, const Known& known, const audit::Checkpoint& checkpoint) {
    const auto answer = callRelayFor<protocol::AuditProof>(
        app.core(), known.relay, "audit/proof",
        protocol::encode(protocol::AuditProofRequest{known.leaf.leaf, checkpoint.size}), Effect::Reads);
    if (answer) return answer->path;
    std::string nodes;
    merkle::Frontier tree;
    while (tree.size() < checkpoint.size) {
        TRY_LET(vault, app.core().openVault());
        TRY_LET(page, vault::AuditLogs(vault).leaves(known.relay.id, tree.size(), 2'000));
        if (page.empty() || page.front().leaf != tree.size()) return tl::unexpected(answer.error());
        for (const auto& leaf : page)
            if (leaf.leaf == tree.size() && leaf.leaf < checkpoint.size)
                tree.append(merkle::leafHash(leaf.record), &nodes);
    }
    return merkle::inclusionPath(
        [&](merkle::Node node) -> Result<Digest> {
            Digest digest;
            std::copy_n(nodes.begin() + static_cast<std::ptrdiff_t>(merkle::placeOf(node) * sizeof(Digest)),
                        sizeof(Digest), digest.begin());
            return digest;
        },
        known.leaf.leaf, checkpoint.size);
}

} // namespace

Result<std::string> proveRow(App& app, const std::string& relay, std::uint64_t sequence) {
    TRY_LET(known, load(app, relay, sequence));
    TRY_LET(key, note::parseNoteKey(known.log.auditKey));
    TRY_LET(opened, audit::openCheckpoint(known.log.note, key));
    const auto& checkpoint = opened.checkpoint;
    if (known.leaf.leaf >= checkpoint.size)
        return fail(ErrorCode::Unavailable,
                    "not_signed_yet: row " + std::to_string(sequence) +
                        " is newer than the newest checkpoint; try again in some seconds");
    TRY_LET(path, pathOf(app, known, checkpoint));
    if (!merkle::verifyInclusion(merkle::leafHash(known.leaf.record), known.leaf.leaf, checkpoint.size, path,
                                 checkpoint.root))
        return fail(ErrorCode::Corrupt, "audit_row_mismatch: row " + std::to_string(sequence) + " of " +
                                            known.relay.name + " is not in the log that was signed");
    QJsonArray steps;
    for (const auto& step : path)
        steps.append(base64Of(asText(step)));
    const QJsonObject json{{"rubberapi_audit_row", 1},
                           {"relay", toText(known.relay.id.text())},
                           {"audit_key", toText(known.log.auditKey)},
                           {"checkpoint", toText(known.log.note)},
                           {"sequence", static_cast<qint64>(known.leaf.sequence)},
                           {"leaf", static_cast<qint64>(known.leaf.leaf)},
                           {"record", base64Of(known.leaf.record)},
                           {"path", steps}};
    std::ignore = app.core().note(EventKind::Exported, known.relay.name, {{"row", std::to_string(sequence)}});
    return QJsonDocument(json).toJson(QJsonDocument::Indented).toStdString();
}

Result<std::string> readProofFile(const std::string& file) {
    auto bytes = vault::readFile(file, 1u << 20);
    if (!bytes && bytes.error().code == ErrorCode::NotFound) return fail(ErrorCode::NotFound, "file_missing: " + file);
    if (!bytes) return fail(ErrorCode::Invalid, "bad_proof: " + file + " is no proof");
    return bytes;
}

Status writeProofFile(const std::string& file, const std::string& text) {
    std::error_code error;
    if (std::filesystem::exists(file, error)) return fail(ErrorCode::Exists, "file_exists: " + file);
    return vault::replaceFile(file, text);
}

Result<ProvedRow> verifyProof(std::string_view bytes, const std::string& key) {
    TRY_LET(json, proofObject(bytes, "rubberapi_audit_row"));
    ProvedRow proved;
    proved.auditKey = field(json, "audit_key");
    TRY_LET(checkpoint, signedBy(json, key));
    TRY_LET(record, bytesIn(json.value(QLatin1String("record"))));
    std::vector<Digest> path;
    for (const auto& step : json.value(QLatin1String("path")).toArray()) {
        TRY_LET(digests, digestsIn(step));
        if (digests.size() != 1 || path.size() > 64)
            return fail(ErrorCode::Invalid, "bad_proof: a step is no hash");
        path.push_back(digests.front());
    }
    proved.leaf = whole(json, "leaf");
    proved.rows = checkpoint.size;
    proved.sequence = whole(json, "sequence");
    proved.relay = checkpoint.origin.substr(checkpoint.origin.find('/') + 1);
    if (proved.relay != field(json, "relay"))
        return fail(ErrorCode::Invalid, "bad_proof: it names another relay than its checkpoint");
    if (!merkle::verifyInclusion(merkle::leafHash(record), proved.leaf, checkpoint.size, path,
                                 checkpoint.root))
        return fail(ErrorCode::Invalid,
                    "bad_proof: the row is not in the log of this checkpoint, or its path was changed");
    TRY_LET(row, rowOfRecord(record));
    proved.readable = row.has_value();
    if (row) proved.row = std::move(*row);
    if (row && proved.row.sequence != proved.sequence)
        return fail(ErrorCode::Invalid,
                    "bad_proof: the record is row " + std::to_string(proved.row.sequence));
    return proved;
}

} // namespace rubber::desktop
