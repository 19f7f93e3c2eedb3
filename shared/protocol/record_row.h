// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/journal/record.h"
#include "shared/protocol/messages.h"

#include <optional>

/// Journal records as devices see them. A row is made of the record alone, so that the live feed, a page read
/// later, a replay, and a device that was given the record's bytes all show the same.
namespace rubber::protocol {

/// The wire row of a record; nothing for records devices do not see (hold, grow). `recordTime` is used only
/// for records that carry no time of their own. The row's `leaf` and `record` are left empty.
std::optional<Row> toRow(const journal::Record& record, WallTime recordTime = {});

/// Whether the record's bytes are a leaf of the audit tree: those that have a row, but for the notes `repair`
/// puts in the place of records that are gone, whose leaves stay what they were.
bool isLeaf(const journal::Record& record);

} // namespace rubber::protocol
