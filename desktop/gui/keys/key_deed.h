// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN
#include "desktop/app/app.h"
#include "desktop/models/key_condition.h"

#include <optional>
#endif

#include <QString>

namespace rubber::desktop::gui {

/// Who killed or suspended a key last, and when, as the trail has it: what the owner's programs wrote down, or
/// else the relay's own row.
std::optional<TrailEntry> lastDeed(App& app, const KeyId& key, models::KeyCondition condition);
/// "Killed 13:40 from the tray. Restore it to use it again; the agent needs no change."
QString deedText(const TrailEntry& deed, models::KeyCondition condition, WallTime now);

} // namespace rubber::desktop::gui
