// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace rubber::relay {

/// The few file operations the journal and the key folder need, so that tests can make each of them fail in
/// turn and can throw away what was not synced. Safe from two threads at once (the loop's and the journal's).
/// The real one is PosixDisk; the failing one is tests/support/failing_disk.h.
class Disk {
public:
    virtual ~Disk() = default;
    virtual Result<int> open(const std::string& path,
                             bool create) = 0; ///< Handle; 0600. NotFound when missing.
    virtual void close(int handle) = 0;
    virtual Status
    allocate(int handle, std::uint64_t bytes) = 0; ///< Real blocks (posix_fallocate); Unavailable when full.
    virtual Status writeAt(int handle, std::uint64_t offset, std::string_view bytes) = 0;
    virtual Result<std::string> readAt(int handle, std::uint64_t offset,
                                       std::size_t size) = 0; ///< Shorter at the file's end.
    virtual Status sync(int handle) = 0; ///< fdatasync; called from the journal's thread too.
    virtual Status syncFolder(const std::string& folder) = 0;
    virtual Status rename(const std::string& from, const std::string& to) = 0;
    virtual Status remove(const std::string& path) = 0;
    virtual Result<std::vector<std::string>> list(const std::string& folder) = 0; ///< Names, sorted.
};

class PosixDisk final : public Disk {
public:
    Result<int> open(const std::string& path, bool create) override;
    void close(int handle) override;
    Status allocate(int handle, std::uint64_t bytes) override;
    Status writeAt(int handle, std::uint64_t offset, std::string_view bytes) override;
    Result<std::string> readAt(int handle, std::uint64_t offset, std::size_t size) override;
    Status sync(int handle) override;
    Status syncFolder(const std::string& folder) override;
    Status rename(const std::string& from, const std::string& to) override;
    Status remove(const std::string& path) override;
    Result<std::vector<std::string>> list(const std::string& folder) override;
};

} // namespace rubber::relay
