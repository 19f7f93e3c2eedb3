// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/core_dumps.h"

#include <sys/resource.h>

namespace rubber::desktop {

void forbidCoreDumps() {
    // Linux hands dumps to a pipe (systemd-coredump, apport) even at limit 0, but not at 1, and one byte is
    // too few for a file too. PR_SET_DUMPABLE would hide /proc/self from the desktop's portals, and with it
    // the theme.
#if defined(__linux__)
    const rlimit none{1, 1};
#else
    const rlimit none{0, 0};
#endif
    setrlimit(RLIMIT_CORE, &none);
}

} // namespace rubber::desktop
