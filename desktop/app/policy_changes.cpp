// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/policy_changes.h"

#include "shared/anomaly/rule.h"

namespace rubber::desktop {

namespace {

std::string textOf(const std::optional<Money>& value) { return value ? value->toDecimal() : "none"; }
std::string textOf(const std::optional<Duration>& value) { return value ? value->toText() : "none"; }
std::string textOf(const std::optional<WallTime>& value) { return value ? value->toRfc3339() : "none"; }
template <class Number>
std::string textOf(const std::optional<Number>& value) {
    return value ? std::to_string(*value) : "none";
}
std::string textOf(bool value) { return value ? "on" : "off"; }
std::string textOf(const std::string& value) { return value.empty() ? "none" : value; }
std::string textOf(const std::vector<std::string>& values) {
    std::string text;
    for (const auto& value : values)
        text += (text.empty() ? "" : ",") + value;
    return text.empty() ? "all" : text;
}
std::string textOf(const IpLock& lock) {
    if (lock.mode == IpLock::Mode::FirstUse) return "first-use";
    if (lock.mode == IpLock::Mode::Off) return "off";
    std::string text;
    for (const auto& network : lock.networks)
        text += (text.empty() ? "" : ",") + network.toText();
    return text;
}

std::string textOf(const std::map<std::string, AnomalyAction>& anomalies) {
    std::string text;
    for (const auto& [rule, action] : anomalies)
        text += (text.empty() ? "" : ",") + rule + "=" + word(action);
    return text.empty() ? "default" : text;
}

const std::vector<std::string>& modelsOf(const Policy& policy) {
    return policy.modelWords.empty() ? policy.models : policy.modelWords;
}

} // namespace

EventFields policyChanges(const Policy& before, const Policy& after) {
    EventFields fields;
    const auto compare = [&](const char* name, const auto& was, const auto& is) {
        if (was != is) fields.emplace_back(name, textOf(was) + " > " + textOf(is));
    };
    compare("daily_limit", before.dailyLimit, after.dailyLimit);
    compare("lifetime_limit", before.lifetimeLimit, after.lifetimeLimit);
    compare("max_request_cost", before.maxRequestCost, after.maxRequestCost);
    compare("pool_daily_limit", before.poolDailyLimit, after.poolDailyLimit);
    compare("pool_lifetime_limit", before.poolLifetimeLimit, after.poolLifetimeLimit);
    compare("models", modelsOf(before), modelsOf(after));
    compare("ip_lock", before.ipLock, after.ipLock);
    compare("inactive_expiry", before.inactiveExpiry, after.inactiveExpiry);
    compare("expires", before.expiresAt, after.expiresAt);
    compare("requests_per_minute", before.requestsPerMinute, after.requestsPerMinute);
    compare("tokens_per_minute", before.tokensPerMinute, after.tokensPerMinute);
    compare("concurrency", before.concurrency, after.concurrency);
    compare("total_requests", before.totalRequests, after.totalRequests);
    compare("daily_requests", before.dailyRequests, after.dailyRequests);
    compare("endpoints", before.endpoints, after.endpoints);
    compare("max_amount", before.maxAmount, after.maxAmount);
    compare("auth", before.upstreamAuth, after.upstreamAuth);
    compare("price_per_call", before.pricePerCall, after.pricePerCall);
    compare("strict", before.strictBound, after.strictBound);
    compare("pass_unknown_fields", before.passUnknownFields, after.passUnknownFields);
    compare("over_budget_status", before.overBudgetStatus, after.overBudgetStatus);
    compare("anomalies", before.anomalies, after.anomalies);
    return fields;
}

} // namespace rubber::desktop
