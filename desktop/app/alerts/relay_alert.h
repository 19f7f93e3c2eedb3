// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/alerts/alert.h"

#include <optional>
#include <string_view>

namespace rubber::desktop {

/// The rule that tells of an alert a relay wrote down, by its type; nothing for those that have no rule of their own.
std::optional<AlertRule> ruleOfRelayAlert(std::string_view type);

} // namespace rubber::desktop
