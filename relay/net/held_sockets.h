// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/config.h"

#include <string>

/// Listening sockets that outlive the process: the service manager holds them and hands them to the next one, so
/// that nobody is refused while a relay is started anew. Who connects meanwhile waits in the socket's queue.
/// systemd's way (sd_listen_fds(3), FDSTORE in sd_notify(3)); a .socket unit comes in by the same door.
namespace rubber::relay {

/// The socket that was handed over under `name` and listens on `wanted` (any port, if that is 0), or -1. One that
/// listens elsewhere is closed, and given back for good: the configuration was changed. Ask once a name.
int takeHeldSocket(const std::string& name, const Endpoint& wanted);
/// Asks the service manager to hold a listening socket under `name`. Does nothing without one.
void holdSocket(const std::string& name, int descriptor);

} // namespace rubber::relay
