// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/audit/audit_keeper.h"

#include "relay/core/journal/segment.h"
#include "shared/audit/checkpoint.h"

#include <tuple>
#include <utility>

namespace rubber::relay {

std::string checkpointPath(const std::string& journalFolder) { return journalFolder + "/audit.checkpoint"; }

Status AuditKeeper::open(Disk& disk, const std::string& journalFolder) {
    m_folder = journalFolder;
    TRY_LET(file, TreeFile::open(disk, journalFolder));
    m_file.emplace(std::move(file));
    return {};
}

void AuditKeeper::writeNodes() {
    m_log.hash();
    auto fresh = m_log.takeUnwritten();
    if (m_failed.nodes.empty()) m_failed.place = fresh.place;
    m_failed.nodes += fresh.nodes;
    if (!m_failed.nodes.empty() && m_file->write(m_failed.place, m_failed.nodes)) m_failed.nodes.clear();
}

bool AuditKeeper::due() {
    const std::uint64_t signedRows = m_log.newest().size, rows = m_log.rows();
    if (rows <= signedRows) return false;
    return rows - signedRows >= kRowsPerCheckpoint || !m_lastSigned ||
           m_clock.boot() - *m_lastSigned >= kPause;
}

void AuditKeeper::plan(Journal& journal) {
    const auto& tree = m_log.tree();
    m_planned.emplace(Planned{tree.size(), journal.lastSequence(), tree.root()});
    // The rows were flushed before; the job runs once they are on disk.
    journal.afterSync([disk = &m_file->disk(), handle = m_file->handle(), synced = m_planned->synced] {
        if (disk->sync(handle)) *synced = true;
    });
}

void AuditKeeper::tick(Journal& journal, const RelayId& relay, const SigningKey& key, const Append& append) {
    writeNodes();
    if (!m_lastSigned) m_lastSigned = m_clock.boot(); // A start signs no sooner than any other news.
    if (m_planned && *m_planned->synced) {
        const bool done = sign(relay, key, append);
        if (!done) return; // The disk is full: the next tick tries again.
    }
    if (!m_planned && m_failed.nodes.empty() && due()) plan(journal);
}

void AuditKeeper::stop(const RelayId& relay, const SigningKey& key, const Append& append) {
    if (!m_file) return;
    writeNodes();
    const auto& tree = m_log.tree();
    if (tree.size() <= m_log.newest().size || !m_failed.nodes.empty() || !m_file->sync()) return;
    m_planned.emplace(Planned{tree.size(), m_log.lastRow(), tree.root()});
    std::ignore = sign(relay, key, append); // Else the next run signs these rows.
}

bool AuditKeeper::sign(const RelayId& relay, const SigningKey& key, const Append& append) {
    const audit::Checkpoint checkpoint{audit::originOf(relay), m_planned->size, m_planned->root};
    journal::CheckpointRecord record;
    record.note = audit::signCheckpoint(checkpoint, key);
    record.covers = m_planned->covers;
    record.at = m_clock.wall();
    const auto sequence = append(record);
    if (!sequence) return false;
    m_planned.reset();
    m_lastSigned = m_clock.boot();
    std::ignore = keepCheckpoint({*sequence, record}); // Only what helps when the journal's end is damaged.
    return true;
}

/// Beside, then renamed: one of the two is always whole. Not synced: it may be one older than the newest.
Status AuditKeeper::keepCheckpoint(const journal::Record& record) const {
    Disk& disk = m_file->disk();
    const std::string fresh = checkpointPath(m_folder) + ".new";
    std::ignore = disk.remove(fresh);
    {
        TRY_LET(file, OpenFile::open(disk, fresh, true));
        TRY(disk.writeAt(file.handle(), 0, journal::recordBytes(record)));
    }
    return disk.rename(fresh, checkpointPath(m_folder));
}

merkle::NodeSource AuditKeeper::source() {
    writeNodes();
    return [this](merkle::Node node) -> Result<Digest> {
        auto read = m_file->read(node);
        if (!read)
            return fail(ErrorCode::Unavailable, "audit_tree_lost: a node of the audit tree is not on disk");
        return read;
    };
}

Result<merkle::Frontier> AuditKeeper::edgeAt(std::uint64_t size) {
    if (size > m_log.rows())
        return fail(ErrorCode::Invalid, "the log has no more than " + std::to_string(m_log.rows()) + " rows");
    return merkle::frontierAt(source(), size);
}

Result<std::vector<Digest>> AuditKeeper::consistency(std::uint64_t older, std::uint64_t size) {
    return merkle::consistencyPath(source(), older, size);
}

Result<std::vector<Digest>> AuditKeeper::inclusion(std::uint64_t leaf, std::uint64_t size) {
    if (size > m_log.rows())
        return fail(ErrorCode::Invalid, "the log has no more than " + std::to_string(m_log.rows()) + " rows");
    return merkle::inclusionPath(source(), leaf, size);
}

} // namespace rubber::relay
