// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/alerts/budget_alerts.h"

#include "relay/core/alerts/alert_book.h"

#include <algorithm>
#include <array>

namespace rubber::relay::alerts {
namespace {

constexpr std::array kSteps{100, 95, 80, 50};
constexpr std::int64_t kDayMs = 86'400'000;

const char* wordsOf(const CapUse& use) {
    const std::string_view limit = use.limit;
    if (limit == "daily") return "daily limit";
    if (limit == "lifetime") return "lifetime limit";
    return limit == "pool_daily" ? "daily limit of all keys of this upstream key"
                                 : "lifetime limit of all keys of this upstream key";
}

/// A limit that was raised can be neared once more, so the limit is part of the mark. The day comes last: it
/// is the window.
std::string markOf(const char* type, const CapUse& use, const std::string& step) {
    std::string mark = std::string(type) + " " + use.limit;
    if (!use.pool.empty()) mark += " " + use.pool.text();
    mark += step + " " + use.cap.toDecimal();
    if (use.day) mark += " " + dayWindow(*use.day);
    return mark;
}

journal::AlertRecord alertOf(const Key& key, const CapUse& use, const char* type, const std::string& step) {
    journal::AlertRecord alert;
    // A pool belongs to no single key: else each of its members would tell.
    if (use.pool.empty()) alert.key = key.id;
    alert.type = type;
    alert.mark = markOf(type, use, step);
    alert.facts = {{"limit", use.limit}, {"spend", use.spent.toDecimal()}, {"max_budget", use.cap.toDecimal()}};
    if (!use.pool.empty()) alert.facts.push_back({"upstream_key", use.pool.text()});
    if (use.day) alert.facts.push_back({"resets_at", use.day->next().begin().toRfc3339()});
    return alert;
}

std::string amounts(const CapUse& use) {
    return std::string(wordsOf(use)) + ": $" + use.spent.toDecimal() + " of $" + use.cap.toDecimal();
}

/// What the day comes to if it goes on like this.
void project(journal::AlertRecord& alert, const CapUse& use, WallTime now) {
    const std::int64_t passed = (now - use.day->begin()).ms;
    if (passed <= 0 || passed > kDayMs || use.spent.nano() <= 0) return;
    const auto all = static_cast<Uint128>(use.spent.nano()) * kDayMs / static_cast<Uint128>(passed);
    const Money projected = all > static_cast<Uint128>(INT64_MAX) ? Money::max()
                                                                  : Money::fromNano(static_cast<std::int64_t>(all));
    alert.facts.push_back({"projected_spend", projected.toDecimal()});
    if (projected <= use.cap || use.spent >= use.cap) return;
    const auto until = static_cast<Uint128>(use.cap.nano()) * static_cast<Uint128>(passed) /
                       static_cast<Uint128>(use.spent.nano());
    alert.facts.push_back(
        {"projected_exceeded_date", (use.day->begin() + Duration{static_cast<std::int64_t>(until)}).toRfc3339()});
}

} // namespace

std::vector<CapUse> capsOf(const Key& key, const Ledger& ledger, const Pool* pool) {
    std::vector<CapUse> caps;
    const Account* found = ledger.find(key.id);
    if (!found) return caps;
    const Policy& policy = key.policy;
    if (policy.dailyLimit) caps.push_back({"daily", *policy.dailyLimit, found->spentToday, found->day, {}});
    if (policy.lifetimeLimit)
        caps.push_back({"lifetime", *policy.lifetimeLimit, found->spentLifetime, std::nullopt, {}});
    if (!pool) return caps;
    Money today, inAll;
    for (const KeyId& member : pool->members) {
        const Account* account = ledger.find(member);
        if (!account) continue;
        inAll += account->spentLifetime;
        if (account->keeps(found->day)) today += Account(*account).window(found->day).spent;
    }
    if (pool->daily) caps.push_back({"pool_daily", *pool->daily, today, found->day, key.upstreamKey});
    if (pool->lifetime) caps.push_back({"pool_lifetime", *pool->lifetime, inAll, std::nullopt, key.upstreamKey});
    return caps;
}

int percentReached(Money spent, Money cap) {
    if (cap <= Money() || spent <= Money()) return 0;
    const auto step = std::find_if(kSteps.begin(), kSteps.end(), [&](int percent) {
        return static_cast<Uint128>(spent.nano()) * 100 >=
               static_cast<Uint128>(cap.nano()) * static_cast<Uint128>(percent);
    });
    return step == kSteps.end() ? 0 : *step;
}

journal::AlertRecord thresholdAlert(const Key& key, const CapUse& use, int percent, WallTime now) {
    auto alert = alertOf(key, use, "budget.threshold", " " + std::to_string(percent));
    alert.detail = std::to_string(percent) + " % of the " + amounts(use);
    alert.facts.push_back({"percent", std::to_string(percent)});
    if (use.day) project(alert, use, now);
    return alert;
}

journal::AlertRecord exhaustedAlert(const Key& key, const CapUse& use) {
    auto alert = alertOf(key, use, "budget.exhausted", "");
    alert.detail = "requests are refused: nothing is left of the " + amounts(use);
    return alert;
}

journal::AlertRecord requestsUsedUp(const Key& key, const char* limit, std::uint64_t most, std::string window) {
    journal::AlertRecord alert;
    alert.key = key.id;
    alert.type = "budget.exhausted";
    alert.detail = "requests are refused: all " + std::to_string(most) + " are used up";
    alert.mark = alert.type + " " + limit + " " + std::to_string(most) + (window.empty() ? "" : " " + window);
    alert.facts = {{"limit", limit}, {"max_requests", std::to_string(most)}};
    return alert;
}

} // namespace rubber::relay::alerts
