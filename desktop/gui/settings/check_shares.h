// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/gui/shell/page.h"

namespace rubber::desktop::gui {

class Sheet;

/// Shares are typed and tried, and nothing is changed: are the sheets still good? Delete the sheet to close it.
Sheet* openCheckShares(const PageContext& context, QWidget* page);

} // namespace rubber::desktop::gui
