// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/agent/socket_place.h"

#include <cerrno>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace rubber::agent {

Status makeSocketFolder(const std::string& socketName) {
    if (socketName.size() >= sizeof(sockaddr_un::sun_path))
        return fail(ErrorCode::Unavailable, "agent_failed: the socket's name is too long (" +
                                                std::to_string(socketName.size()) + " bytes, at most " +
                                                std::to_string(sizeof(sockaddr_un::sun_path) - 1) + "): " + socketName +
                                                "; set XDG_RUNTIME_DIR to a shorter folder of your own");
    const std::string folder = socketName.substr(0, socketName.rfind('/'));
    if (::mkdir(folder.c_str(), 0700) != 0 && errno != EEXIST)
        return fail(ErrorCode::Unavailable,
                    "agent_failed: cannot make " + folder + ": " + std::strerror(errno));
    struct stat facts {};
    if (::lstat(folder.c_str(), &facts) != 0 || !S_ISDIR(facts.st_mode) || facts.st_uid != ::geteuid() ||
        (facts.st_mode & 077) != 0)
        return fail(ErrorCode::Unauthorized,
                    "unsafe_folder: " + folder + " must be a folder of this user alone; run: chmod 700 " + folder);
    return {};
}

Result<SocketLock> SocketLock::take(const std::string& socketName) {
    const std::string path = socketName + ".lock";
    const int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (file < 0)
        return fail(ErrorCode::Unavailable, "agent_failed: cannot open " + path + ": " + std::strerror(errno));
    SocketLock lock(file);
    if (::flock(file, LOCK_EX | LOCK_NB) != 0)
        return fail(ErrorCode::Exists, "agent_runs: another program listens on " + socketName);
    return lock;
}

SocketLock::SocketLock(SocketLock&& other) noexcept : m_handle(std::exchange(other.m_handle, -1)) {}

SocketLock& SocketLock::operator=(SocketLock&& other) noexcept {
    std::swap(m_handle, other.m_handle);
    return *this;
}

SocketLock::~SocketLock() {
    if (m_handle >= 0) ::close(static_cast<int>(m_handle));
}

} // namespace rubber::agent
