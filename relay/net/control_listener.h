// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/control/admin_api.h"
#include "relay/core/control/event_feed.h"
#include "relay/net/server.h"

#include <memory>

namespace rubber::relay {

/// The control listener: TLS with the pinned self-signed certificate, at most 64 connections, one session
/// each. Lives on the server's loop; knows nothing of the data listener. Must outlive Server::run.
class ControlListener {
public:
    /// Binds and starts accepting. Everything passed in must outlive it.
    static Result<std::unique_ptr<ControlListener>> open(Server& server, RelayState& state, AdminApi& api,
                                                         EventFeed& feed);
    ~ControlListener();

    Endpoint address() const;
    ServerPart part(); ///< For Server::plug.

private:
    struct Impl;
    explicit ControlListener(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace rubber::relay
