// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/gui/look/theme.h"

namespace rubber::desktop::gui {

/// resources/look/rubberapi.qss with its roles and sizes filled in. In high contrast only what is about
/// spacing stays: lines under "/* colour */" up to the next "/* spacing */" are left out.
QString styleSheet(const Theme& theme, int textPercent, bool highContrast);

} // namespace rubber::desktop::gui
