// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/result.h"

#include <string>
#include <string_view>

/// Small files, written so that a crash or a full disk leaves the old or the new one, never half of one.
namespace rubber::vault {

/// A file descriptor that is closed when it ends.
class OpenFile {
public:
    explicit OpenFile(int descriptor) : m_descriptor(descriptor) {}
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;
    ~OpenFile();
    int get() const { return m_descriptor; }
    bool ok() const { return m_descriptor >= 0; }

private:
    int m_descriptor;
};

/// NotFound when there is no such file; at most `limit` bytes, more is Corrupt.
Result<std::string> readFile(const std::string& path, std::size_t limit);
/// All of it at `offset`, through interruptions.
Status writeAt(int descriptor, std::string_view bytes, std::size_t offset, const std::string& path);
/// Writes `path`.new with mode 0600, syncs, renames over `path`, syncs the folder. On error `path` is as
/// before.
Status replaceFile(const std::string& path, std::string_view bytes);
Status syncFolder(const std::string& folder);
/// Makes the folder and its parents, 0700 for what it makes. An existing folder of another user is refused.
Status makePrivateFolder(const std::string& folder);

} // namespace rubber::vault
