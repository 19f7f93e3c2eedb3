// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/gui/shell/page.h"
#include "desktop/gui/tray/tray_facts.h"

namespace rubber::desktop::gui {

/// What the tray shows, from the models. `before` is what it showed last: a locked vault shows that, as far as
/// the settings allow; one that was not opened yet, the names in the kill file.
TrayFacts trayFacts(const PageContext& context, const TrayFacts& before);

} // namespace rubber::desktop::gui
