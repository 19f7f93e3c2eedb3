// SPDX-License-Identifier: GPL-3.0-or-later
// RelayState's part in alerts: when it looks, and the one door they go through.
#include "relay/core/alerts/budget_alerts.h"
#include "relay/core/relay_state_impl.h"

namespace rubber::relay {
namespace {

constexpr Duration kSealedIsNews = Duration::seconds(60); ///< A device that is online opens the relay sooner.

} // namespace

bool RelayState::alert(journal::AlertRecord alert) { return m_impl->alert(std::move(alert)); }

bool RelayState::Impl::alert(journal::AlertRecord alert, bool control) {
    if (facts.alerts.told(alert.key, alert.mark)) return false;
    alert.at = clock.wall();
    return record(alert, control).has_value();
}

/// `added`: what was just settled. Only a step that it took is looked up; without it, every one that is reached.
void RelayState::Impl::watchBudget(const Key& key, std::optional<Money> added) {
    const WallTime now = clock.wall();
    for (const auto& use : alerts::capsOf(key, ledger, facts.pools.of(facts.keys, key.id))) {
        const int percent = alerts::percentReached(use.spent, use.cap);
        if (percent == 0 || (added && percent == alerts::percentReached(use.spent - *added, use.cap))) continue;
        // A day that is over is forgotten by the book, too.
        if (use.day && *use.day < UtcDay::of(now) && !added) continue;
        alert(alerts::thresholdAlert(key, use, percent, now));
    }
}

void RelayState::Impl::watchBudgets() {
    facts.keys.forEach([&](Key& key) {
        if (!key.killed() && key.everUsed) watchBudget(key, std::nullopt);
    });
}

void RelayState::Impl::refused(const journal::RefuseRecord& refusal) {
    const bool budget = refusal.code == "budget_exhausted";
    if (!budget && refusal.code != "model_unpriced") return;
    const Key* key = facts.keys.find(refusal.key.text());
    if (!key) return;
    if (budget)
        exhausted(*key);
    else
        unpriced(key->id, refusal.model);
}

void RelayState::Impl::exhausted(const Key& key) {
    const Account* account = ledger.find(key.id);
    if (!account) return;
    const Policy& policy = key.policy;
    for (const auto& use : alerts::capsOf(key, ledger, facts.pools.of(facts.keys, key.id)))
        if (use.spent >= use.cap) {
            alert(alerts::exhaustedAlert(key, use));
            return;
        }
    if (policy.totalRequests && account->requestsLifetime >= *policy.totalRequests)
        alert(alerts::requestsUsedUp(key, "total_requests", *policy.totalRequests, ""));
    else if (policy.dailyRequests && account->requestsToday >= *policy.dailyRequests)
        alert(alerts::requestsUsedUp(key, "daily_requests", *policy.dailyRequests, dayWindow(account->day)));
}

/// The agent chooses the name, so it is no part of the mark: one a day.
void RelayState::Impl::unpriced(const KeyId& key, const std::string& model) {
    journal::AlertRecord record{key, "price.unknown", "no price for " + model, {}};
    record.mark = record.type + " " + dayWindow(UtcDay::of(clock.wall()));
    record.facts = {{"model", model}};
    alert(std::move(record));
}

/// Once a second: what is wrong with the relay itself.
void RelayState::Impl::watchRelay() {
    const WallTime now = clock.wall();
    if (!journal->acceptsRequests() && !journal->failed()) {
        journal::AlertRecord record{{}, "audit.failure", "the disk is full: requests are refused", {}};
        record.mark = record.type + " " + hourWindow(now);
        alert(std::move(record), true);
    }
    if (!upstreamKeys.sealed() || !upstreamKeys.everHadMasterKey()) {
        sealedSince.reset();
        return;
    }
    if (!sealedSince) {
        sealedSince = clock.boot();
        sealedTold = false;
    }
    if (sealedTold || clock.boot() - *sealedSince < kSealedIsNews) return;
    journal::AlertRecord record{{}, "relay.sealed", "requests are refused until a device or shares open the relay", {}};
    record.mark = record.type + " " + hourWindow(now);
    sealedTold = alert(std::move(record)) || facts.alerts.told({}, "relay.sealed " + hourWindow(now));
}

} // namespace rubber::relay
