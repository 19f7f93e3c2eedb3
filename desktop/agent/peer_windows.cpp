// SPDX-License-Identifier: GPL-3.0-or-later
// A named pipe: its client's process, and the user of that process's token.
#include "desktop/agent/peer.h"

#include <windows.h>

#include <vector>

namespace rubber::agent {

namespace {

/// The user of a process's token as its SID's bytes; empty when it may not be asked.
std::vector<unsigned char> userOf(HANDLE process) {
    HANDLE token = nullptr;
    if (!OpenProcessToken(process, TOKEN_QUERY, &token)) return {};
    DWORD size = 0;
    GetTokenInformation(token, TokenUser, nullptr, 0, &size);
    std::vector<unsigned char> buffer(size);
    std::vector<unsigned char> user;
    if (size > 0 && GetTokenInformation(token, TokenUser, buffer.data(), size, &size)) {
        PSID sid = reinterpret_cast<TOKEN_USER*>(buffer.data())->User.Sid;
        const auto* bytes = static_cast<const unsigned char*>(sid);
        user.assign(bytes, bytes + GetLengthSid(sid));
    }
    CloseHandle(token);
    return user;
}

} // namespace

Result<Peer> peerOf(qintptr socket) {
    ULONG pid = 0, session = 0;
    const auto pipe = reinterpret_cast<HANDLE>(socket);
    if (!GetNamedPipeClientProcessId(pipe, &pid) || !GetNamedPipeClientSessionId(pipe, &session))
        return fail(ErrorCode::Unavailable, "peer_unknown: the system does not say who is there");
    HANDLE process = OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, pid);
    if (!process) return fail(ErrorCode::Unauthorized, "other_user: the agent serves its own user");
    const auto user = userOf(process);
    FILETIME created{}, ignored{};
    char path[MAX_PATH] = {};
    DWORD length = MAX_PATH;
    const bool timed = GetProcessTimes(process, &created, &ignored, &ignored, &ignored) != 0;
    const bool named = QueryFullProcessImageNameA(process, 0, path, &length) != 0;
    CloseHandle(process);
    if (user.empty() || user != userOf(GetCurrentProcess()))
        return fail(ErrorCode::Unauthorized, "other_user: the agent serves its own user");
    Peer peer;
    peer.pid = pid;
    if (named) {
        const std::string whole(path, length);
        peer.program = whole.substr(whole.find_last_of('\\') + 1);
    }
    // There is no session leader to recognise: approvals hold for this one process.
    peer.id.session = static_cast<std::int64_t>(pid);
    if (timed)
        peer.id.sessionStart = std::uint64_t{created.dwHighDateTime} << 32 | created.dwLowDateTime;
    return peer;
}

} // namespace rubber::agent
