// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/gate/local_answer.h"

#include "relay/core/dialects/json_scan.h"
#include "shared/proxy_key.h"

#include <algorithm>

namespace rubber::relay {

namespace {

std::string quoted(std::string_view text) {
    std::string out;
    appendJsonString(out, text);
    return out;
}

/// The cap that leaves least, which is the one an agent meets first.
struct Tightest {
    const char* name = nullptr;
    Money cap, spent, held, remaining;
};

Tightest tightestOf(const Policy& policy, const Account& account) {
    Tightest tightest;
    const auto look = [&](const char* name, const std::optional<Money>& cap, Money spent, Money held) {
        if (!cap) return;
        const Money remaining = std::max(*cap - spent - held, Money());
        if (!tightest.name || remaining < tightest.remaining) tightest = {name, *cap, spent, held, remaining};
    };
    look("daily", policy.dailyLimit, account.spentToday, account.heldToday);
    look("lifetime", policy.lifetimeLimit, account.spentLifetime, account.heldLifetime);
    return tightest;
}

std::string self(const Key& key, const Account& account) {
    const Tightest tightest = tightestOf(key.policy, account);
    std::string out =
        R"({"remaining_usd":)" + (tightest.name ? quoted(tightest.remaining.toDecimal()) : "null");
    out += R"(,"held_usd":)" + quoted((tightest.name ? tightest.held : account.heldLifetime).toDecimal());
    out += R"(,"resets_at":)" +
           (key.policy.dailyLimit ? quoted(account.day.next().begin().toRfc3339()) : "null");
    out += R"(,"models":[)";
    for (std::size_t i = 0; i < key.policy.models.size(); ++i)
        out += (i ? "," : "") + quoted(key.policy.models[i]);
    out += R"(],"expires_at":)" + (key.policy.expiresAt ? quoted(key.policy.expiresAt->toRfc3339()) : "null");
    return out + "}";
}

/// OpenRouter's clients read dollars as JSON numbers; the decimal text is one.
std::string keyInfo(const Key& key, const Account& account) {
    const Tightest tightest = tightestOf(key.policy, account);
    const std::string limit = tightest.name ? tightest.cap.toDecimal() : "null";
    const std::string remaining = tightest.name ? tightest.remaining.toDecimal() : "null";
    return R"({"data":{"label":)" + quoted(redactedProxyKey(key.id)) + R"(,"limit":)" + limit +
           R"(,"limit_remaining":)" + remaining + R"(,"limit_reset":)" +
           (tightest.name && std::string_view(tightest.name) == "daily" ? R"("daily")" : "null") +
           R"(,"usage":)" + account.spentLifetime.toDecimal() + R"(,"usage_daily":)" +
           account.spentToday.toDecimal() +
           R"(,"is_free_tier":false,"is_provisioning_key":false,"expires_at":)" +
           (key.policy.expiresAt ? quoted(key.policy.expiresAt->toRfc3339()) : "null") +
           R"(,"rate_limit":{"requests":-1,"interval":"10s","note":"deprecated"}}})";
}

} // namespace

LocalAnswer answerLocally(EndpointClass kind, const Key& key, const Account& account) {
    LocalAnswer answer;
    answer.body = kind == EndpointClass::Self ? self(key, account) : keyInfo(key, account);
    return answer;
}

} // namespace rubber::relay
