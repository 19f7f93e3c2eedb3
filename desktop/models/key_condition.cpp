// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/key_condition.h"

#include <algorithm>

namespace rubber::desktop::models {

namespace {

int permilleUsed(Money spent, Money cap) {
    if (cap.nano() <= 0) return 1000;
    const auto part = static_cast<Uint128>(std::max<std::int64_t>(spent.nano(), 0)) * 1000 /
                      static_cast<Uint128>(cap.nano());
    return part > 1000 ? 1000 : static_cast<int>(part);
}

} // namespace

std::optional<BindingLimit> bindingLimit(const KeyReport& key) {
    if (!key.live) return {};
    const Policy& policy = key.live->policy;
    std::optional<BindingLimit> binding;
    const auto consider = [&](BindingLimit::Kind kind, Money spent, const std::optional<Money>& cap) {
        if (!cap) return;
        const BindingLimit one{kind, spent, *cap, permilleUsed(spent, *cap)};
        if (!binding || one.permille > binding->permille) binding = one;
    };
    consider(BindingLimit::Kind::Daily, key.live->spentToday, policy.dailyLimit);
    consider(BindingLimit::Kind::Lifetime, key.live->spentLifetime, policy.lifetimeLimit);
    return binding;
}

KeyCondition conditionOf(const KeyReport& key, bool killing) {
    using protocol::KeyState;
    if (killing || !key.killPending.empty()) return KeyCondition::Killing;
    if (!key.live) return key.pendingSince ? KeyCondition::NotPushed : KeyCondition::Unknown;
    if (key.live->state == KeyState::Killed) return KeyCondition::Killed;
    const auto binding = bindingLimit(key);
    const bool alive = key.live->state == KeyState::Active;
    if (alive && binding && binding->permille >= 1000) return KeyCondition::OverLimit;
    if (alive && binding && binding->permille >= kNearPermille) return KeyCondition::NearLimit;
    if (key.live->state == KeyState::Suspended) return KeyCondition::Suspended;
    if (key.live->state == KeyState::Expired) return KeyCondition::Expired;
    if (key.pendingSince || key.live->version < key.version) return KeyCondition::NotPushed;
    // Numbers of a relay that does not answer now are the last known ones.
    if (key.unreachable) return KeyCondition::Unknown;
    return key.policy.canary ? KeyCondition::Canary : KeyCondition::Active;
}

std::optional<anomaly::Rule> suspectedBy(const KeyReport& key) {
    if (!key.live || key.live->state != protocol::KeyState::Suspended) return {};
    return anomaly::ruleIn(key.live->reason, anomaly::kSuspendPrefix);
}

} // namespace rubber::desktop::models
