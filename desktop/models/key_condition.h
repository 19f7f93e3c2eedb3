// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/reports.h"
#include "shared/anomaly/rule.h"

#include <optional>

namespace rubber::desktop::models {

/// What one word says of a proxy key; the first that holds, in this order.
/// (Canary: on its relay, where nobody should ever try it.)
enum class KeyCondition { Killing, Killed, OverLimit, NearLimit, Suspended, Expired, NotPushed, Canary, Active, Unknown };

/// `killing`: this program has just sent a kill; what the kill queue has, the report says.
KeyCondition conditionOf(const KeyReport& key, bool killing);

/// The limit that binds first: "of Unlimited" misleads when another limit is nearly used.
struct BindingLimit {
    enum class Kind { Daily, Lifetime } kind = Kind::Daily;
    Money spent, cap;
    int permille = 0; ///< At most 1,000.
};
std::optional<BindingLimit> bindingLimit(const KeyReport& key);

/// The rule of anomalies for which its relay has suspended the key.
std::optional<anomaly::Rule> suspectedBy(const KeyReport& key);

/// Warn from here on, in thousandths.
inline constexpr int kNearPermille = 800;

} // namespace rubber::desktop::models
