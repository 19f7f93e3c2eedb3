// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/reports.h"
#include "desktop/app/spend_series.h"

#include <QString>

#include <functional>
#include <optional>

namespace rubber::desktop::gui {

/// What one of the four cards says.
struct Kpi {
    QString value, suffix; ///< "$18.42", "or more"
    QString detail;
    std::optional<std::pair<Money, Money>> bar; ///< Used and limit.
};

/// Spent today, by what the relays say: "of $25.00 daily limits, resets in 5 h 12 min".
Kpi spentTodayKpi(const StatusReport& status, const SpendSeries& series, WallTime now);
/// "$402.00 projected at this pace", from the third day on.
Kpi monthKpi(const SpendSeries& series);
/// "12 rejected, 0.3 %".
Kpi requestsKpi(const StatusReport& status, const SpendSeries& series);
/// "7 of 9", "1 near limit, 1 killed". `killing` says whether a kill of the key is on its way.
Kpi keysKpi(const StatusReport& status, const std::function<bool(const KeyId&)>& killing);

} // namespace rubber::desktop::gui
