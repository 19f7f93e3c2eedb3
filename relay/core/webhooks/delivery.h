// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/webhooks/outbox.h"
#include "relay/core/webhooks/webhook_secrets.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rubber::relay {

/// One attempt, ready to be sent. Its text has the webhook's whole URL in it and is wiped at the end.
struct Delivery {
    WebhookId hook;
    std::uint64_t event = 0;
    std::uint32_t attempt = 1;
    UpstreamTarget target;
    std::string request; ///< Head and body.

    Delivery() = default;
    Delivery(Delivery&&) = default;
    Delivery& operator=(Delivery&&) = default;
    ~Delivery() { wipe(request.data(), request.size()); }
};

/// How an attempt ended.
struct DeliveryOutcome {
    enum class Failure { None, TimedOut, Unreachable, Untrusted, Forbidden, BadAnswer, SecretLost };
    int status = 0; ///< Of the answer.
    Failure failure = Failure::None;
    bool good() const { return failure == Failure::None && status >= 200 && status < 300; }
};
/// "", or the word for why it failed: "status", "redirect", "gone", "timeout" ...
std::string reasonOf(const DeliveryOutcome& outcome);

/// The request: POST of the event's body, signed by each of the secrets, in this order. `secrets` is not empty;
/// the first one's URL is used.
std::string deliveryRequest(const Webhook& hook, const Event& event, const std::vector<WebhookSecret>& secrets,
                            const RelayId& relay, WallTime now);

/// The status of an answer, from the bytes that came so far; interim answers (1xx) are passed over. 0: more is
/// needed. Nothing: this is no HTTP, or its head is too long.
std::optional<int> answerStatus(std::string_view bytes);

} // namespace rubber::relay
