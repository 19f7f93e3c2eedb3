// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/system/wipe_freed.h"

namespace rubber::desktop::gui {

void wipeFreedMemory() {} // The allocators of macOS and Windows have no such switch.

} // namespace rubber::desktop::gui
