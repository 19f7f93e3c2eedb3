// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/http/head.h"
#include "relay/core/key_ring.h"
#include "shared/secret.h"

#include <string>
#include <string_view>

/// What of an agent's head goes upstream, and what of an answer's comes back.
namespace rubber::relay {

/// A request head for the upstream, written by us: method, the table's own path, Host, the allow-listed
/// fields (common ones and the provider's), Accept-Encoding identity, our own framing, and the upstream key
/// at `place`. Every credential the agent brought is left out. `out` holds a secret afterwards: wipe it as
/// soon as it is written. The only line of the request path that opens a Secret is in header_policy.cpp.
void writeUpstreamHead(const RequestHead& head, const UpstreamTarget& target, const KeyPlace& place,
                       std::string_view upstreamPath, std::uint64_t bodyBytes, const Secret& upstreamKey,
                       std::string& out);

/// The head of the answer for the agent: status line, allow-listed fields (never account, cookie or
/// organisation fields), rk-request-id and rk-source: provider. Framing and Connection are the session's.
std::string answerFields(const AnswerHead& head, const UpstreamTarget& target, std::string_view requestId);

} // namespace rubber::relay
