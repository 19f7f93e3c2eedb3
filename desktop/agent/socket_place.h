// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/result.h"

#include <QtGlobal>

#include <string>

namespace rubber::agent {

/// The app and the headless agent have a socket each: both may run, and a command line asks the app first.
enum class SocketRole { App, Agent };

/// What decides where sockets are. The composition root fills it in.
struct SocketSettings {
    std::string home;          ///< The vault's folder.
    bool usualHome = true;     ///< Not named by RUBBERAPI_HOME: the plain name "agent.sock" is its own.
    std::string runtimeFolder; ///< XDG_RUNTIME_DIR; "" or unusable: a folder in the home.
};

/// The full name ("/run/user/1000/rubberapi/agent.sock"; a pipe's name on Windows) of the socket of this role.
/// Another home has another name, so that two vaults never meet. Makes nothing.
std::string socketName(const SocketSettings& settings, SocketRole role);

/// Makes the socket's folder, 0700. Refused with Unauthorized "unsafe_folder" when it is a link, somebody
/// else's, or open to others; Unavailable "agent_failed" when it cannot be made, or the name is longer than the
/// system's addresses. In socket_place_unix.cpp and socket_place_windows.cpp, like SocketLock.
Status makeSocketFolder(const std::string& socketName);

/// The right to listen on one socket: held for as long as the server lives and dropped by the kernel with its
/// process, so that a socket left by a crash can be removed without taking a living one away.
class SocketLock {
public:
    /// Exists "agent_runs" when another process has it.
    static Result<SocketLock> take(const std::string& socketName);
    SocketLock(SocketLock&& other) noexcept;
    SocketLock& operator=(SocketLock&& other) noexcept;
    ~SocketLock();

private:
    explicit SocketLock(qint64 handle) : m_handle(handle) {}
    qint64 m_handle = -1;
};

} // namespace rubber::agent
