// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/commands/hardening.h"

#include "shared/secret.h"

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <tuple>
#include <unistd.h>

namespace rubber::relay {

void hardenProcess() {
    // None of these can fail in a way we could act on; what matters is checked again by `doctor`.
#if !defined(__SANITIZE_ADDRESS__) // The leak checker attaches to the process at its end.
    std::ignore = ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
    std::ignore = ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    const rlimit none{0, 0};
    std::ignore = ::setrlimit(RLIMIT_CORE, &none);
    ::umask(0077);
}

std::uint64_t raiseFileLimit() {
    rlimit files{};
    if (::getrlimit(RLIMIT_NOFILE, &files) != 0) return 0;
    files.rlim_cur = files.rlim_max;
    std::ignore = ::setrlimit(RLIMIT_NOFILE, &files);
    std::ignore = ::getrlimit(RLIMIT_NOFILE, &files);
    return files.rlim_cur;
}

bool checkSurroundings(Log& log, bool requireMemoryLock) {
    if (::geteuid() == 0)
        log.warn("running_as_root", {{"advice", std::string_view("run as a user of its own")}});
    if (secretMemoryIsLocked()) return true;
    log.warn("memory_not_locked", {{"advice", std::string_view("raise LimitMEMLOCK (ulimit -l)")}});
    return !requireMemoryLock;
}

} // namespace rubber::relay
