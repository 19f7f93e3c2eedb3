// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/webhooks/event.h"

#include <string>

namespace rubber::relay {

inline constexpr std::size_t kLargestBody = 20'000;

/// What a receiver gets: always the same bytes for the same event.
///
/// Agents choose some of these words (names of models, paths). In chats they can ping nobody, format nothing and
/// make no link.
std::string webhookBody(const Event& event, WebhookFormat format, const RelayId& relay);

/// The id all attempts of an event carry: of this relay and this record. Has no dot.
std::string webhookMessageId(const RelayId& relay, std::uint64_t event);

} // namespace rubber::relay
