// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/config.h"
#include "relay/core/http/head.h"

namespace rubber::relay {

/// Who is really calling: the socket's peer (or what PROXY v2 said), unless that is a trusted proxy and a
/// client address header is configured; then the rightmost address of that header which is not a trusted
/// proxy itself. A trusted proxy that sends no such header is its own client. Invalid when the deciding entry
/// is not an address: nothing is guessed.
Result<IpAddress> clientAddress(const IpAddress& peer, const RequestHead& head, const Config& config);

bool isTrustedProxy(const IpAddress& address, const Config& config);

} // namespace rubber::relay
