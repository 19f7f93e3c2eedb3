// SPDX-License-Identifier: GPL-3.0-or-later
// What is unusual for a key: an expensive hour. And what is about to happen to it: its end.
#include "desktop/app/alerts/scene.h"

#include <algorithm>

namespace rubber::desktop {

void spendRateRule(Scene& scene, HourSpend spend) {
    if (spend.thisHour < spend.floor || spend.before.size() < kHabit) return;
    const auto middle = spend.before.begin() + static_cast<std::ptrdiff_t>(spend.before.size() / 2);
    std::nth_element(spend.before.begin(), middle, spend.before.end());
    const Money usual = *middle;
    const auto times = static_cast<Uint128>(scene.rules.value(AlertRule::SpendRate));
    if (static_cast<Uint128>(spend.thisHour.nano()) < static_cast<Uint128>(usual.nano()) * times) return;
    Finding finding;
    finding.rule = AlertRule::SpendRate;
    finding.key = spend.key;
    finding.relay = spend.relay;
    finding.at = spend.at;
    finding.window = std::to_string(hourOf(spend.at));
    finding.evidence = {{"spent", spend.thisHour.toDecimal()},
                        {"usual", usual.toDecimal()},
                        {"hour", WallTime{hourOf(spend.at) * 3'600'000}.toRfc3339()}};
    scene.add(std::move(finding));
}

void expiryRule(Scene& scene, const protocol::KeyStatus& key, const RelayId& relay, WallTime relayNow) {
    if (key.state != protocol::KeyState::Active && key.state != protocol::KeyState::Suspended) return;
    const bool byDate =
        key.policy.expiresAt && (!key.idleExpiresAt || *key.policy.expiresAt <= *key.idleExpiresAt);
    const auto end = byDate ? key.policy.expiresAt : key.idleExpiresAt;
    if (!end || *end <= relayNow) return;
    if (*end - relayNow > Duration::days(scene.rules.value(AlertRule::ExpiresSoon))) return;
    Finding finding;
    finding.rule = AlertRule::ExpiresSoon;
    finding.key = key.key;
    finding.relay = relay;
    finding.at = relayNow;
    // By the day: an unused key's end moves with every use, and each new end may be told once.
    finding.window = std::to_string(UtcDay::of(*end).number);
    finding.evidence = {{"expires", end->toRfc3339()}, {"because", byDate ? "date" : "idle"}};
    scene.add(std::move(finding));
}

} // namespace rubber::desktop
