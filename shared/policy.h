// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/clock.h"
#include "shared/ip_address.h"
#include "shared/money.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace rubber {

/// Which addresses may use a proxy key.
struct IpLock {
    enum class Mode { FirstUse, Off, Networks };
    Mode mode = Mode::FirstUse;
    std::vector<IpNetwork> networks; ///< For Mode::Networks only; never empty there.
    bool operator==(const IpLock&) const = default;
};

/// What happens when a rule of anomalies fires (DESIGN 13).
enum class AnomalyAction : std::uint8_t { Log, Alert, Suspend };

/// What a proxy key may do. An absent limit is no limit. The relay enforces every field; one it cannot
/// enforce is refused when the grant arrives, never ignored.
struct Policy {
    std::optional<Money> dailyLimit; ///< Per UTC day.
    std::optional<Money> lifetimeLimit;
    std::optional<Money> maxRequestCost; ///< Upper bound of one request.
    /// What all proxy keys of the same upstream key may spend together; the lowest of all of them counts.
    std::optional<Money> poolDailyLimit, poolLifetimeLimit;
    /// Concrete ids and anchored globs ("anthropic/claude-*"); empty = every model that has a price.
    std::vector<std::string> models;
    /// What the owner wrote ("claude-sonnet"), for showing only. `models` is its expansion.
    std::vector<std::string> modelWords;
    IpLock ipLock;
    std::optional<Duration> inactiveExpiry;
    std::optional<WallTime> expiresAt;
    std::optional<std::uint32_t> requestsPerMinute;
    std::optional<std::uint64_t> tokensPerMinute;
    std::optional<std::uint32_t> concurrency;
    std::optional<std::uint64_t> totalRequests;
    std::optional<std::uint64_t> dailyRequests; ///< Per UTC day.
    /// "GET /v1/**", "POST /chat.postMessage" (EndpointRule); empty = all of the provider's table, which is
    /// refused for a provider whose table is open (http).
    std::vector<std::string> endpoints;
    std::optional<std::uint64_t> maxAmount; ///< Of one call, in the currency's smallest unit (Stripe).
    /// Where an upstream of provider http wants its key (KeyPlace); "" = bearer.
    std::string upstreamAuth;
    /// What one call of an endpoint without models costs (Slack, Stripe, HTTP). A capped key needs it.
    std::optional<Money> pricePerCall;
    bool strictBound = false;       ///< One token per UTF-8 byte instead of the estimate (DESIGN 5).
    bool passUnknownFields = false; ///< unknown_fields = "pass"
    /// 402 unless a client insists on another status for a spent budget; only 429 is offered.
    std::optional<std::uint32_t> overBudgetStatus;
    /// By rule ("loop", "burn_rate"); a rule that is not named does what its default says.
    std::map<std::string, AnomalyAction> anomalies;
    bool canary = false; ///< Allowed nothing: whoever tries it raises an alarm.

    /// A limit in dollars applies, so what has no price is refused.
    bool capped() const {
        return dailyLimit || lifetimeLimit || maxRequestCost || poolDailyLimit || poolLifetimeLimit;
    }
    bool operator==(const Policy&) const = default;
};

} // namespace rubber
