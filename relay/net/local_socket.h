// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/control/admin_api.h"
#include "relay/net/server.h"

#include <functional>
#include <memory>
#include <string>

namespace rubber::relay {

/// `relay.sock` in the data folder, mode 0600: the verbs pair, status and unseal of the same machine and
/// user. One JSON line in, one out (core/control/local_codec.h). Lives on the server's loop.
class LocalSocket {
public:
    /// Replaces a socket left by an earlier run: the caller holds the data folder's lock. `controlUrl` is
    /// what `pair` tells devices.
    static Result<std::unique_ptr<LocalSocket>> open(Server& server, RelayState& state, AdminApi& api,
                                                     const std::string& dataFolder,
                                                     std::function<std::string()> controlUrl);
    ~LocalSocket();
    ServerPart part();

private:
    struct Impl;
    explicit LocalSocket(std::shared_ptr<Impl> impl);
    std::shared_ptr<Impl> m_impl;
};

/// The other end, for the verbs: connects, sends one line, returns the answer's line. Blocking, 10 s.
/// NotFound when no relay runs on this folder.
Result<std::string> askLocalRelay(const std::string& dataFolder, std::string_view line);

} // namespace rubber::relay
