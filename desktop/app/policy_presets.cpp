// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/policy_presets.h"

#include <array>

namespace rubber::desktop {

namespace {

struct Preset {
    const char *name, *daily, *idle, *request;
};
constexpr std::array kPresets{Preset{"careful", "1.00", "7d", "0.10"}, Preset{"work", "10.00", "30d", "none"},
                              Preset{"ci", "5.00", "30d", "none"}};

} // namespace

std::vector<std::string> policyPresets() {
    std::vector<std::string> names;
    for (const auto& preset : kPresets)
        names.emplace_back(preset.name);
    return names;
}

std::optional<PolicyWords> policyPreset(const std::string& name) {
    for (const auto& preset : kPresets) {
        if (name != preset.name) continue;
        PolicyWords words;
        words.dailyLimit = preset.daily;
        words.lifetimeLimit = "none";
        words.maxRequestCost = preset.request;
        words.inactiveExpiry = preset.idle;
        words.ipLock = "first-use";
        return words;
    }
    return std::nullopt;
}

bool fillFromPreset(PolicyWords& words, const std::string& name) {
    const auto preset = policyPreset(name);
    if (!preset) return false;
    for (const auto field : {&PolicyWords::dailyLimit, &PolicyWords::lifetimeLimit, &PolicyWords::maxRequestCost,
                             &PolicyWords::inactiveExpiry, &PolicyWords::ipLock})
        if (!(words.*field)) words.*field = (*preset).*field;
    return true;
}

} // namespace rubber::desktop
