// SPDX-License-Identifier: GPL-3.0-or-later
// How the audit tree comes back: snapshot and replay made the right edge; here it meets its file and what was
// signed.
#include "relay/core/audit/audit_keeper.h"

#include "relay/core/journal/journal_scan.h"
#include "relay/core/snapshot.h"
#include "shared/audit/checkpoint.h"
#include "shared/protocol/record_row.h"

namespace rubber::relay {

/// A file that is too short, or was changed where the right edge stands. (What lies deeper shows in
/// verify-journal and in every proof.)
bool AuditKeeper::fileHasEdge() const {
    const auto edge = merkle::frontierAt(m_file->source(), m_log.tree().size());
    return edge && *edge == m_log.tree();
}

/// From the rows themselves, while the journal still begins at its first record.
Status AuditKeeper::rebuild() {
    AuditLog whole;
    const auto visit = [&](const journal::Record& record) {
        if (protocol::isLeaf(record)) whole.add(record.sequence, journal::recordBytes(record));
        if (whole.unwrittenBytes() < (1u << 20)) return;
        const auto nodes = whole.takeUnwritten();
        std::ignore = m_file->write(nodes.place, nodes.nodes);
    };
    TRY_LET(scan, scanJournal(m_file->disk(), m_folder, 0, visit));
    if (whole.tree() != m_log.tree()) return fail(ErrorCode::Corrupt, "the journal makes another audit tree");
    const auto nodes = whole.takeUnwritten();
    return m_file->write(nodes.place, nodes.nodes);
}

std::optional<AuditLog::Signed> AuditKeeper::keptCheckpoint() const {
    const auto bytes = snapshot::read(m_file->disk(), checkpointPath(m_folder));
    if (!bytes) return std::nullopt;
    const auto read = journal::readRecord(*bytes);
    if (read.outcome != journal::ReadOutcome::Record) return std::nullopt;
    AuditLog said;
    said.apply(read.record);
    if (said.newest().record == 0) return std::nullopt;
    return said.newest();
}

Result<std::string> AuditKeeper::recover() {
    writeNodes();
    AuditLog::Signed newest = m_log.newest();
    if (const auto kept = keptCheckpoint(); kept && kept->size > newest.size) newest = *kept;
    const std::uint64_t behind = m_log.recentRows() - m_log.rowsUpTo(newest.covers);
    if (m_log.rows() == newest.size + behind || newest.record == 0) {
        if (fileHasEdge() || rebuild()) return std::string();
        return std::string("proofs of older rows are lost: audit.tree is damaged and cannot be made again");
    }
    // Rows that were signed are gone from the journal (`repair`, or its end was cut). Their hashes are not:
    // the log goes on behind them, so that whoever saw the checkpoint finds it kept.
    const std::string lost = "rows that were signed are gone from the journal: it has " +
                             std::to_string(m_log.rows() - behind) + " of " + std::to_string(newest.size);
    const auto edge = merkle::frontierAt(m_file->source(), newest.size);
    const auto parsed = note::parse(newest.note);
    const auto said = parsed ? audit::parseCheckpoint(parsed->text) : tl::unexpected(parsed.error());
    if (!edge || !said || edge->root() != said->root)
        return lost + "; their hashes are gone too, so the log is another one";
    m_log.rebase(*edge, newest);
    writeNodes();
    return lost;
}

} // namespace rubber::relay
