// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/webhooks/outbox.h"

/// When a delivery is tried: now, then after 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 14 h, 20 h and 24 h, each up to
/// a fifth later, so that receivers that were away are not met by everybody at once.
namespace rubber::relay::retry {

inline constexpr std::uint32_t kAttempts = 10;

/// The pause after that many failed attempts (1 to 9), without jitter.
Duration pauseAfter(std::uint32_t attempts);
/// The lateness of one attempt, at most a fifth of its pause: always the same, so a restart changes nothing.
Duration jitterOf(const WebhookId& hook, std::uint64_t event, std::uint32_t attempts);

/// When this event is tried next. A clock that was set back does not delay it: then it is due.
WallTime dueAt(const WebhookId& hook, const Webhook::Waiting& waiting, WallTime now);

} // namespace rubber::relay::retry
