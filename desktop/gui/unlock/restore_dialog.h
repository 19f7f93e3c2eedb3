// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/gui/shell/page.h"

namespace rubber::desktop::gui {

/// The backups of the vault's folder by date, and a file of one's own; the chosen one takes the vault's place,
/// and what was there is moved aside, never deleted. Works locked, damaged and without a vault.
void openRestoreDialog(const PageContext& context, QWidget* parent);

} // namespace rubber::desktop::gui
