// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/system/wipe_freed.h"

#include <malloc.h>

namespace rubber::desktop::gui {

void wipeFreedMemory() {
#ifdef M_PERTURB // The GNU C library's.
    mallopt(M_PERTURB, 0xa5);
#endif
}

} // namespace rubber::desktop::gui
