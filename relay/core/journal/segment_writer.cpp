// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/journal/segment_writer.h"

#include <algorithm>
#include <type_traits>

namespace rubber::relay {
namespace {

// Room for the settlement of every request that may run at once: 8,192 rows of some 350 bytes.
constexpr std::uint64_t kSettleRoom = 3u << 20;
constexpr std::uint64_t kAllocationStep = 4u << 20;
// Not for the sake of one more record: a disk is no longer full when a while of work fits.
constexpr std::uint64_t kRoomToResume = 64u << 10;

} // namespace

SegmentWriter::SegmentWriter(Disk& disk, std::uint64_t segmentBytes, std::uint64_t reserveBytes)
    : m_disk(disk), m_segmentBytes(segmentBytes), m_reserve(reserveBytes),
      m_settleRoom(std::min(kSettleRoom, 3 * reserveBytes)),
      // Small segments (of tests) do not ask for more than they will ever hold.
      m_step(std::min(kAllocationStep, segmentBytes)) {}

SegmentWriter::~SegmentWriter() {
    if (m_handle >= 0) m_disk.close(m_handle);
}

Status SegmentWriter::create(const Segment& segment) {
    TRY_LET(file, OpenFile::open(m_disk, segment.path(), true));
    const std::uint64_t size = kSegmentHeaderBytes + m_step + keepFree(Use::Ordinary);
    Status made = m_disk.allocate(file.handle(), size);
    if (made) made = m_disk.writeAt(file.handle(), 0, segment.header());
    if (!made) {
        std::ignore = m_disk.remove(
            segment.path()); // Left behind it would be a torn segment, which the next start removes.
        return made;
    }
    m_handle = file.release();
    m_end = kSegmentHeaderBytes;
    m_allocated = size;
    return {};
}

Status SegmentWriter::resume(const Segment& segment, std::uint64_t end, std::uint64_t fileEnd) {
    TRY_LET(file, OpenFile::open(m_disk, segment.path()));
    m_handle = file.release();
    m_end = end;
    m_allocated = fileEnd;
    m_full = true;
    lookForRoom();
    return {};
}

Status SegmentWriter::clearTail(std::uint64_t fileEnd) {
    const std::string zeroes(1u << 20, '\0');
    for (std::uint64_t at = m_end; at < fileEnd; at += zeroes.size())
        TRY(m_disk.writeAt(
            m_handle, at,
            std::string_view(zeroes).substr(0, std::min<std::uint64_t>(zeroes.size(), fileEnd - at))));
    return {};
}

std::uint64_t SegmentWriter::keepFree(Use use) const {
    switch (use) {
    case Use::Ordinary:
        return m_settleRoom + m_reserve;
    case Use::Settle:
        return m_reserve;
    case Use::Control:
        return 0;
    }
    return 0;
}

bool SegmentWriter::makeRoom(std::uint64_t until) {
    if (until <= m_allocated) return true;
    const std::uint64_t size = until + m_step;
    if (!m_disk.allocate(m_handle, size)) return false;
    m_allocated = size;
    return true;
}

Result<std::uint64_t> SegmentWriter::append(std::uint64_t sequence, const journal::Payload& payload,
                                            Use use) {
    const std::size_t before = m_buffer.size();
    const std::uint64_t offset = m_end + before;
    journal::appendRecord(m_buffer, sequence, payload);
    const std::uint64_t until =
        m_end + m_buffer.size() + frame::kMarkBytes; // A mark may follow with the flush.
    const bool roomForAll = makeRoom(until + keepFree(Use::Ordinary));
    if (!roomForAll) m_full = true;
    if (!roomForAll && until + keepFree(use) > m_allocated) {
        m_buffer.resize(before);
        return fail(ErrorCode::Unavailable, "the disk is full");
    }
    m_lastAt = before;
    return offset;
}

void SegmentWriter::appendMark(std::uint64_t lastSequence, frame::Mark mark) {
    // A flush that failed is tried again with its mark; one mark a flush is what append left room for.
    frame::appendMark(m_buffer, lastSequence, mark);
}

Status SegmentWriter::flush() {
    if (m_buffer.empty()) return {};
    if (auto written = m_disk.writeAt(m_handle, m_end, m_buffer); !written) {
        m_full = true;
        return written;
    }
    m_end += m_buffer.size();
    m_buffer.clear();
    m_lastAt = 0;
    lookForRoom();
    return {};
}

void SegmentWriter::lookForRoom() {
    if (m_full && makeRoom(m_end + m_buffer.size() + kRoomToResume + keepFree(Use::Ordinary))) m_full = false;
}

SegmentWriter::Use useOf(const journal::Payload& payload) {
    using Use = SegmentWriter::Use;
    return std::visit(
        [](const auto& record) {
            using T = std::decay_t<decltype(record)>;
            if constexpr (std::is_same_v<T, journal::KillRecord> || std::is_same_v<T, journal::PinRecord> ||
                          std::is_same_v<T, journal::SuspendRecord> ||
                          std::is_same_v<T, journal::ExpireRecord> ||
                          std::is_same_v<T, journal::RepairRecord>)
                return Use::Control;
            else if constexpr (std::is_same_v<T, journal::SettleRecord> ||
                               std::is_same_v<T, journal::LookingUpRecord> ||
                               std::is_same_v<T, journal::ForfeitRecord> ||
                               std::is_same_v<T, journal::BootRecord>)
                return Use::Settle;
            else
                return Use::Ordinary;
        },
        payload);
}

} // namespace rubber::relay
