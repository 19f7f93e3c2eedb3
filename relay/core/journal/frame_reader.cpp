// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/journal/frame_reader.h"

#include "shared/crypto/digest.h"
#include "shared/journal/record.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace rubber::relay::frame {
namespace {

constexpr std::size_t kChunk = 256u << 10;
using journal::kFrameBytes;
using journal::kMaxPayload;

template <class Number>
Number numberAt(std::string_view bytes, std::size_t at) {
    Number value = 0;
    for (std::size_t i = sizeof(Number); i-- > 0;)
        value = static_cast<Number>(static_cast<std::uint64_t>(value) << 8 |
                                    static_cast<unsigned char>(bytes[at + i]));
    return value;
}

void put(std::string& out, std::uint64_t value, std::size_t size) {
    for (std::size_t i = 0; i < size; ++i)
        out.push_back(static_cast<char>(value >> (8 * i) & 0xff));
}

bool allZero(std::string_view bytes) {
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return c == 0; });
}

/// The checksum covers bytes 4 to 15 and the payload, which the checksum field itself keeps apart. Moving the
/// twelve bytes next to the payload for a moment saves a copy of every record.
bool checksumHolds(char* frame, std::size_t size) {
    const auto stored = numberAt<std::uint32_t>({frame, size}, 16);
    std::array<char, kFrameBytes> saved;
    std::memcpy(saved.data(), frame, saved.size());
    std::memmove(frame + 8, saved.data() + 4, 12);
    const std::uint32_t actual = crc32c({frame + 8, size - 8});
    std::memcpy(frame, saved.data(), saved.size());
    return actual == stored;
}

Mark markIn(std::string_view frame) {
    return {numberAt<std::uint64_t>(frame, kFrameBytes), frame[kFrameBytes + 8] != 0};
}

} // namespace

void appendMark(std::string& out, std::uint64_t lastSequence, Mark mark) {
    std::string covered;
    put(covered, kMarkType, 2);
    put(covered, 1, 2);
    put(covered, lastSequence, 8);
    std::string payload;
    put(payload, mark.durable, 8);
    put(payload, mark.quiet ? 1 : 0, 1);
    put(out, payload.size(), 4);
    out += covered;
    put(out, crc32c(covered + payload), 4);
    out += payload;
}

Status Reader::fill(std::size_t size) {
    while (available() < size && !m_fileEnded) {
        m_window.erase(0, m_at);
        m_windowOffset += m_at;
        m_at = 0;
        TRY_LET(more, m_disk.readAt(m_handle, m_windowOffset + m_window.size(),
                                    std::max(kChunk, size - m_window.size())));
        if (more.empty()) m_fileEnded = true;
        if (m_window.empty())
            m_window = std::move(more);
        else
            m_window += more;
    }
    return {};
}

Result<Frame> Reader::next() {
    TRY(fill(kFrameBytes));
    Frame frame;
    frame.offset = m_windowOffset + m_at;
    const std::string_view head = std::string_view(m_window).substr(m_at, kFrameBytes);
    if (allZero(head)) return frame; // Also what is left of a file whose last bytes do not make a frame.
    frame.kind = Frame::Kind::Damaged;
    if (head.size() < kFrameBytes) return frame;
    const auto length = numberAt<std::uint32_t>(head, 0);
    if (length == 0 || length > kMaxPayload) return frame;
    const std::size_t size = kFrameBytes + length;
    TRY(fill(size));
    if (available() < size || !checksumHolds(m_window.data() + m_at, size)) return frame;
    frame.bytes = std::string_view(m_window).substr(m_at, size);
    frame.type = numberAt<std::uint16_t>(frame.bytes, 4);
    frame.sequence = numberAt<std::uint64_t>(frame.bytes, 8);
    const bool mark = frame.type == kMarkType && size == kMarkBytes;
    if (mark) frame.mark = markIn(frame.bytes);
    frame.kind = mark ? Frame::Kind::Mark : Frame::Kind::Record;
    m_at += size;
    return frame;
}

Result<Tail> examineTail(Disk& disk, int handle, std::uint64_t offset) {
    // Length 9, type 0xffff, version 1: how every mark begins.
    static constexpr std::string_view kMarkStart("\x09\x00\x00\x00\xff\xff\x01\x00", 8);
    Tail tail{offset, offset, 0};
    std::string window;
    for (;;) {
        const std::uint64_t at = offset + window.size();
        TRY_LET(more, disk.readAt(handle, at, 1u << 20));
        if (more.empty()) break;
        tail.fileEnd = at + more.size();
        const auto last = more.find_last_not_of('\0');
        if (last != std::string::npos) tail.dataEnd = at + last + 1;
        window += more;
        for (auto found = window.find(kMarkStart); found != std::string::npos;
             found = window.find(kMarkStart, found + 1))
            if (window.size() - found >= kMarkBytes && checksumHolds(window.data() + found, kMarkBytes))
                tail.highestDurable = std::max(
                    tail.highestDurable, markIn(std::string_view(window).substr(found, kMarkBytes)).durable);
        // A mark may lie across two chunks.
        const std::size_t keep = std::min<std::size_t>(window.size(), kMarkBytes - 1);
        offset += window.size() - keep;
        window.erase(0, window.size() - keep);
    }
    return tail;
}

} // namespace rubber::relay::frame
