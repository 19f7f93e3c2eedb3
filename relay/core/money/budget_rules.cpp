// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/money/budget_rules.h"

#include <algorithm>

namespace rubber::relay::budget {

using Kind = BudgetRefusal::Kind;

std::optional<BudgetRefusal> askCap(const char* limit, const std::optional<Money>& cap, Money spent,
                                    Money held, Money bound, std::optional<WallTime> resetsAt) {
    // What costs nothing passes even a cap of nothing.
    if (!cap || bound == Money()) return std::nullopt;
    if (spent + held + bound <= *cap) return std::nullopt;
    // A smaller request may still fit beside what is spent; then it is this request that is too large, not
    // the budget that is gone.
    const Kind kind = spent >= *cap ? Kind::Exhausted : spent + bound > *cap ? Kind::OverRequest : Kind::Busy;
    return BudgetRefusal{kind, limit, *cap, spent, held, bound, resetsAt};
}

std::optional<BudgetRefusal> askAll(const Account& account, const Policy& policy, Money bound) {
    if (policy.totalRequests && account.requestsLifetime >= *policy.totalRequests)
        return BudgetRefusal{Kind::Exhausted, "total_requests", {}, {}, {}, bound, std::nullopt};
    if (policy.dailyRequests && account.requestsToday >= *policy.dailyRequests)
        return BudgetRefusal{Kind::Exhausted, "daily_requests",          {}, {}, {},
                             bound,           account.day.next().begin()};
    if (policy.maxRequestCost && bound > *policy.maxRequestCost)
        return BudgetRefusal{Kind::OverRequest, "request", *policy.maxRequestCost, {}, {}, bound,
                             std::nullopt};
    if (auto no = askCap("lifetime", policy.lifetimeLimit, account.spentLifetime, account.heldLifetime, bound,
                         std::nullopt))
        return no;
    return askCap("daily", policy.dailyLimit, account.spentToday, account.heldToday, bound,
                  account.day.next().begin());
}

std::optional<BudgetRefusal> askGrowth(Account& account, const Caps& caps, UtcDay window, Money more,
                                       Money total) {
    if (caps.request && total > *caps.request)
        return BudgetRefusal{Kind::OverRequest, "request", *caps.request, {}, {}, total, std::nullopt};
    if (auto no = askCap("lifetime", caps.lifetime, account.spentLifetime, account.heldLifetime, more,
                         std::nullopt))
        return no;
    if (!caps.daily) return std::nullopt;
    const auto resetsAt = window.next().begin();
    // A window nobody counts any more cannot promise anything.
    if (!account.keeps(window))
        return BudgetRefusal{Kind::Exhausted, "daily", *caps.daily, {}, {}, more, resetsAt};
    const auto [spent, held] = account.window(window);
    return askCap("daily", caps.daily, spent, held, more, resetsAt);
}

std::optional<BudgetRefusal> askPool(const Pool& pool, const Account& sum, Money bound) {
    if (auto no =
            askCap("pool_lifetime", pool.lifetime, sum.spentLifetime, sum.heldLifetime, bound, std::nullopt))
        return no;
    return askCap("pool_daily", pool.daily, sum.spentToday, sum.heldToday, bound, sum.day.next().begin());
}

Money affordable(const Account& account, const Caps& caps) {
    Money most = Money::max();
    if (caps.request) most = std::min(most, *caps.request);
    if (caps.lifetime) most = std::min(most, *caps.lifetime - account.spentLifetime - account.heldLifetime);
    if (caps.daily) most = std::min(most, *caps.daily - account.spentToday - account.heldToday);
    return std::max(most, Money());
}

} // namespace rubber::relay::budget
