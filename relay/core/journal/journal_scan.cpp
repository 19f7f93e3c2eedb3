// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/journal/journal_scan.h"

#include "relay/core/journal/frame_reader.h"

#include <algorithm>

namespace rubber::relay {
namespace {

using frame::Frame;

/// One walk over a folder; holds what its steps share.
struct Walk {
    Disk& disk;
    std::uint64_t after;
    const std::function<void(const journal::Record&)>& visit;
    JournalScan scan;
    std::uint64_t expected = 0;

    Status segment(std::size_t index);
    Status record(const Frame& frame, Segment& segment, bool& sound);
    Status stopAt(std::size_t index, std::uint64_t offset);
};

Status Walk::record(const Frame& frame, Segment& segment, bool& sound) {
    if (frame.sequence == expected && frame.sequence <= after) { // Known from a snapshot: sound is enough.
        sound = true;
    } else {
        const auto read = journal::readRecord(frame.bytes);
        if (read.outcome == journal::ReadOutcome::Newer)
            return fail(ErrorCode::Unsupported, "the journal was written by a newer version (record " +
                                                    std::to_string(frame.sequence) + " in " + segment.path() +
                                                    ")");
        sound = read.outcome == journal::ReadOutcome::Record && continues(read.record, expected);
        if (sound && frame.sequence > after) visit(read.record);
    }
    if (!sound) return {};
    segment.note(frame.sequence, frame.offset);
    ++scan.records;
    expected = frame.sequence + 1;
    return {};
}

Status Walk::segment(std::size_t index) {
    Segment& segment = scan.segments[index];
    TRY_LET(file, OpenFile::open(disk, segment.path()));
    TRY_LET(header, disk.readAt(file.handle(), 0, kSegmentHeaderBytes));
    if (header != segment.header() || segment.first() != expected) return stopAt(index, 0);

    frame::Reader reader(disk, file.handle(), kSegmentHeaderBytes);
    for (;;) {
        TRY_LET(frame, reader.next());
        bool sound = frame.kind == Frame::Kind::Mark;
        if (frame.kind == Frame::Kind::Record) TRY(record(frame, segment, sound));
        if (sound && frame.mark.quiet) scan.quiet = std::max(scan.quiet, frame.mark.durable);
        if (sound) continue;
        scan.end = frame.offset;
        if (frame.kind != Frame::Kind::End) return stopAt(index, frame.offset);
        if (index + 1 < scan.segments.size()) {
            if (scan.segments[index + 1].first() == expected) return {};
            return stopAt(index, frame.offset);
        }
        TRY_LET(tail, frame::examineTail(disk, file.handle(), frame.offset));
        scan.fileEnd = tail.fileEnd;
        if (tail.dataEnd == frame.offset) return {};
        return stopAt(index, frame.offset);
    }
}

Status Walk::stopAt(std::size_t index, std::uint64_t offset) {
    JournalProblem problem{index, offset, expected, false, 0};
    for (std::size_t i = index; i < scan.segments.size(); ++i) {
        TRY_LET(file, OpenFile::open(disk, scan.segments[i].path()));
        const std::uint64_t from = i == index ? offset : 0;
        TRY_LET(tail, frame::examineTail(disk, file.handle(), from));
        problem.strayBytes += tail.dataEnd - from;
        if (i == index) scan.fileEnd = tail.fileEnd;
        // A mark is written after the sync it speaks of. So a mark that covers the missing record proves that
        // it was on disk.
        if (tail.highestDurable >= expected) problem.damage = true;
    }
    scan.end = offset;
    scan.problem = problem;
    return {};
}

} // namespace

bool continues(const journal::Record& record, std::uint64_t expected) {
    if (record.sequence == expected) return true;
    const auto* repair = std::get_if<journal::RepairRecord>(&record.payload);
    // The limit is far out of reach; it keeps a forged note from using up all sequences.
    return repair && repair->from == expected && record.sequence > expected &&
           repair->to == record.sequence + 1 && repair->to < std::uint64_t{1} << 62;
}

std::string JournalProblem::where(const std::vector<Segment>& segments) const {
    return "segment " + segments[segment].path() + " at offset " + std::to_string(offset) +
           ", last good record " + std::to_string(expected - 1);
}

Result<JournalScan> scanJournal(Disk& disk, const std::string& folder, std::uint64_t after,
                                const std::function<void(const journal::Record&)>& visit) {
    Walk walk{disk, after, visit, {}, 0};
    TRY_LET(segments, Segment::list(disk, folder));
    walk.scan.segments = std::move(segments);
    auto& all = walk.scan.segments;
    if (all.empty()) {
        if (after > 0)
            return fail(ErrorCode::Corrupt,
                        "the journal is missing: a snapshot covers record " + std::to_string(after));
        return std::move(walk.scan);
    }
    std::size_t start = 0;
    while (start + 1 < all.size() && all[start + 1].first() <= after + 1)
        ++start;
    if (all[start].first() > after + 1)
        return fail(ErrorCode::Corrupt, "records " + std::to_string(after + 1) + " to " +
                                            std::to_string(all[start].first() - 1) +
                                            " are missing from the journal");
    walk.expected = all[start].first();
    for (std::size_t i = start; i < all.size() && !walk.scan.problem; ++i)
        TRY(walk.segment(i));
    walk.scan.last = walk.expected - 1;
    if (!walk.scan.problem && walk.scan.last < after)
        return fail(ErrorCode::Corrupt,
                    "records " + std::to_string(walk.scan.last + 1) + " to " + std::to_string(after) +
                        " are missing from the end of the journal: a snapshot covers them");
    // What a snapshot covers was durable, whatever the marks can still tell.
    if (walk.scan.problem && walk.expected <= after) walk.scan.problem->damage = true;
    return std::move(walk.scan);
}

} // namespace rubber::relay
