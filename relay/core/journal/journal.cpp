// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/journal/journal.h"

#include "relay/core/journal/frame_reader.h"
#include "relay/core/journal/journal_scan.h"
#include "relay/core/journal/segment.h"
#include "relay/core/journal/segment_writer.h"
#include "relay/core/journal/sync_thread.h"

#include <algorithm>
#include <filesystem>
#include <tuple>

namespace rubber::relay {

struct Journal::Impl {
    Impl(Options o, Disk& d, OnDurable onDurable)
        : options(std::move(o)), disk(d),
          thread(disk, options.folder, options.syncWindow, std::move(onDurable),
                 options.ownerSyncs ? SyncThread::By::Owner : SyncThread::By::Thread),
          writer(disk, options.segmentBytes, options.reserveBytes) {}

    Status recover(JournalScan scan);
    Status rotate();

    Options options;
    Disk& disk;
    SyncThread thread;
    SegmentWriter writer;
    std::vector<Segment> segments; ///< The last one is being written.
    std::uint64_t last = 0, flushed = 0, marked = 0, torn = 0;
    std::uint64_t quiet = 0;
};

namespace {

std::string repairCommand(const std::string& folder) {
    return "rubberapi-relay repair --data-dir " + std::filesystem::path(folder).parent_path().string();
}

} // namespace

Journal::Journal(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}

Result<std::unique_ptr<Journal>> Journal::open(Options options, Disk& disk, std::uint64_t afterSequence,
                                               const Replay& replay, OnDurable onDurable) {
    std::error_code error;
    std::filesystem::create_directories(options.folder, error);
    if (error) return fail(ErrorCode::Unavailable, "create " + options.folder + ": " + error.message());
    TRY_LET(scan, scanJournal(disk, options.folder, afterSequence, replay));
    if (scan.problem && scan.problem->damage)
        return fail(ErrorCode::Corrupt,
                    "journal damaged: " + scan.problem->where(scan.segments) +
                        "; records that were safely written follow. Look at it with verify-journal; to cut "
                        "the damaged range run: " +
                        repairCommand(options.folder));
    auto impl = std::make_unique<Impl>(std::move(options), disk, std::move(onDurable));
    TRY(impl->recover(std::move(scan)));
    return std::unique_ptr<Journal>(new Journal(std::move(impl)));
}

/// Makes the folder what the scan understood: a torn tail becomes zeroes, segments behind it go. Nothing here
/// was ever promised to anybody. Safe to be interrupted: the next scan finds the same end.
Status Journal::Impl::recover(JournalScan scan) {
    segments = std::move(scan.segments);
    if (scan.problem) {
        torn = scan.problem->strayBytes;
        const bool headerTorn = scan.problem->offset == 0;
        const std::size_t keep = scan.problem->segment + (headerTorn ? 0 : 1);
        // From the back, so that an interrupted cut leaves no hole.
        while (segments.size() > keep) {
            TRY(disk.remove(segments.back().path()));
            segments.pop_back();
        }
        TRY(disk.syncFolder(options.folder));
    }
    last = flushed = scan.last;
    quiet = scan.quiet;
    if (segments.empty() || (scan.problem && scan.problem->offset == 0)) {
        segments.emplace_back(options.folder, last + 1);
        TRY(writer.create(segments.back()));
        TRY(disk.sync(writer.handle()));
        TRY(disk.syncFolder(options.folder));
    } else {
        TRY(writer.resume(segments.back(), scan.end, scan.fileEnd));
        if (scan.problem) TRY(writer.clearTail(scan.fileEnd));
        // Records may have been written but not synced by a process that was killed: they are durable from
        // here on. So is the name of their file, which it may just have made, and the end of the files before
        // it, which it may have left behind. Oldest first, as always.
        for (std::size_t i = 0; i + 1 < segments.size(); ++i) {
            TRY_LET(file, OpenFile::open(disk, segments[i].path()));
            TRY(disk.sync(file.handle()));
        }
        TRY(disk.sync(writer.handle()));
        TRY(disk.syncFolder(options.folder));
    }
    thread.setDurable(last);
    return {};
}

Journal::~Journal() {
    Impl& m = *m_impl;
    if (flush() && waitDurable()) {
        markQuiet();
        std::ignore = waitDurable(); // Nobody is left to tell.
    }
    m.thread.retire(m.writer.release());
}

Status Journal::Impl::rotate() {
    TRY(writer.flush());
    Segment next(options.folder, last + 1);
    const int old = writer.handle();
    TRY(writer.create(next)); // On failure the old segment goes on.
    segments.push_back(std::move(next));
    thread.submit(old, last, true);
    thread.retire(old);
    flushed = last;
    return {};
}

Result<std::uint64_t> Journal::append(const journal::Payload& payload, bool control) {
    Impl& m = *m_impl;
    if (m.thread.failed()) return fail(ErrorCode::Unavailable, "the journal could not be synced");
    const auto use = control ? SegmentWriter::Use::Control : useOf(payload);
    if (m.writer.wantsRotation() && !m.rotate() && use == SegmentWriter::Use::Ordinary) {
        m.writer.setFull();
        return fail(ErrorCode::Unavailable, "no room for a new journal segment");
    }
    TRY_LET(offset, m.writer.append(m.last + 1, payload, use));
    m.segments.back().note(++m.last, offset);
    return m.last;
}

std::string_view Journal::lastRecord() const { return m_impl->writer.lastRecord(); }

std::optional<std::uint64_t> Journal::secondSegmentStart() const {
    if (m_impl->segments.size() < 2) return std::nullopt;
    return m_impl->segments[1].first();
}

Status Journal::dropOldestSegment() {
    Impl& m = *m_impl;
    CHECK(m.segments.size() > 1);
    TRY(m.disk.remove(m.segments.front().path()));
    m.segments.erase(m.segments.begin());
    return m.disk.syncFolder(m.options.folder);
}

Status Journal::flush(Sync sync) {
    Impl& m = *m_impl;
    if (m.thread.failed()) return fail(ErrorCode::Unavailable, "the journal could not be synced");
    if (!m.writer.hasBuffered()) {
        m.writer.lookForRoom();
        if (sync == Sync::Now) m.thread.want();
        return {};
    }
    const std::uint64_t durable = m.thread.durable();
    const bool mark = durable > m.marked;
    if (mark) m.writer.appendMark(m.last, {durable, false});
    if (mark) m.marked = durable;
    TRY(m.writer.flush());
    m.flushed = m.last;
    m.thread.submit(m.writer.handle(), m.last, sync == Sync::Now);
    return {};
}

void Journal::syncNow() { m_impl->thread.hurry(); }

bool Journal::runSync() { return m_impl->thread.runOnce(); }

Status Journal::waitDurable() { return m_impl->thread.wait(); }

void Journal::markQuiet() {
    Impl& m = *m_impl;
    const bool allDurable = m.thread.durable() == m.last && !m.writer.hasBuffered();
    if (m.thread.failed() || !allDurable || m.quiet == m.last) return;
    m.writer.appendMark(m.last, {m.last, true});
    if (!m.writer.flush()) return;
    m.quiet = m.marked = m.last;
    m.thread.submit(m.writer.handle(), m.last, true);
}

void Journal::afterSync(std::function<void()> job) { m_impl->thread.afterSync(std::move(job)); }

std::uint64_t Journal::lastSequence() const { return m_impl->last; }
std::uint64_t Journal::durableSequence() const { return m_impl->thread.durable(); }
std::uint64_t Journal::oldestSequence() const { return m_impl->segments.front().first(); }
std::uint64_t Journal::segmentStart() const { return m_impl->segments.back().first(); }
std::uint64_t Journal::quietSequence() const { return m_impl->quiet; }
std::uint64_t Journal::tornBytes() const { return m_impl->torn; }
bool Journal::acceptsRequests() const { return !m_impl->thread.failed() && !m_impl->writer.full(); }
bool Journal::failed() const { return m_impl->thread.failed(); }

Result<std::vector<journal::Record>> Journal::read(std::uint64_t after, std::size_t limit) const {
    Impl& m = *m_impl;
    if (after + 1 < oldestSequence())
        return fail(ErrorCode::NotFound, "records before " + std::to_string(oldestSequence()));
    std::vector<journal::Record> records;
    std::size_t index = m.segments.size() - 1;
    while (index > 0 && m.segments[index].first() > after + 1)
        --index;
    for (; index < m.segments.size() && records.size() < limit && after < m.flushed; ++index) {
        Segment& segment = m.segments[index];
        TRY_LET(file, OpenFile::open(m.disk, segment.path()));
        frame::Reader reader(m.disk, file.handle(), segment.offsetBefore(after));
        while (records.size() < limit && after < m.flushed) {
            TRY_LET(frame, reader.next());
            if (frame.kind == frame::Frame::Kind::End) break;
            if (frame.kind == frame::Frame::Kind::Mark) continue;
            if (frame.kind == frame::Frame::Kind::Record) segment.note(frame.sequence, frame.offset);
            if (frame.kind == frame::Frame::Kind::Record && frame.sequence <= after) continue;
            auto read = journal::readRecord(frame.bytes);
            if (frame.kind == frame::Frame::Kind::Damaged || read.outcome != journal::ReadOutcome::Record)
                return fail(ErrorCode::Corrupt, "journal damaged: segment " + segment.path() + " at offset " +
                                                    std::to_string(frame.offset));
            after = read.record.sequence;
            records.push_back(std::move(read.record));
        }
    }
    return records;
}

} // namespace rubber::relay
