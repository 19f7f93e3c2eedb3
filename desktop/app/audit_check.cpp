// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/audit_check.h"

#include "desktop/app/error_name.h"
#include "desktop/app/file_json.h"
#include "desktop/app/relay_call.h"

#include <QJsonDocument>

#include <tuple>

namespace rubber::desktop {

namespace {

constexpr std::uint32_t kPage = 2'000;
constexpr int kTries = 5;
constexpr std::size_t kMostOthers = 16; ///< Devices whose cosigned checkpoints are looked at.

std::string rangeText(std::uint64_t from, std::uint64_t to) {
    return "leaves " + std::to_string(from) + " to " + std::to_string(to - 1) + " are not here";
}

} // namespace

Result<AuditState> AuditCheckRun::run() {
    TRY(load());
    TRY_LET(there, ask());
    if (!there) return state();
    TRY(judge());
    for (const auto& note : m_others)
        TRY(judgeOther(note));
    TRY(checkRows());
    TRY(cosign());
    TRY(keep());
    return state();
}

Status AuditCheckRun::load() {
    TRY_LET(vault, m_core.openVault());
    TRY_LET(device, vault::DeviceKeys(vault).loadOrMake());
    m_device = std::move(device);
    vault::AuditLogs logs(vault);
    TRY_LET(log, logs.find(m_relay.id));
    TRY_LET(unproved, logs.rowsWithoutLeaf(m_relay.id));
    m_unproved = unproved;
    m_isNew = !log;
    m_log = log.value_or(vault::WitnessedLog{});
    m_log.relay = m_relay.id;
    if (m_isNew) return {};
    TRY_LET(key, note::parseNoteKey(m_log.auditKey));
    m_key = key;
    TRY_LET(before, audit::openCheckpoint(m_log.note, m_key));
    m_before = std::move(before);
    return {};
}

Result<bool> AuditCheckRun::ask() {
    const std::uint64_t older = m_before ? m_before->checkpoint.size : 0;
    auto answer = callRelayFor<protocol::AuditCheckpoint>(
        m_core, m_relay, "audit/checkpoint", protocol::encode(protocol::AuditCheckpointRequest{older}),
        Effect::Reads);
    if (!answer) {
        const bool none = isNamed(answer.error(), "no_checkpoint"),
                   never = isNamed(answer.error(), "not_found");
        if (!none && !never) return tl::unexpected(answer.error());
        if (!m_before) return false;
        if (none)
            return trouble("audit_rolled_back",
                           "it has signed nothing, after it had signed " + std::to_string(older) + " rows",
                           "");
        return trouble("audit_withheld", "it gives no checkpoints any more", "");
    }
    m_answer = std::move(*answer);
    TRY_LET(key, note::parseNoteKey(m_answer.auditKey));
    if (m_isNew) {
        // The answer is signed by the identity that was paired: so is this key, then.
        if (key.type != note::KeyType::Ed25519 || key.name != audit::originOf(m_relay.id))
            return fail(ErrorCode::Unavailable, "bad_checkpoint: the audit key is named " + key.name);
        m_key = key;
        m_log.auditKey = m_answer.auditKey;
    } else if (!(key == m_key)) {
        return trouble("audit_key_changed",
                       "its log is signed by " + m_answer.auditKey + " now, and was by " + m_log.auditKey,
                       m_answer.note);
    }
    TRY_LET(now, audit::openCheckpoint(m_answer.note, m_key));
    m_now = std::move(now);
    for (std::size_t i = 0; i < std::min(m_answer.cosigned.size(), kMostOthers); ++i)
        m_others.push_back(m_answer.cosigned[i]);
    return true;
}

Status AuditCheckRun::judge() {
    if (!m_before) return {};
    const auto& before = m_before->checkpoint;
    const auto& now = m_now->checkpoint;
    if (now.size < before.size)
        return trouble("audit_rolled_back",
                       "its log has " + std::to_string(now.size) + " rows, and had " +
                           std::to_string(before.size),
                       m_answer.note);
    if (!merkle::verifyConsistency(before.size, now.size, before.root, now.root, m_answer.consistency))
        return trouble("audit_forked",
                       "the log of " + std::to_string(now.size) + " rows does not begin with the " +
                           std::to_string(before.size) + " rows that were signed before",
                       m_answer.note);
    return {};
}

/// The proof that the first `older` rows begin the log as `m_now` has it. Where that has grown meanwhile,
/// `m_now` moves on, over a proof of its own.
Result<std::vector<Digest>> AuditCheckRun::pathToNow(std::uint64_t older) {
    const auto ask = [&](std::uint64_t size) {
        return callRelayFor<protocol::AuditCheckpoint>(
            m_core, m_relay, "audit/checkpoint", protocol::encode(protocol::AuditCheckpointRequest{size}),
            Effect::Reads);
    };
    for (int i = 0; i < kTries; ++i) {
        TRY_LET(answer, ask(older));
        TRY_LET(shown, audit::openCheckpoint(answer.note, m_key));
        if (shown.checkpoint == m_now->checkpoint) return std::move(answer.consistency);
        const auto known = m_now->checkpoint;
        TRY_LET(grown, ask(known.size));
        TRY_LET(later, audit::openCheckpoint(grown.note, m_key));
        if (!merkle::verifyConsistency(known.size, later.checkpoint.size, known.root, later.checkpoint.root,
                                       grown.consistency))
            return trouble("audit_forked", "it showed two logs within one check", grown.note);
        m_now = std::move(later);
    }
    return fail(ErrorCode::Unavailable, "relay_busy: the log grows faster than it can be asked about");
}

/// A checkpoint another device saw. What it saw may be behind or ahead of what the relay shows here.
Status AuditCheckRun::judgeOther(const std::string& note) {
    const auto other = audit::openCheckpoint(note, m_key);
    if (!other)
        return fail(ErrorCode::Unavailable,
                    "bad_checkpoint: a checkpoint of another device is not signed by this relay's audit key");
    const auto& seen = other->checkpoint;
    const std::string what = "another device saw a log of " + std::to_string(seen.size) + " rows";
    TRY_LET(path, pathToNow(seen.size));
    const auto& now = m_now->checkpoint;
    if (seen.size > now.size)
        return trouble("audit_rolled_back", what + ", here it has " + std::to_string(now.size), note);
    if (!merkle::verifyConsistency(seen.size, now.size, seen.root, now.root, path))
        return trouble("audit_forked", what + " that is another one than the one shown here", note);
    return {};
}

/// The rows that are here and new, put onto the edge of those checked before, must make the signed root.
Status AuditCheckRun::checkRows() {
    const auto target = m_now->checkpoint;
    std::vector<merkle::Frontier> pages{m_log.checked};
    std::uint64_t last = 0;
    while (m_log.checked.size() < target.size) {
        std::vector<vault::StoredLeaf> page;
        {
            TRY_LET(vault, m_core.openVault());
            TRY_LET(leaves, vault::AuditLogs(vault).leaves(m_relay.id, m_log.checked.size(), kPage));
            page = std::move(leaves);
        }
        const std::uint64_t first = page.empty() ? target.size : std::min(page.front().leaf, target.size);
        if (first > m_log.checked.size()) {
            // The relay gives the edge behind what is not here, proved against what it signed.
            m_holes.push_back(rangeText(m_log.checked.size(), first));
            TRY_LET(edge, signedEdge(first));
            m_log.checked = std::move(edge);
            pages.push_back(m_log.checked);
        }
        for (const auto& leaf : page) {
            if (leaf.leaf != m_log.checked.size() || leaf.leaf >= target.size) break;
            m_log.checked.append(merkle::leafHash(leaf.record));
            last = leaf.sequence;
        }
        pages.push_back(m_log.checked);
        if (m_progress && !m_progress(m_log.checked.size(), target.size))
            return fail(ErrorCode::Unavailable, "stopped: by its caller");
    }
    if (m_log.checked.size() == target.size && m_log.checked.root() != target.root)
        return tl::unexpected(firstBadRow(pages));
    if (last) m_log.verifiedRow = last;
    return {};
}

/// The edge of the signed log at `size`, proved against the checkpoint.
Result<merkle::Frontier> AuditCheckRun::signedEdge(std::uint64_t size) {
    TRY_LET(tree, callRelayFor<protocol::AuditTree>(m_core, m_relay, "audit/tree",
                                                    protocol::encode(protocol::AuditTreeRequest{size}),
                                                    Effect::Reads));
    auto edge = merkle::Frontier::restore(tree.size, tree.nodes);
    if (!edge || edge->size() != size)
        return fail(ErrorCode::Unavailable, "bad_checkpoint: the edge of the tree does not fit");
    TRY_LET(path, pathToNow(size));
    const auto& now = m_now->checkpoint;
    if (!merkle::verifyConsistency(size, now.size, edge->root(), now.root, path))
        return trouble("audit_forked",
                       "its tree at " + std::to_string(size) + " rows is not that of the log it signed",
                       note::toText(m_now->note));
    return std::move(*edge);
}

/// Rows that were checked page by page do not make the signed root. Which is the first whose hash is not in
/// the tree?
Error AuditCheckRun::firstBadRow(const std::vector<merkle::Frontier>& pages) {
    // Good at `low`, bad at `high`: halve until they meet. What was checked before, and what the relay
    // proved, is good.
    std::size_t low = 0, high = pages.size() - 1;
    while (high - low > 1) {
        const std::size_t middle = low + (high - low) / 2;
        const auto should = signedEdge(pages[middle].size());
        if (!should) return should.error();
        (*should == pages[middle] ? low : high) = middle;
    }
    std::vector<vault::StoredLeaf> rows;
    if (auto vault = m_core.openVault())
        if (auto leaves = vault::AuditLogs(*vault).leaves(m_relay.id, pages[low].size(), kPage))
            rows = std::move(*leaves);
    if (rows.empty()) return {ErrorCode::Corrupt, "audit_row_mismatch: the rows are not here any more"};
    std::vector<merkle::Frontier> edges{pages[low]};
    for (const auto& row : rows) {
        edges.push_back(edges.back());
        edges.back().append(merkle::leafHash(row.record));
    }
    std::size_t good = 0, bad = std::min<std::size_t>(rows.size(), pages[high].size() - pages[low].size());
    while (bad - good > 1) {
        const std::size_t middle = good + (bad - good) / 2;
        const auto should = signedEdge(edges[middle].size());
        if (!should) return should.error();
        (*should == edges[middle] ? good : bad) = middle;
    }
    return trouble("audit_row_mismatch",
                   "row " + std::to_string(rows[good].sequence) + " (leaf " +
                       std::to_string(rows[good].leaf) + ") is not the one that was signed",
                   note::toText(m_now->note))
        .value();
}

Status AuditCheckRun::cosign() {
    const auto key = audit::witnessKey(m_device->id, m_device->key.verifyKey);
    note::Note kept{m_now->note.text, {}};
    for (const auto& line : m_now->note.signatures)
        if (line.name == m_key.name) kept.signatures.push_back(line);
    const bool done = note::cosignedAt(m_now->note, key).has_value();
    kept.signatures.push_back(
        note::cosign(kept.text, audit::witnessName(m_device->id), m_device->key, m_core.clock.wall()));
    m_log.note = note::toText(kept);
    if (done) return {};
    // What the relay makes of it is its matter: the vault has the checkpoint.
    std::ignore = callRelay(m_core, m_relay, "audit/cosign",
                            protocol::encode(protocol::AuditCosign{m_log.note}), Effect::Reads);
    return {};
}

Status AuditCheckRun::keep() {
    m_log.checkedAt = m_core.clock.wall();
    m_log.trouble.clear();
    TRY_LET(vault, m_core.openVault());
    vault::AuditLogs logs(vault);
    // Somebody else at this vault may have gone further meanwhile; a checkpoint is only replaced by a later
    // one.
    TRY_LET(stored, logs.find(m_relay.id));
    if (stored && stateOf(m_relay, *stored).rows > m_now->checkpoint.size) return {};
    return logs.save(m_log);
}

tl::unexpected<Error> AuditCheckRun::trouble(const std::string& name, const std::string& text,
                                             const std::string& otherNote) {
    if (auto vault = m_core.openVault()) {
        vault::AuditLogs logs(*vault);
        auto stored = logs.find(m_relay.id);
        // A relay that lies at the first look is not witnessed at all: there is nothing to compare with.
        if (stored && *stored) {
            vault::WitnessedLog log = std::move(**stored);
            if (log.trouble != name) log.troubleAt = m_core.clock.wall();
            log.trouble = name;
            QJsonObject evidence{{"error", toText(name)},
                                 {"what", toText(text)},
                                 {"relay", toText(m_relay.id.text())},
                                 {"audit_key", toText(log.auditKey)},
                                 {"at", toText(m_core.clock.wall().toRfc3339())},
                                 {"witnessed", toText(log.note)},
                                 {"shown", toText(otherNote)}};
            log.evidence = QJsonDocument(evidence).toJson(QJsonDocument::Compact).toStdString();
            std::ignore = logs.save(log);
        }
    }
    const auto code = name == "audit_row_mismatch" ? ErrorCode::Corrupt : ErrorCode::Unauthorized;
    return fail(code, name + ": " + m_relay.name + ": " + text);
}

} // namespace rubber::desktop
