// SPDX-License-Identifier: GPL-3.0-or-later
// Named pipes live in no folder; a named mutex says whose they are.
#include "desktop/agent/socket_place.h"

#include <utility>

#include <windows.h>

namespace rubber::agent {

Status makeSocketFolder(const std::string&) { return {}; }

Result<SocketLock> SocketLock::take(const std::string& socketName) {
    const std::string name = "Local\\" + socketName;
    HANDLE handle = CreateMutexA(nullptr, TRUE, name.c_str());
    if (!handle) return fail(ErrorCode::Unavailable, "agent_failed: cannot make " + name);
    if (GetLastError() == ERROR_ALREADY_EXISTS) {
        CloseHandle(handle);
        return fail(ErrorCode::Exists, "agent_runs: another program listens on " + socketName);
    }
    return SocketLock(reinterpret_cast<qint64>(handle));
}

SocketLock::SocketLock(SocketLock&& other) noexcept : m_handle(std::exchange(other.m_handle, -1)) {}

SocketLock& SocketLock::operator=(SocketLock&& other) noexcept {
    std::swap(m_handle, other.m_handle);
    return *this;
}

SocketLock::~SocketLock() {
    if (m_handle != -1) CloseHandle(reinterpret_cast<HANDLE>(m_handle));
}

} // namespace rubber::agent
