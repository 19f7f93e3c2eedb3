// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/webhooks/retry.h"

#include "shared/crypto/digest.h"

#include <algorithm>
#include <array>

namespace rubber::relay::retry {
namespace {

constexpr std::int64_t kHour = 3'600;
constexpr std::array<std::int64_t, kAttempts - 1> kPauses = {
    5, 300, 1'800, 2 * kHour, 5 * kHour, 10 * kHour, 14 * kHour, 20 * kHour, 24 * kHour};

} // namespace

Duration pauseAfter(std::uint32_t attempts) {
    const std::size_t place = std::clamp<std::size_t>(attempts, 1, kPauses.size()) - 1;
    return Duration::seconds(kPauses[place]);
}

Duration jitterOf(const WebhookId& hook, std::uint64_t event, std::uint32_t attempts) {
    const Digest digest =
        sha256(hook.text() + " " + std::to_string(event) + " " + std::to_string(attempts));
    const std::int64_t part = digest[0] * 256 + digest[1]; // Of 65,536.
    return {pauseAfter(attempts).ms / 5 * part / 65'536};
}

WallTime dueAt(const WebhookId& hook, const Webhook::Waiting& waiting, WallTime now) {
    if (waiting.attempts == 0 || waiting.lastAt > now) return now;
    return waiting.lastAt + pauseAfter(waiting.attempts) + jitterOf(hook, waiting.event, waiting.attempts);
}

} // namespace rubber::relay::retry
