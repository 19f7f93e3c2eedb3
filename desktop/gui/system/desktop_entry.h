// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rubber::desktop::gui {

/// The name of our .desktop file and of our icon in the system's theme: the same for window, notification and
/// autostart, or the shell takes them for three programs.
inline constexpr const char* kDesktopEntry = "rubberapi-desktop";

} // namespace rubber::desktop::gui
