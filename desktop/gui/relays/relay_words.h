// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN
#include "desktop/app/push_all.h"
#include "desktop/app/reports.h"
#endif

#include <QString>

namespace rubber::desktop::gui {

/// "https://…  ·  version 0.1.0  ·  9 of 9 keys up to date …"
QString factsText(const RelayReport& relay, const std::vector<KeyReport>& keys, WallTime now);
/// What a relay of that version cannot do yet; "" when there is nothing.
QString tooOldText(const std::string& version);
/// What became of pushing everything: line by line.
QString pushedText(const PushAllReport& report);

} // namespace rubber::desktop::gui
