// SPDX-License-Identifier: GPL-3.0-or-later
// A relay shows another log than the one that was witnessed. Up to which row do both say the same? Our half is made
// of the bytes stored here, which must make the witnessed root; the relay's half is proved against what it signs now.
#include "desktop/app/audit_check.h"

#include <algorithm>

namespace rubber::desktop {

namespace {

constexpr std::uint32_t kPage = 2'000;

tl::unexpected<Error> unprovable(const vault::StoredRelay& relay, const std::string& why) {
    return fail(ErrorCode::Unauthorized, "restore_unprovable: " + relay.name + ": " + why);
}

} // namespace

/// Edges of the witnessed log, page by page, from the first leaf of the last unbroken run that is here.
Result<std::vector<merkle::Frontier>> AuditCheckRun::witnessedEdges() {
    const auto& before = m_before->checkpoint;
    std::uint64_t start = 0;
    {
        TRY_LET(vault, m_core.openVault());
        TRY_LET(run, vault::AuditLogs(vault).lastRun(m_relay.id, before.size));
        if (!run) return unprovable(m_relay, "the last rows that were witnessed are not in this vault");
        start = *run;
    }
    merkle::Frontier edge;
    if (start > 0) {
        if (start > m_now->checkpoint.size)
            return unprovable(m_relay, "the rows before leaf " + std::to_string(start) + " are not in this vault");
        TRY_LET(shown, signedEdge(start));
        edge = std::move(shown);
    }
    std::vector<merkle::Frontier> edges{edge};
    while (edge.size() < before.size) {
        TRY_LET(vault, m_core.openVault());
        TRY_LET(page, vault::AuditLogs(vault).leaves(m_relay.id, edge.size(), kPage));
        for (const auto& leaf : page)
            if (leaf.leaf == edge.size() && leaf.leaf < before.size) edge.append(merkle::leafHash(leaf.record));
        if (edge.size() == edges.back().size()) return unprovable(m_relay, "rows went away meanwhile");
        edges.push_back(edge);
    }
    // The relay's own edge in front of our rows makes the witnessed root only if it is that log's, too.
    if (edge.root() != before.root)
        return unprovable(m_relay, start > 0 ? "its log was another one before the first row that is here, too"
                                             : "the rows in this vault are not those that were witnessed");
    return edges;
}

Result<bool> AuditCheckRun::isShownToo(const merkle::Frontier& edge) {
    if (edge.size() == 0) return true;
    if (edge.size() > m_now->checkpoint.size) return false;
    TRY_LET(shown, signedEdge(edge.size()));
    return shown == edge;
}

Result<AuditCheckRun::Parting> AuditCheckRun::parting() {
    TRY(load());
    if (!m_before) return fail(ErrorCode::NotFound, "no_checkpoint: " + m_relay.name + " was never checked");
    TRY_LET(there, ask());
    if (!there) return fail(ErrorCode::NotFound, "no_checkpoint: " + m_relay.name + " has signed nothing");
    const auto& before = m_before->checkpoint;
    if (before.size <= m_now->checkpoint.size &&
        merkle::verifyConsistency(before.size, m_now->checkpoint.size, before.root, m_now->checkpoint.root,
                                  m_answer.consistency))
        return fail(ErrorCode::Exists, "log_unchanged: " + m_relay.name +
                                           " goes on with the log that was witnessed; there is nothing to accept");
    TRY_LET(pages, witnessedEdges());
    // Both have the first `low`, not the first `high`: halve until they meet, by pages, then by rows.
    std::size_t low = 0, high = pages.size();
    while (high - low > 1) {
        const std::size_t middle = low + (high - low) / 2;
        TRY_LET(same, isShownToo(pages[middle]));
        (same ? low : high) = middle;
    }
    std::vector<merkle::Frontier> edges{pages[low]};
    std::vector<vault::StoredLeaf> rows;
    {
        TRY_LET(vault, m_core.openVault());
        TRY_LET(page, vault::AuditLogs(vault).leaves(m_relay.id, pages[low].size(), kPage));
        rows = std::move(page);
    }
    for (const auto& row : rows) {
        if (row.leaf != edges.back().size() || row.leaf >= before.size) break;
        edges.push_back(edges.back());
        edges.back().append(merkle::leafHash(row.record));
    }
    low = 0;
    high = edges.size();
    while (high - low > 1) {
        const std::size_t middle = low + (high - low) / 2;
        TRY_LET(same, isShownToo(edges[middle]));
        (same ? low : high) = middle;
    }
    Parting found;
    found.edge = edges[low];
    if (found.edge.size() == 0)
        return fail(ErrorCode::Unauthorized,
                    "not_a_copy: the log " + m_relay.name + " shows has not one row of the witnessed one");
    TRY_LET(vault, m_core.openVault());
    TRY_LET(last, vault::AuditLogs(vault).leaves(m_relay.id, found.edge.size() - 1, 1));
    if (last.empty() || last.front().leaf != found.edge.size() - 1)
        return unprovable(m_relay, "the last row both logs have is not in this vault");
    found.lastRow = last.front().sequence;
    found.auditKey = m_log.auditKey;
    found.note = note::toText(m_now->note);
    found.witnessed = m_log.note;
    return found;
}

} // namespace rubber::desktop
