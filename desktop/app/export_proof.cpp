// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/export_proof.h"

#include "desktop/app/audit_json.h"

#include <QJsonDocument>

namespace rubber::desktop {

namespace {

Result<merkle::Frontier> edgeIn(const QJsonObject& head, std::uint64_t size) {
    std::vector<Digest> nodes;
    for (const auto& each : head.value(QLatin1String("edge")).toArray()) {
        TRY_LET(digests, digestsIn(each));
        nodes.insert(nodes.end(), digests.begin(), digests.end());
        if (nodes.size() > 64) break;
    }
    auto edge = merkle::Frontier::restore(size, std::move(nodes));
    if (!edge) return fail(ErrorCode::Invalid, "bad_proof: the edge of the tree does not fit");
    return std::move(*edge);
}

Result<audit::Checkpoint> signedByOneOf(const QJsonObject& head, const std::vector<std::string>& keys) {
    if (keys.empty()) return signedBy(head, "");
    Error last{};
    for (const auto& key : keys) {
        auto checkpoint = signedBy(head, key);
        if (checkpoint) return checkpoint;
        last = checkpoint.error();
    }
    return tl::unexpected(last);
}

/// What is read line by line.
struct Reading {
    ExportProof& proof;
    const std::vector<std::string>& keys;
    ExportProof::Log* log = nullptr;
    merkle::Frontier tree;
    Digest root{};

    Status head(const QJsonObject& object);
    Status leaves(const QJsonObject& object);
    void finish() {
        if (log) log->sound = tree.size() == log->size && tree.root() == root;
    }
};

Status Reading::head(const QJsonObject& object) {
    finish();
    TRY_LET(checkpoint, signedByOneOf(object, keys));
    ExportProof::Log fresh;
    fresh.id = field(object, "log");
    fresh.relay = field(object, "relay");
    fresh.auditKey = field(object, "audit_key");
    fresh.size = checkpoint.size;
    fresh.from = whole(object, "from");
    if (checkpoint.origin != audit::originOf(RelayId(fresh.id)) || fresh.from > fresh.size)
        return fail(ErrorCode::Invalid, "bad_proof: a log and its checkpoint do not fit");
    TRY_LET(edge, edgeIn(object, fresh.from));
    tree = std::move(edge);
    root = checkpoint.root;
    const std::string name = fresh.relay;
    const auto [place, isNew] = proof.logs.emplace(name, std::move(fresh));
    if (!isNew) return fail(ErrorCode::Invalid, "bad_proof: two logs of one name");
    log = &place->second;
    return {};
}

Status Reading::leaves(const QJsonObject& object) {
    if (!log) return fail(ErrorCode::Invalid, "bad_proof: hashes of no log");
    TRY_LET(digests, digestsIn(object.value(QLatin1String("leaves"))));
    if (digests.size() > log->size - tree.size())
        return fail(ErrorCode::Invalid, "bad_proof: more hashes than rows");
    const std::size_t first = log->leaves.size();
    for (const auto& digest : digests)
        tree.append(digest);
    log->leaves.insert(log->leaves.end(), digests.begin(), digests.end());
    log->in.resize(log->leaves.size());
    for (const auto& each : object.value(QLatin1String("in")).toArray()) {
        const auto at = static_cast<std::size_t>(each.toInteger(-1));
        if (at >= digests.size()) return fail(ErrorCode::Invalid, "bad_proof: a row beyond its line");
        log->in[first + at] = true;
    }
    return {};
}

} // namespace

Result<ExportProof> ExportProof::read(std::string_view bytes, const std::vector<std::string>& keys) {
    ExportProof proof;
    Reading reading{proof, keys, nullptr, {}, {}};
    bool first = true;
    while (!bytes.empty()) {
        const auto end = bytes.find('\n');
        const std::string_view text = bytes.substr(0, end);
        bytes.remove_prefix(end == std::string_view::npos ? bytes.size() : end + 1);
        if (first) {
            TRY_LET(head, proofObject(text, "rubberapi_audit_export"));
            proof.rows = ::rubber::desktop::whole(head, "rows");
            first = false;
            continue;
        }
        const auto document =
            QJsonDocument::fromJson(QByteArray(text.data(), static_cast<qsizetype>(text.size())));
        if (!document.isObject()) break; // Cut off: what is read so far is judged, and `whole` says it.
        const QJsonObject object = document.object();
        if (object.contains(QLatin1String("log")))
            TRY(reading.head(object));
        else if (object.contains(QLatin1String("leaves")))
            TRY(reading.leaves(object));
        else if (object.contains(QLatin1String("end")))
            proof.whole = true;
    }
    if (first) return fail(ErrorCode::Invalid, "bad_proof: an empty file");
    reading.finish();
    for (auto& [name, log] : proof.logs)
        log.seen.resize(log.leaves.size());
    return proof;
}

} // namespace rubber::desktop
