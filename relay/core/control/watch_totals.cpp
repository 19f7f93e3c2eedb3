// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/control/watch_totals.h"

#include "relay/core/relay_state.h"
#include "shared/anomaly/rule.h"
#include "shared/protocol/codec.h"
#include "shared/protocol/watch_messages.h"

#include <algorithm>
#include <charconv>

namespace rubber::relay {
namespace {

constexpr std::size_t kLook = 4'096;
constexpr std::uint64_t kNearPercent = 80;

bool reaches(Money spent, const std::optional<Money>& limit, std::uint64_t percent) {
    const auto wide = [](Money amount) { return static_cast<Uint128>(std::max<std::int64_t>(amount.nano(), 0)); };
    return limit && wide(spent) * 100 >= wide(*limit) * static_cast<Uint128>(percent);
}

void addKey(protocol::Totals& totals, const protocol::KeyStatus& key) {
    totals.spentToday += key.spentToday;
    totals.heldToday += key.heldToday;
    if (key.state != protocol::KeyState::Active) return;
    ++totals.active;
    const auto at = [&](std::uint64_t percent) {
        return reaches(key.spentToday, key.policy.dailyLimit, percent) ||
               reaches(key.spentLifetime, key.policy.lifetimeLimit, percent);
    };
    if (at(100))
        ++totals.overLimit;
    else if (at(kNearPercent))
        ++totals.nearLimit;
}

/// Half of a budget is news for a webhook, and nothing to alarm a locked screen with; a logged finding is for nobody.
std::optional<protocol::Totals::Told> told(const journal::AlertRecord& alert) {
    if (alert.type.starts_with(anomaly::kLogPrefix)) return std::nullopt;
    protocol::Totals::Told told{alert.type, "", 0, alert.at};
    if (!alert.type.starts_with("budget.")) return told;
    for (const auto& fact : alert.facts) {
        if (fact.name == "limit") told.limit = fact.value;
        if (fact.name == "percent")
            std::from_chars(fact.value.data(), fact.value.data() + fact.value.size(), told.percent);
    }
    if (alert.type == "budget.threshold" && told.percent < kNearPercent) return std::nullopt;
    return told;
}

Status addAlerts(protocol::Totals& totals, RelayState& state, std::uint64_t after) {
    const std::uint64_t durable = state.journal().durableSequence();
    totals.next = after == 0 ? durable : std::min(after, durable);
    if (totals.next == durable) return {};
    const std::uint64_t oldest = state.journal().oldestSequence();
    if (oldest > 0) totals.next = std::max(totals.next, oldest - 1); // What is gone, a device reads of when it unlocks.
    TRY_LET(records, state.journal().read(totals.next, kLook));
    for (const auto& record : records) {
        if (record.sequence > durable || totals.alerts.size() == protocol::Totals::kMostAlerts) break;
        totals.next = record.sequence;
        const auto* alert = std::get_if<journal::AlertRecord>(&record.payload);
        if (!alert) continue;
        if (auto one = told(*alert)) totals.alerts.push_back(std::move(*one));
    }
    return {};
}

} // namespace

ControlReply watchTotals(RelayState& state, const std::string& body) {
    const auto request = protocol::decode<protocol::TotalsRequest>(body);
    if (!request) return refuse(refusedBy(request.error(), 400, "invalid"));
    protocol::Totals totals;
    totals.now = state.clock().wall();
    state.keys().forEach([&](const Key& key) {
        if (!key.policy.canary) addKey(totals, state.statusOf(key));
    });
    if (const auto added = addAlerts(totals, state, request->after); !added)
        return refuse(refusedBy(added.error(), 503, "audit_unavailable"));
    ControlReply reply;
    reply.body = protocol::encode(totals);
    return reply;
}

} // namespace rubber::relay
