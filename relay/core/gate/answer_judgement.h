// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/gate/refusal.h"
#include "relay/core/http/head.h"

#include <optional>
#include <string_view>

/// Answers of an upstream that must not reach the agent as they are.
namespace rubber::relay {

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
