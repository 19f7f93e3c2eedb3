// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/clock.h"
#include "shared/crypto/signature.h"
#include "shared/ids.h"
#include "shared/webhook.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// Messages about webhooks. PROTOCOL.md is normative. No answer ever has a URL or a secret in it: both go to
/// the relay sealed and stay there.
namespace rubber::protocol {

/// POST webhook/set: makes a webhook, replaces one, or, without a box, changes what an existing one is told and
/// enables it again.
struct WebhookSetting {
    WebhookId hook;
    std::vector<std::string> events; ///< Empty = all.
    WebhookFormat format = WebhookFormat::Standard;
    WebhookScheme scheme = WebhookScheme::V1;
    SealingKeyId sealKey; ///< The one-time key of the relay that the box is for; empty without one.
    std::string sealed;   ///< Box of relay 0 device 0 hook 0, the secret (32 bytes) and the URL. Binary.
};
struct WebhookRotation { ///< POST webhook/rotate
    WebhookId hook;
    SealingKeyId sealKey;
    std::string sealed; ///< Box of relay 0 device 0 hook 0 and the new secret. Binary.
};
struct WebhookCommand { ///< POST webhook/remove, webhook/test
    WebhookId hook;
};
struct WebhookReceipt { ///< Of all four.
    WebhookId hook;
    std::uint64_t sequence = 0; ///< Of the journal; of a test: the event.
    std::string host;
    std::optional<VerifyKey> publicKey;     ///< Of v1a.
    std::optional<WallTime> previousUntil; ///< The secret before signs, too, until then.
    WallTime at;
};
struct WebhookStatus {
    WebhookId hook;
    std::string host; ///< "https://hooks.slack.com": as much of the URL as leaves the relay.
    std::vector<std::string> events;
    WebhookFormat format = WebhookFormat::Standard;
    WebhookScheme scheme = WebhookScheme::V1;
    std::optional<VerifyKey> publicKey;
    WallTime createdAt;
    std::string disabledBecause; ///< "" = it is told.
    std::optional<WallTime> previousUntil;
    std::uint32_t waiting = 0; ///< Events that are not delivered yet.
    std::uint64_t dropped = 0; ///< Events that found no room among those, ever.
    std::uint64_t givenUp = 0;
    std::uint32_t failures = 0; ///< Attempts in a row that failed.
    std::uint64_t lastEvent = 0; ///< Of the last attempt: its event, when, and how it went.
    std::optional<WallTime> lastAt;
    std::string lastOutcome; ///< "delivered", "failed", "given_up"
    int lastStatus = 0;
    std::string lastReason;
    std::optional<WallTime> nextAt; ///< When the earliest of the waiting ones is tried.
};
struct WebhookList { ///< POST webhooks, with {}
    std::vector<WebhookStatus> hooks;
    bool sealed = false; ///< Then nothing can be delivered.
};

} // namespace rubber::protocol
