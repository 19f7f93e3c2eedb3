// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace rubber::relay {

/// Tells systemd ("READY=1", "STOPPING=1", "RELOADING=1") over the socket named by NOTIFY_SOCKET; does
/// nothing without one. `descriptor` goes along, for the state "FDSTORE=1".
void notifySystemd(std::string_view state, int descriptor = -1);

} // namespace rubber::relay
