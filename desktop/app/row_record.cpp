// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/row_record.h"

#include "shared/protocol/record_row.h"

namespace rubber::desktop {

Result<std::optional<protocol::Row>> rowOfRecord(std::string_view bytes) {
    const auto read = journal::readRecord(bytes);
    if (read.size == bytes.size() && read.outcome == journal::ReadOutcome::Newer)
        return std::optional<protocol::Row>();
    if (read.outcome != journal::ReadOutcome::Record || read.size != bytes.size())
        return fail(ErrorCode::Invalid, "bad_proof: the bytes are no journal record");
    auto row = protocol::toRow(read.record);
    if (!row) return fail(ErrorCode::Invalid, "bad_proof: the record is no audit row");
    return row;
}

Status takeFromRecord(protocol::Row& row) {
    if (row.record.empty()) return {};
    auto said = rowOfRecord(row.record);
    if (!said || (*said && (*said)->sequence != row.sequence))
        return fail(ErrorCode::Unavailable, "bad_rows: row " + std::to_string(row.sequence) +
                                                " came with the bytes of something else");
    if (!*said) return {};
    (*said)->leaf = row.leaf;
    (*said)->record = std::move(row.record);
    row = std::move(**said);
    return {};
}

} // namespace rubber::desktop
