// SPDX-License-Identifier: GPL-3.0-or-later
// LOCAL_PEERCRED, LOCAL_PEERPID and libproc.
#include "desktop/agent/peer.h"

#include <libproc.h>
#include <sys/proc_info.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/sysctl.h>
#include <sys/types.h>
#include <sys/ucred.h>
#include <sys/un.h>
#include <unistd.h>

namespace rubber::agent {

namespace {

Result<proc_bsdinfo> factsOf(pid_t pid) {
    proc_bsdinfo facts{};
    if (proc_pidinfo(pid, PROC_PIDTBSDINFO, 0, &facts, sizeof facts) != int(sizeof facts))
        return fail(ErrorCode::Unavailable, "peer_unknown: it has ended");
    return facts;
}

std::string programOf(pid_t pid) {
    char name[2 * MAXCOMLEN + 1] = {};
    return proc_name(pid, name, sizeof name) > 0 ? name : "";
}

} // namespace

Result<Peer> peerOf(qintptr socket) {
    const int descriptor = static_cast<int>(socket);
    xucred credentials{};
    socklen_t size = sizeof credentials;
    pid_t pid = 0;
    socklen_t pidSize = sizeof pid;
    if (::getsockopt(descriptor, SOL_LOCAL, LOCAL_PEERCRED, &credentials, &size) != 0 ||
        credentials.cr_version != XUCRED_VERSION ||
        ::getsockopt(descriptor, SOL_LOCAL, LOCAL_PEERPID, &pid, &pidSize) != 0)
        return fail(ErrorCode::Unavailable, "peer_unknown: the system does not say who is there");
    if (credentials.cr_uid != ::geteuid())
        return fail(ErrorCode::Unauthorized, "other_user: the agent serves its own user");
    Peer peer;
    peer.pid = pid;
    peer.user = credentials.cr_uid;
    TRY_LET(facts, factsOf(pid));
    peer.program = programOf(pid);
    peer.parent = programOf(static_cast<pid_t>(facts.pbi_ppid));
    const pid_t session = ::getsid(pid);
    peer.id.session = session;
    if (facts.e_tdev != static_cast<std::uint32_t>(NODEV)) {
        peer.id.device = facts.e_tdev;
        if (const char* name = ::devname(static_cast<dev_t>(facts.e_tdev), S_IFCHR)) peer.terminal = name;
    }
    if (const auto leader = factsOf(session))
        peer.id.sessionStart = leader->pbi_start_tvsec * 1'000'000 + leader->pbi_start_tvusec;
    return peer;
}

} // namespace rubber::agent
