// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/gate/refusal.h"
#include "relay/core/http/head.h"
#include "relay/core/key_ring.h"
#include "shared/secret.h"

#include <optional>
#include <string>
#include <string_view>

/// What is taken from the agent's head, what goes upstream, and what comes back.
namespace rubber::relay {

/// The proxy key, from any place an SDK puts it: Authorization Bearer, Basic (user or password), x-api-key,
/// x-goog-api-key, ?key=. Two different ones: nothing. Something that is no proxy key beside one is ignored.
/// Views into the head, except for Basic, which is decoded into `scratch`.
std::optional<std::string_view> presentedKey(const RequestHead& head, std::string& scratch);

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

/// Whether this answer may be passed on at all, by its head: 401 (the upstream key was refused; providers
/// quote it), redirects and encoded bodies may not. To be asked before the first byte goes to the agent.
std::optional<RefusalCode> judgeAnswer(const AnswerHead& head);
/// True when the body of such an answer has to be looked at before anything of it may go out.
bool bodyMayBeAboutKey(DialectKind provider, const AnswerHead& head);
/// For those: true when its body (the first 64 KiB are enough) speaks of the upstream key; the answer then
/// becomes `upstream_rejected_key`.
bool errorBodyIsAboutKey(DialectKind provider, int status, std::string_view body);
/// For a 404 to a request with a price limit in it: true when its body says that the limit, or another
/// condition of the request, left no endpoint; the answer then becomes `price_changed`.
bool errorBodyIsAboutPrice(int status, std::string_view body);

} // namespace rubber::relay
