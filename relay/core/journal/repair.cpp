// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/journal/frame_reader.h"
#include "relay/core/journal/journal.h"
#include "relay/core/journal/journal_scan.h"
#include "relay/core/snapshot.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <tuple>

/// `verify-journal` and `repair`. Offline, so clarity before speed: a damaged segment is read whole.
namespace rubber::relay {
namespace {

// Each round mends one place; a journal with more than this is not damaged, it is gone.
constexpr int kMaxRounds = 10'000;

struct Found {
    std::uint64_t offset = 0, sequence = 0;
};

/// The first sound record at or behind `from`, at any byte.
std::optional<Found> nextRecord(const std::string& bytes, std::uint64_t from, std::uint64_t atLeast) {
    const std::string_view all = bytes;
    for (std::uint64_t at = from; at + journal::kFrameBytes < all.size(); ++at) {
        // Every record has version 1 and a small type; looking at these four bytes first keeps this linear.
        if (all[at + 5] != 0 || all[at + 6] != 1 || all[at + 7] != 0) continue;
        const auto read = journal::readRecord(all.substr(at));
        if (read.outcome == journal::ReadOutcome::Record && read.record.sequence >= atLeast)
            return Found{at, read.record.sequence};
    }
    return std::nullopt;
}

Status writeWhole(Disk& disk, const std::string& path, std::string_view bytes) {
    std::ignore = disk.remove(path);
    TRY_LET(file, OpenFile::open(disk, path, true));
    TRY(disk.writeAt(file.handle(), 0, bytes));
    return disk.sync(file.handle());
}

/// The bytes as they were stay beside the segment, under a name nobody reads.
Status replace(Disk& disk, const std::string& folder, const std::string& path, std::string_view before,
               std::string_view after) {
    std::string aside;
    for (int n = 1; aside.empty() || OpenFile::open(disk, aside); ++n)
        aside = path + ".damaged-" + std::to_string(n);
    TRY(writeWhole(disk, aside, before));
    TRY(writeWhole(disk, path + ".new", after));
    TRY(disk.rename(path + ".new", path));
    return disk.syncFolder(folder);
}

std::string note(std::uint64_t from, std::uint64_t to, WallTime at) {
    std::string bytes;
    if (to > from) journal::appendRecord(bytes, to - 1, journal::RepairRecord{from, to, at});
    return bytes;
}

/// Cuts one damaged range. Returns the first sequence behind it.
Result<std::uint64_t> mend(Disk& disk, const std::string& folder, const JournalScan& scan, WallTime now) {
    const JournalProblem& problem = *scan.problem;
    const Segment& segment = scan.segments[problem.segment];
    TRY_LET(bytes, snapshot::read(disk, segment.path()));
    const std::size_t size = bytes.size();
    std::string mended;
    std::uint64_t to = problem.expected;
    if (problem.offset == 0) { // Only its header is wrong: the name says what it should be.
        mended = segment.header() + (size > kSegmentHeaderBytes ? bytes.substr(kSegmentHeaderBytes) : "");
    } else {
        mended = bytes.substr(0, problem.offset);
        if (const auto next = nextRecord(bytes, problem.offset, problem.expected)) {
            to = next->sequence;
            mended += note(problem.expected, to, now) + bytes.substr(next->offset);
        } else if (problem.segment + 1 < scan.segments.size()) {
            to = scan.segments[problem.segment + 1].first();
            if (to < problem.expected)
                return fail(ErrorCode::Corrupt,
                            "segment " + scan.segments[problem.segment + 1].path() +
                                " starts before the one in front of it ends; move it away");
            mended += note(problem.expected, to, now);
        } else {
            TRY_LET(file, OpenFile::open(disk, segment.path()));
            TRY_LET(tail, frame::examineTail(disk, file.handle(), problem.offset));
            to = tail.highestDurable + 1;
            mended += note(problem.expected, to, now);
        }
    }
    if (mended.size() < size) mended.resize(size, '\0');
    TRY(replace(disk, folder, segment.path(), bytes, mended));
    return to;
}

Result<JournalScan> scanAll(Disk& disk, const std::string& folder) {
    TRY_LET(segments, Segment::list(disk, folder));
    const std::uint64_t first = segments.empty() ? 1 : segments.front().first();
    return scanJournal(disk, folder, first - 1, [](const journal::Record&) {});
}

/// The position of the newest snapshot, by its name.
std::uint64_t newestSnapshot(Disk& disk, const std::string& folder) {
    const auto paths = snapshot::list(disk, folder);
    if (!paths || paths->empty()) return 0;
    const std::string& path = paths->front();
    const auto digits = path.find_last_of('-') + 1;
    std::uint64_t sequence = 0;
    std::from_chars(path.data() + digits, path.data() + path.size(), sequence);
    return sequence;
}

JournalReport reportOf(const JournalScan& scan) {
    JournalReport report;
    report.records = scan.records;
    report.segments = scan.segments.size();
    report.firstSequence = scan.segments.empty() ? 0 : scan.segments.front().first();
    report.lastSequence = scan.last;
    if (scan.problem && scan.problem->damage) report.damage = scan.problem->where(scan.segments);
    if (scan.problem && !scan.problem->damage) report.tornBytes = scan.problem->strayBytes;
    return report;
}

Result<JournalReport> verify(Disk& disk, const std::string& folder) {
    TRY_LET(scan, scanAll(disk, folder));
    JournalReport report = reportOf(scan);
    const std::uint64_t covered = newestSnapshot(disk, folder);
    if (report.damage.empty() && covered > report.lastSequence)
        report.damage = "records " + std::to_string(report.lastSequence + 1) + " to " +
                        std::to_string(covered) + " are missing from the end";
    return report;
}

} // namespace

Result<JournalReport> verifyJournal(const std::string& folder) {
    PosixDisk disk;
    return verify(disk, folder);
}

Result<JournalReport> repairJournal(const std::string& folder, Clock& clock) {
    PosixDisk disk;
    std::optional<std::uint64_t> from;
    std::uint64_t to = 0;
    for (int round = 0;; ++round) {
        TRY_LET(scan, scanAll(disk, folder));
        if (!scan.problem || !scan.problem->damage) break;
        if (round == kMaxRounds) return fail(ErrorCode::Corrupt, "too much of the journal is damaged");
        if (!from) from = scan.problem->expected;
        TRY_LET(behind, mend(disk, folder, scan, clock.wall()));
        to = behind;
    }
    // From here on the journal opens by itself, a torn tail included.
    TRY_LET(sound, scanAll(disk, folder));
    if (sound.segments.empty()) return reportOf(sound);
    const std::uint64_t after = sound.segments.front().first() - 1;
    const auto open = [&] {
        return Journal::open(
            {.folder = folder}, disk, after, [](const journal::Record&) {}, nullptr);
    };
    if (const std::uint64_t covered = newestSnapshot(disk, folder); covered > sound.last) {
        if (sound.problem) TRY(open()); // Clears the torn tail, so that the note is the next thing written.
        TRY_LET(file, OpenFile::open(disk, sound.segments.back().path()));
        TRY(disk.writeAt(file.handle(), sound.end, note(sound.last + 1, covered + 1, clock.wall())));
        TRY(disk.sync(file.handle()));
        if (!from) from = sound.last + 1;
        to = covered + 1;
    }
    if (from) {
        // Once more at the very end: every later start comes past it, also one that begins at a snapshot.
        TRY_LET(journal, open());
        TRY(journal->append(journal::RepairRecord{*from, std::max(to, *from + 1), clock.wall()}, true));
        TRY(journal->flush());
        TRY(journal->waitDurable());
    }
    return verify(disk, folder);
}

Status suspendAllAfter(const std::string& folder, WallTime now) {
    PosixDisk disk;
    TRY_LET(scan, scanAll(disk, folder));
    if (scan.segments.empty() || scan.last == 0) return {};
    TRY_LET(journal, Journal::open(
                         {.folder = folder}, disk, scan.segments.front().first() - 1, [](const journal::Record&) {}, nullptr));
    const std::uint64_t missing = journal->lastSequence() + 1;
    TRY(journal->append(journal::RepairRecord{missing, missing + 1, now}, true));
    TRY(journal->flush());
    return journal->waitDurable();
}

} // namespace rubber::relay
