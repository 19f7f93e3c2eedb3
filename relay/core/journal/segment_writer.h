// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/journal/disk.h"
#include "relay/core/journal/frame_reader.h"
#include "relay/core/journal/segment.h"
#include "shared/journal/record.h"

#include <cstdint>
#include <string>
#include <tuple>
#include <utility>

namespace rubber::relay {

/// Writes the last segment: a buffer in front of one file whose space is allocated ahead. Space is taken when
/// a record is appended, so a record that was accepted has its room on the disk.
///
/// The last allocated bytes are kept for records that must not be lost: of what lies ahead, ordinary records
/// leave the settle room and the reserve, settlements leave the reserve, control records use everything.
class SegmentWriter {
public:
    enum class Use { Ordinary, Settle, Control };
    SegmentWriter(Disk& disk, std::uint64_t segmentBytes, std::uint64_t reserveBytes);
    ~SegmentWriter();
    SegmentWriter(const SegmentWriter&) = delete;
    SegmentWriter& operator=(const SegmentWriter&) = delete;

    /// Starts a new file. On failure nothing changed; the handle of the file before stays open for its owner.
    Status create(const Segment& segment);
    /// Goes on behind `end` in a file of `fileEnd` bytes.
    Status resume(const Segment& segment, std::uint64_t end, std::uint64_t fileEnd);
    /// Overwrites everything behind the end with zeroes.
    Status clearTail(std::uint64_t fileEnd);

    bool wantsRotation() const { return m_end + m_buffer.size() >= m_segmentBytes; }
    /// Returns the offset the record will have. Unavailable: no room, nothing was added.
    Result<std::uint64_t> append(std::uint64_t sequence, const journal::Payload& payload, Use use);
    /// What `append` added last; valid until the next call.
    std::string_view lastRecord() const { return std::string_view(m_buffer).substr(m_lastAt); }
    void appendMark(std::uint64_t lastSequence, frame::Mark mark);
    /// One write of the whole buffer. On failure the buffer stays and `full` is true until a later one
    /// succeeds.
    Status flush();
    bool hasBuffered() const { return !m_buffer.empty(); }
    /// When full: tries to get space again.
    void lookForRoom();

    bool full() const { return m_full; }
    void setFull() { m_full = true; }
    int handle() const { return m_handle; }
    int release() { return std::exchange(m_handle, -1); }

private:
    bool makeRoom(std::uint64_t until);
    std::uint64_t keepFree(Use use) const;

    Disk& m_disk;
    const std::uint64_t m_segmentBytes, m_reserve, m_settleRoom, m_step;
    int m_handle = -1;
    std::uint64_t m_end = 0;       ///< Of what is in the file.
    std::uint64_t m_allocated = 0; ///< Bytes of the file that are sure to have room.
    std::string m_buffer;
    std::size_t m_lastAt = 0; ///< Of the last record in m_buffer.
    bool m_full = false;
};

/// What a record may use when space is short.
SegmentWriter::Use useOf(const journal::Payload& payload);

} // namespace rubber::relay
