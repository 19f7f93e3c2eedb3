// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/net/control_session.h"
#include "relay/net/control_stream.h"

#include <boost/beast/http/message.hpp>
#include <boost/beast/http/string_body.hpp>

namespace rubber::relay {

/// The feed of one device: accepts the upgrade, sends the signed hello, then rows as they become durable.
/// Pings every 15 s, gives up after 45 s of silence, ends when the device is removed. Returns when the
/// connection is over.
Awaitable<void> runFeedSession(ControlRoom& room, std::shared_ptr<ControlStream> stream,
                               boost::beast::http::request<boost::beast::http::string_body> upgrade,
                               AdminApi::FeedTicket ticket);

} // namespace rubber::relay
