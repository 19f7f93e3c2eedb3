// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/core_dumps.h"

#include <windows.h>

namespace rubber::desktop {

// Without the box there is no error report, and without the report no dump.
void forbidCoreDumps() { SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX); }

} // namespace rubber::desktop
