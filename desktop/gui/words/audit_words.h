// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/events.h"

#include <QString>

namespace rubber::desktop::gui {

QString whoText(const TrailEntry& entry);     ///< "This app", "CLI pts/3", "home-lab" ...
QString whatText(const TrailEntry& entry);    ///< "Key killed", "Suspended by the relay" ...
QString detailsText(const TrailEntry& entry); ///< "daily limit: 5.00 to 10.00; models: all"
QString entryText(const TrailEntry& entry);   ///< One line with every cell, for the clipboard.

} // namespace rubber::desktop::gui
