// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/audit/tree_file.h"

#include <algorithm>
#include <utility>

namespace rubber::relay {

std::string treePath(const std::string& journalFolder) { return journalFolder + "/audit.tree"; }

Result<TreeFile> TreeFile::open(Disk& disk, const std::string& journalFolder) {
    TRY_LET(handle, disk.open(treePath(journalFolder), true));
    return TreeFile(disk, handle);
}

TreeFile::TreeFile(TreeFile&& other) noexcept
    : m_disk(other.m_disk), m_handle(std::exchange(other.m_handle, -1)) {}

TreeFile::~TreeFile() {
    if (m_handle >= 0) m_disk->close(m_handle);
}

Status TreeFile::write(std::uint64_t place, std::string_view nodes) {
    return m_disk->writeAt(m_handle, place * sizeof(Digest), nodes);
}

Result<Digest> TreeFile::read(merkle::Node node) const {
    TRY_LET(bytes, m_disk->readAt(m_handle, merkle::placeOf(node) * sizeof(Digest), sizeof(Digest)));
    if (bytes.size() != sizeof(Digest)) return fail(ErrorCode::NotFound, "the audit tree's file ends before");
    Digest digest;
    std::copy(bytes.begin(), bytes.end(), digest.begin());
    return digest;
}

merkle::NodeSource TreeFile::source() const {
    return [this](merkle::Node node) { return read(node); };
}

Status TreeFile::sync() const { return m_disk->sync(m_handle); }

} // namespace rubber::relay
