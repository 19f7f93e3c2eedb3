// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/gui/tray/tray_facts.h"

namespace rubber::desktop::gui {

/// What the glyph in the panel says. One at a time; the first that holds wins.
enum class TrayState { Alarm, Killed, NearLimit, Offline, Locked, NotSetUp, Well };

TrayState stateOf(const TrayFacts& facts);

/// "$18.42 today", "at least $18.42 today", or "" when spend is hidden.
QString spendLine(const TrayFacts& facts);
/// "7 of 9 keys active, home-lab online": no name when names are hidden.
QString keysLine(const TrayFacts& facts);
/// "RubberAPI: $18.42 today, 7 keys active, home-lab online", and in a second line why the glyph is not at
/// ease. Never a key's name.
QString tooltipOf(const TrayFacts& facts);

} // namespace rubber::desktop::gui
