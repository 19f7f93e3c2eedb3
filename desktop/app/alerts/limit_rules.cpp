// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/alerts/scene.h"

namespace rubber::desktop {

namespace {

struct Window {
    AlertRule near, reached;
    std::string name; ///< The day, or nothing for a lifetime.
    Money spent, limit;
};

bool passed(Money spent, Money limit, std::int64_t percent) {
    return static_cast<Uint128>(spent.nano()) * 100 >=
           static_cast<Uint128>(limit.nano()) * static_cast<Uint128>(percent);
}

std::string percentOf(Money spent, Money limit) {
    return std::to_string(static_cast<std::uint64_t>(static_cast<Uint128>(spent.nano()) * 100 /
                                                     static_cast<Uint128>(limit.nano())));
}

void look(Scene& scene, const KeySpend& key, const Window& window) {
    if (window.limit.nano() <= 0 || window.spent.nano() <= 0) return;
    Finding finding;
    finding.key = key.key;
    finding.relay = key.relay;
    finding.at = key.at;
    finding.evidence = {{"spent", window.spent.toDecimal()},
                        {"limit", window.limit.toDecimal()},
                        {"percent", percentOf(window.spent, window.limit)}};
    if (!window.name.empty()) finding.evidence.emplace_back("day", key.day.begin().toRfc3339().substr(0, 10));
    // The limit is part of the occasion: one that was raised can be neared once more.
    const std::string suffix = window.name + "/" + std::to_string(window.limit.nano());
    if (passed(window.spent, window.limit, 100)) {
        finding.rule = window.reached;
        finding.window = suffix;
        scene.add(std::move(finding));
        return;
    }
    const auto& steps = scene.rules[window.near].values;
    for (auto step = steps.rbegin(); step != steps.rend(); ++step) {
        if (!passed(window.spent, window.limit, *step)) continue;
        finding.rule = window.near;
        finding.window = std::to_string(*step) + "/" + suffix;
        finding.evidence.emplace_back("step", std::to_string(*step));
        scene.add(std::move(finding));
        return;
    }
}

} // namespace

void limitRules(Scene& scene, const KeySpend& spend) {
    if (spend.dailyLimit)
        look(scene, spend,
             {AlertRule::DailyNear, AlertRule::DailyReached, std::to_string(spend.day.number), spend.today,
              *spend.dailyLimit});
    if (spend.lifetimeLimit)
        look(scene, spend,
             {AlertRule::LifetimeNear, AlertRule::LifetimeReached, "", spend.inAll, *spend.lifetimeLimit});
}

} // namespace rubber::desktop
