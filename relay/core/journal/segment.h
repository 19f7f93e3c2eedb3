// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/journal/disk.h"
#include "shared/result.h"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace rubber::relay {

/// Every segment starts with this many bytes: magic, first sequence, zeroes, CRC-32C (README.md).
inline constexpr std::uint64_t kSegmentHeaderBytes = 32;

/// One file of the journal and a sparse index of where its records are, filled in by whoever walks over them.
class Segment {
public:
    Segment(std::string folder, std::uint64_t first);
    std::uint64_t first() const { return m_first; } ///< Sequence of its first record.
    const std::string& path() const { return m_path; }
    std::string header() const;

    /// Remembers every 256th record.
    void note(std::uint64_t sequence, std::uint64_t offset);
    /// Where to start reading for records after `after`.
    std::uint64_t offsetBefore(std::uint64_t after) const;

    /// The segments of a folder by first sequence. Other names are left alone.
    static Result<std::vector<Segment>> list(Disk& disk, const std::string& folder);

private:
    std::uint64_t m_first;
    std::string m_path;
    std::vector<std::pair<std::uint64_t, std::uint64_t>> m_index; ///< (sequence, offset), both rising.
};

/// Closes a handle at the end of a scope.
class OpenFile {
public:
    static Result<OpenFile> open(Disk& disk, const std::string& path, bool create = false);
    OpenFile(OpenFile&& other) noexcept : m_disk(other.m_disk), m_handle(std::exchange(other.m_handle, -1)) {}
    OpenFile& operator=(OpenFile&&) = delete;
    ~OpenFile() {
        if (m_handle >= 0) m_disk->close(m_handle);
    }
    int handle() const { return m_handle; }
    int release() { return std::exchange(m_handle, -1); }

private:
    OpenFile(Disk& disk, int handle) : m_disk(&disk), m_handle(handle) {}
    Disk* m_disk;
    int m_handle;
};

} // namespace rubber::relay
