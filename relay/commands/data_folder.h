// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/result.h"

#include <string>

/// Where things lie in the data folder, and who may use it.
namespace rubber::relay {

inline std::string configPath(const std::string& folder) { return folder + "/rubberapi.toml"; }
inline std::string journalPath(const std::string& folder) { return folder + "/journal"; }

/// Makes the folder (0700) when it is missing. Unauthorized when others may enter it.
Status makeDataFolder(const std::string& folder);
/// NotFound when there is no relay in this folder.
Status checkDataFolder(const std::string& folder);

/// Held while a relay runs or a repair works: one process at a time. Freed by the system when the process
/// ends, however it ends.
class FolderLock {
public:
    static Result<FolderLock> take(const std::string& folder); ///< Locked when another process has it.
    FolderLock(FolderLock&& other) noexcept;
    FolderLock& operator=(FolderLock&&) = delete;
    ~FolderLock();

private:
    explicit FolderLock(int descriptor) : m_descriptor(descriptor) {}
    int m_descriptor = -1;
};

} // namespace rubber::relay
