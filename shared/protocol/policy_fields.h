// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/anomaly/rule.h"
#include "shared/policy.h"
#include "shared/protocol/json_fields.h"

namespace rubber {

inline const char* word(IpLock::Mode mode) {
    switch (mode) {
    case IpLock::Mode::FirstUse:
        return "first_use";
    case IpLock::Mode::Off:
        return "off";
    case IpLock::Mode::Networks:
        return "networks";
    }
    return "unknown";
}

inline bool fromWord(std::string_view text, IpLock::Mode& mode) {
    for (const IpLock::Mode known : {IpLock::Mode::FirstUse, IpLock::Mode::Off, IpLock::Mode::Networks})
        if (text == word(known)) {
            mode = known;
            return true;
        }
    return false;
}

} // namespace rubber

namespace rubber::protocol {

void fields(auto& f, Is<IpLock> auto& lock) {
    f("mode", lock.mode);
    f.omittable("networks", lock.networks);
    f.require((lock.mode == IpLock::Mode::Networks) == !lock.networks.empty(), "networks",
              "belongs to mode \"networks\", and only to it");
    f.closed();
}

/// Closed, unlike every other message: a limit this program does not know is a limit it would not enforce.
void fields(auto& f, Is<Policy> auto& policy) {
    f("daily_limit", policy.dailyLimit);
    f("lifetime_limit", policy.lifetimeLimit);
    f("max_request_cost", policy.maxRequestCost);
    f("pool_daily_limit", policy.poolDailyLimit);
    f("pool_lifetime_limit", policy.poolLifetimeLimit);
    f("models", policy.models);
    f("model_words", policy.modelWords);
    f("ip_lock", policy.ipLock);
    f("inactive_expiry", policy.inactiveExpiry);
    f("expires_at", policy.expiresAt);
    f("requests_per_minute", policy.requestsPerMinute);
    f("tokens_per_minute", policy.tokensPerMinute);
    f("concurrency", policy.concurrency);
    f("total_requests", policy.totalRequests);
    f("daily_requests", policy.dailyRequests);
    f.omittable("endpoints", policy.endpoints);
    f("max_amount", policy.maxAmount);
    f.omittable("upstream_auth", policy.upstreamAuth);
    f("price_per_call", policy.pricePerCall);
    f("strict_bound", policy.strictBound);
    f("pass_unknown_fields", policy.passUnknownFields);
    f("over_budget_status", policy.overBudgetStatus);
    f.require(!policy.overBudgetStatus || *policy.overBudgetStatus == 402 || *policy.overBudgetStatus == 429,
              "over_budget_status", "must be 402 or 429");
    f.omittable("anomalies", policy.anomalies);
    for (const auto& [rule, action] : policy.anomalies)
        f.require(anomaly::ruleOf(rule).has_value(), ("anomalies." + rule.substr(0, 64)).c_str(),
                  "there is no such rule");
    f.omittable("canary", policy.canary);
    Policy nothingElse;
    nothingElse.canary = true;
    f.require(!policy.canary || policy == nothingElse, "canary", "allows nothing, so nothing else is set");
    f.closed();
}

} // namespace rubber::protocol
