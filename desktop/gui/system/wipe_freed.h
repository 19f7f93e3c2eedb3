// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rubber::desktop::gui {

/// A net under the types that wipe themselves: from now on memory is overwritten when it is given back, so that
/// what a text field of Qt's let go of while somebody typed does not lie about. Call it first in main. Where the
/// system has no such switch it does nothing.
void wipeFreedMemory();

} // namespace rubber::desktop::gui
