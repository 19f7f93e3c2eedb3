// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/program/facts_for_tray.h"

#include "desktop/gui/words/time_text.h"
#include "desktop/models/key_condition.h"

#include <algorithm>

namespace rubber::desktop::gui {

using models::KeyCondition;
using models::RelayLink;
using models::VaultState;

namespace {

constexpr std::size_t kListedKeys = 10;

void addKeys(const StatusReport& status, const models::Kills& kills, TrayFacts& facts) {
    std::vector<const KeyReport*> keys;
    for (const auto& key : status.keys)
        if (!key.replaced) keys.push_back(&key);
    facts.totalKeys = int(keys.size());
    for (const auto* key : keys) {
        const auto condition = models::conditionOf(*key, kills.killing(key->id));
        facts.activeKeys += condition == KeyCondition::Active || condition == KeyCondition::NearLimit ||
                            condition == KeyCondition::NotPushed || condition == KeyCondition::Canary;
        facts.nearLimit = facts.nearLimit || condition == KeyCondition::NearLimit;
        facts.overLimit = facts.overLimit || condition == KeyCondition::OverLimit;
        facts.killUnconfirmed = facts.killUnconfirmed || !key->killPending.empty();
    }
    const auto listed = [&](auto before) {
        auto sorted = keys;
        std::stable_sort(sorted.begin(), sorted.end(), before);
        if (sorted.size() > kListedKeys) sorted.resize(kListedKeys);
        std::vector<TrayKey> out;
        for (const auto* key : sorted) {
            const bool dead = key->live && (key->live->state == protocol::KeyState::Killed ||
                                            key->live->state == protocol::KeyState::Expired);
            const bool suspended = key->live && key->live->state == protocol::KeyState::Suspended;
            out.push_back({key->id, QString::fromStdString(key->name), key->live ? key->live->spentToday : Money{},
                           dead        ? TrayKey::State::Dead
                           : suspended ? TrayKey::State::Suspended
                                       : TrayKey::State::Alive});
        }
        return out;
    };
    const auto spent = [](const KeyReport* key) { return key->live ? key->live->spentToday : Money{}; };
    const auto used = [](const KeyReport* key) { return key->live ? key->live->requestsLifetime : 0; };
    facts.keysBySpend = listed([&](const auto* a, const auto* b) { return spent(a) > spent(b); });
    facts.keysByUse = listed([&](const auto* a, const auto* b) { return used(a) > used(b); });
}

/// The kill switch of the tray works from the first second: without it there would be none between a login and
/// the first passphrase.
void addKillable(const KillableKeys& killable, TrayFacts& facts) {
    facts.onlyNames = true;
    facts.totalKeys = int(killable.keys.size());
    facts.keysBySpend.clear();
    for (const auto& key : killable.keys)
        facts.keysBySpend.push_back({key.id, QString::fromStdString(key.name), Money{}, TrayKey::State::Alive});
    facts.keysByUse = facts.keysBySpend;
}

} // namespace

TrayFacts trayFacts(const PageContext& context, const TrayFacts& before) {
    const auto state = context.session.state();
    const auto& settings = context.preferences.now();
    TrayFacts facts;
    // A locked vault shows what was known when it locked, as far as the settings allow.
    if (state != VaultState::Unlocked || !context.live.loaded()) facts = before;
    facts.vault = state == VaultState::Unlocked ? TrayFacts::Vault::Unlocked
                  : state == VaultState::None || state == VaultState::Unknown ? TrayFacts::Vault::None
                                                                              : TrayFacts::Vault::Locked;
    facts.showSpendWhileLocked = settings.showSpendWhileLocked;
    facts.hideNamesWhileLocked = settings.hideNamesWhileLocked;
    facts.askBeforeKillAll = settings.askBeforeKillAll;
    facts.killUnconfirmed = !context.kills.pending().empty();
    if (state != VaultState::Unlocked || !context.live.loaded()) {
        if (before.onlyNames || before.totalKeys == 0) addKillable(context.kills.killable(), facts);
        return facts;
    }
    facts.spentToday = context.live.status().spentToday;
    addKeys(context.live.status(), context.kills, facts);
    const auto& links = context.live.links();
    facts.relaysTotal = int(links.size());
    if (links.size() == 1) facts.relayName = QString::fromStdString(links.front().name);
    for (const auto& link : links) {
        facts.relaysOnline += link.state == RelayLink::State::Online || link.state == RelayLink::State::Slow;
        facts.identityChanged = facts.identityChanged || link.state == RelayLink::State::IdentityChanged;
    }
    if (context.live.asOf().ms > 0) facts.asOf = momentText(context.live.asOf(), context.desk.clock().wall());
    facts.allKilled = context.kills.allKilled();
    for (const auto& alert : context.alerts.list().alerts) {
        facts.refused = facts.refused || (alert.rule == AlertRule::UpstreamRefused && !alert.read);
        facts.somethingKilled = facts.somethingKilled || (alert.rule == AlertRule::KilledByPhone && !alert.read);
    }
    return facts;
}

void addSums(const models::LockedWatch::Facts& sums, WallTime now, TrayFacts& facts) {
    facts.sumsOnly = true;
    facts.spentToday = sums.spentToday;
    facts.activeKeys = sums.active;
    facts.totalKeys = std::max(facts.totalKeys, sums.active);
    facts.nearLimit = sums.nearLimit > 0;
    facts.overLimit = sums.overLimit > 0;
    facts.relaysOnline = sums.relaysOnline;
    facts.relaysTotal = sums.relaysTotal;
    facts.asOf = momentText(sums.asOf, now);
}

} // namespace rubber::desktop::gui
