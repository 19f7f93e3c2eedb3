// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/commands/data_folder.h"

#include "relay/core/identity_files.h"
#include "relay/core/secret_file.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace rubber::relay {

Status makeDataFolder(const std::string& folder) {
    if (fileExists(folder)) {
        struct stat facts {};
        if (::stat(folder.c_str(), &facts) != 0 || !S_ISDIR(facts.st_mode))
            return fail(ErrorCode::Invalid, folder + ": not a folder");
        if ((facts.st_mode & 0077) != 0)
            return fail(ErrorCode::Unauthorized,
                        folder + ": other users may enter this folder; chmod 700 it");
        return {};
    }
    std::error_code error;
    const auto parent = std::filesystem::path(folder).parent_path();
    if (!parent.empty()) std::filesystem::create_directories(parent, error);
    if (::mkdir(folder.c_str(), 0700) != 0)
        return fail(ErrorCode::Unavailable, folder + ": cannot make the folder: " + std::strerror(errno));
    return {};
}

Status checkDataFolder(const std::string& folder) {
    if (fileExists(identityPath(folder))) return {};
    return fail(ErrorCode::NotFound,
                folder + ": no relay here; make one: rubberapi-relay init --data-dir " + folder);
}

Result<FolderLock> FolderLock::take(const std::string& folder) {
    const int descriptor = ::open((folder + "/lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0) return fail(ErrorCode::Unavailable, folder + "/lock: " + std::strerror(errno));
    FolderLock lock(descriptor);
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0)
        return fail(ErrorCode::Locked, folder + ": another relay runs on this folder");
    return lock;
}

FolderLock::FolderLock(FolderLock&& other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}

FolderLock::~FolderLock() {
    if (m_descriptor >= 0) ::close(m_descriptor);
}

} // namespace rubber::relay
