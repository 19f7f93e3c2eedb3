// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/clock.h"

#include <QString>

namespace rubber::desktop::gui {

/// How times are shown from now on; for the whole program.
struct TimesShown {
    bool absolute = false; ///< "14:02" where it would be "3 min ago".
    bool utc = false;
};
void showTimes(const TimesShown& shown);

/// Up to 24 hours relative ("12 s ago", "3 min ago"), then a date ("3 March", with the year when it is another).
QString agoText(WallTime then, WallTime now);
/// "5 h 12 min", "2 min", "41 s", "3 days": the two largest units that matter.
QString spanText(Duration span);
/// "14:02" today, else "3 March, 14:02"; local time.
QString momentText(WallTime then, WallTime now);
/// "2026-03-12 14:02:09", local time: for columns of long tables.
QString localMomentText(WallTime then);
/// "14:02:09" today, else "11 Mar 14:02"; local time.
QString rowMomentText(WallTime then, WallTime now);
/// "14:02": for the axis of a chart.
QString axisText(WallTime then);
/// "14:02:09", local time.
QString clockText(WallTime then);
/// "2026-11-23 14:02:11 UTC": for tooltips and exports.
QString utcText(WallTime then);

} // namespace rubber::desktop::gui
