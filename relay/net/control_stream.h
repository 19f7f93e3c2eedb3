// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/net/asio.h"

#include <boost/asio/ssl/stream.hpp>
#include <boost/beast/core/basic_stream.hpp>

namespace rubber::relay {

/// TLS over a TCP stream with time-outs. For control_session.cpp and feed_session.cpp alone: including this
/// is expensive.
using ControlTcp = boost::beast::basic_stream<tcp, Executor>;
using ControlStream = asio::ssl::stream<ControlTcp>;

} // namespace rubber::relay
