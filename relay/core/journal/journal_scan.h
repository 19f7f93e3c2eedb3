// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/journal/segment.h"
#include "shared/journal/record.h"

#include <functional>
#include <optional>

namespace rubber::relay {

/// Where a journal stops making sense.
struct JournalProblem {
    std::size_t segment = 0; ///< Index in JournalScan::segments.
    std::uint64_t offset = 0;
    std::uint64_t expected = 0; ///< The sequence that should stand there.
    /// True when records from here on were on disk once: damage, not a torn tail. Never cut by itself.
    bool damage = false;
    std::uint64_t strayBytes = 0; ///< Not zero, behind the offset, later segments included.
    std::string
    where(const std::vector<Segment>& segments) const; ///< "segment X at offset N, last good record S"
};

/// What reading a journal found. Nothing is changed.
struct JournalScan {
    std::vector<Segment> segments;
    std::uint64_t records = 0;
    std::uint64_t last = 0;    ///< Last sound sequence.
    std::uint64_t end = 0;     ///< Offset behind it, in the last segment read.
    std::uint64_t fileEnd = 0; ///< Size of that segment's file.
    std::uint64_t quiet = 0;   ///< Of the newest quiet mark.
    std::optional<JournalProblem> problem;
};

/// Walks over the segments that may hold records after `after` (and always over the last one), checks every
/// frame, and decodes and hands out the records after `after`. Corrupt when the journal does not reach back
/// (or forward) to `after`; Unsupported when a newer program wrote it.
Result<JournalScan> scanJournal(Disk& disk, const std::string& folder, std::uint64_t after,
                                const std::function<void(const journal::Record&)>& visit);

/// True when `record` may stand where `expected` should: the next in line, or the note of a repair that cut
/// the range between.
bool continues(const journal::Record& record, std::uint64_t expected);

} // namespace rubber::relay
