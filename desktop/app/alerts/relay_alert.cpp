// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/alerts/relay_alert.h"

#include <algorithm>
#include <array>

namespace rubber::desktop {

namespace {

struct Known {
    std::string_view type;
    AlertRule rule;
};
constexpr std::array kRelayAlerts{
    Known{"ip.mismatch", AlertRule::AddressNotAllowed},
    Known{"ip.weak_pin", AlertRule::WeakPin},
    Known{"budget.overrun", AlertRule::Overrun},
    Known{"leak.cut", AlertRule::Leak},
    Known{"leak.masked", AlertRule::Leak},
    Known{"canary.touched", AlertRule::CanaryTouched},
};

} // namespace

std::optional<AlertRule> ruleOfRelayAlert(std::string_view type) {
    const auto found =
        std::find_if(kRelayAlerts.begin(), kRelayAlerts.end(), [&](const Known& each) { return each.type == type; });
    return found == kRelayAlerts.end() ? std::nullopt : std::optional(found->rule);
}

} // namespace rubber::desktop
