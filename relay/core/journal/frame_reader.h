// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/journal/disk.h"
#include "shared/result.h"

#include <cstdint>
#include <string>
#include <string_view>

/// The frames of a segment: the records of shared/journal/FORMAT.md, and the marks the journal writes between
/// them (README.md).
namespace rubber::relay::frame {

inline constexpr std::uint16_t kMarkType = 0xffff;
inline constexpr std::size_t kMarkBytes = 29;

/// A mark says: when this was written, every record up to `durable` was on disk. Quiet: and there were no
/// others.
struct Mark {
    std::uint64_t durable = 0;
    bool quiet = false;
};
void appendMark(std::string& out, std::uint64_t lastSequence, Mark mark);

struct Frame {
    enum class Kind { Record, Mark, End /* zeroes */, Damaged /* or torn */ };
    Kind kind = Kind::End;
    std::uint64_t offset = 0; ///< In the file.
    std::uint16_t type = 0;
    std::uint64_t sequence = 0;
    Mark mark;
    std::string_view bytes; ///< The whole frame; valid until the next call.
};

/// Walks over the frames of one file, checking each checksum.
class Reader {
public:
    Reader(Disk& disk, int handle, std::uint64_t offset)
        : m_disk(disk), m_handle(handle), m_windowOffset(offset) {}
    /// The next frame. Stays where it is at End and Damaged.
    Result<Frame> next();

private:
    /// Makes `size` bytes available if the file has them.
    Status fill(std::size_t size);
    std::size_t available() const { return m_window.size() - m_at; }
    Disk& m_disk;
    int m_handle;
    std::string m_window;
    std::uint64_t m_windowOffset; ///< Of the window's first byte.
    std::size_t m_at = 0;
    bool m_fileEnded = false;
};

/// What a file holds from `offset` on.
struct Tail {
    std::uint64_t dataEnd = 0; ///< Behind the last byte that is not zero; `offset` when there is none.
    std::uint64_t fileEnd = 0;
    std::uint64_t highestDurable = 0; ///< Of any sound mark found at any byte.
};
Result<Tail> examineTail(Disk& disk, int handle, std::uint64_t offset);

} // namespace rubber::relay::frame
