// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/journal/disk.h"
#include "shared/audit/merkle.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace rubber::relay {

/// `audit.tree` in the journal's folder: every node of the audit tree that is complete, in the order of
/// merkle::placeOf, 32 bytes each. It outlives the segments that its leaves stand in, so what was signed once
/// can be proved for ever. Loop thread; only `sync` may run on the journal's.
class TreeFile {
public:
    static Result<TreeFile> open(Disk& disk, const std::string& journalFolder);
    TreeFile(TreeFile&& other) noexcept;
    TreeFile& operator=(TreeFile&&) = delete;
    ~TreeFile();

    Status write(std::uint64_t place, std::string_view nodes);
    /// NotFound when the file does not reach there.
    Result<Digest> read(merkle::Node node) const;
    merkle::NodeSource source() const;
    Status sync() const;
    Disk& disk() const { return *m_disk; }
    int handle() const { return m_handle; }

private:
    TreeFile(Disk& disk, int handle) : m_disk(&disk), m_handle(handle) {}
    Disk* m_disk;
    int m_handle;
};

std::string treePath(const std::string& journalFolder);

} // namespace rubber::relay
