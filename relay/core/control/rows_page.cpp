// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/control/rows_page.h"

#include "relay/core/relay_state.h"
#include "shared/audit/checkpoint.h"
#include "shared/protocol/codec.h"
#include "shared/protocol/record_row.h"

#include <algorithm>

namespace rubber::relay {
namespace {

constexpr std::uint32_t kMaxRows = 2'000;
/// Many records show no row (holds that grow); one page looks at no more than this many times its limit.
constexpr int kReadsPerPage = 8;
constexpr std::size_t kLook = 512; ///< Records read at once in search of a checkpoint.

/// How many leaves the audit tree has up to record `after`: by the next checkpoint behind it, which says how many there
/// are up to the record it covers. Nothing when rows between were lost, so that nobody can count.
std::optional<std::uint64_t> leavesUpTo(RelayState& state, std::uint64_t after) {
    const AuditLog& log = state.audit().log();
    if (after >= log.newest().covers) return log.newest().size + log.rowsUpTo(after);
    std::vector<std::uint64_t> rows;
    for (std::uint64_t at = after;;) {
        const auto records = state.journal().read(at, kLook);
        if (!records || records->empty()) return std::nullopt;
        for (const auto& record : *records) {
            if (record.sequence != at + 1) return std::nullopt;
            at = record.sequence;
            if (protocol::isLeaf(record)) rows.push_back(record.sequence);
            const auto* checkpoint = std::get_if<journal::CheckpointRecord>(&record.payload);
            if (!checkpoint || checkpoint->covers < after) continue;
            const auto note = note::parse(checkpoint->note);
            const auto said = note ? audit::parseCheckpoint(note->text) : tl::unexpected(note.error());
            const auto covered = static_cast<std::uint64_t>(
                std::upper_bound(rows.begin(), rows.end(), checkpoint->covers) - rows.begin());
            if (!said || said->size < covered) return std::nullopt;
            return said->size - covered;
        }
    }
}

} // namespace

Result<RowsRead> readRows(RelayState& state, std::uint64_t after, std::size_t limit) {
    RowsRead page;
    page.next = after;
    auto leaf = leavesUpTo(state, after);
    const std::uint64_t durable = state.journal().durableSequence();
    for (int reads = 0; reads < kReadsPerPage && page.rows.size() < limit && page.next < durable; ++reads) {
        const auto records = state.journal().read(page.next, limit);
        if (!records) {
            if (records.error().code != ErrorCode::NotFound) return tl::unexpected(records.error());
            page.gap = true;
            return page;
        }
        if (records->empty()) break;
        for (const auto& record : *records) {
            if (record.sequence > durable || page.rows.size() == limit) return page;
            page.next = record.sequence;
            auto row = toRow(record);
            if (!row) continue;
            row->record = journal::recordBytes(record);
            if (leaf && protocol::isLeaf(record)) row->leaf = (*leaf)++;
            page.rows.push_back(std::move(*row));
        }
    }
    return page;
}

ControlReply rowsPage(RelayState& state, const std::string& body) {
    const auto request = protocol::decode<protocol::RowsRequest>(body);
    if (!request) return refuse(refusedBy(request.error(), 400, "invalid"));
    if (request->limit == 0 || request->limit > kMaxRows) return refuse(400, "invalid", "limit: 1 to 2000");
    const std::uint64_t oldest = state.journal().oldestSequence();
    // Rows older than the oldest segment are gone; `oldest` in the page tells the device so.
    const std::uint64_t after = oldest > 0 ? std::max(request->after, oldest - 1) : request->after;
    auto read = readRows(state, after, request->limit);
    if (!read) return refuse(refusedBy(read.error(), 503, "audit_unavailable"));
    protocol::RowsPage page;
    page.rows = std::move(read->rows);
    page.next = read->next;
    page.head = state.journal().durableSequence();
    page.oldest = oldest;
    ControlReply reply;
    reply.body = protocol::encode(page);
    return reply;
}

} // namespace rubber::relay
