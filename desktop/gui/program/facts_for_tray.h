// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/gui/shell/page.h"
#include "desktop/gui/tray/tray_facts.h"

#ifndef Q_MOC_RUN // Qt 6.4's moc cannot read the standard headers these pull in.
#include "desktop/models/locked_watch.h"
#endif

namespace rubber::desktop::gui {

/// What the tray shows, from the models. `before` is what it showed last: a locked vault shows that, as far as
/// the settings allow; one that was not opened yet, the names in the kill file.
TrayFacts trayFacts(const PageContext& context, const TrayFacts& before);
/// What a locked vault's relays tell meanwhile, over what was known before.
void addSums(const models::LockedWatch::Facts& sums, WallTime now, TrayFacts& facts);

} // namespace rubber::desktop::gui
