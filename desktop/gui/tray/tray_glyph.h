// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/gui/tray/tray_state.h"

#include <QIcon>
#include <QPixmap>
#include <QString>

#include <array>

namespace rubber::desktop::gui {

/// What lies under the glyph. `Template` is macOS: black and alpha, the system colours it.
enum class PanelGround { Light, Dark, Template };
/// The owner's setting.
enum class PanelChoice { Auto, Light, Dark };

/// What "auto" means here. GNOME's and Unity's top bars are dark whatever the windows are; elsewhere panels
/// follow the system's preference. `desktop` is XDG_CURRENT_DESKTOP ("ubuntu:GNOME").
PanelGround panelGround(PanelChoice choice, bool systemPrefersDark, const QString& desktop);

inline constexpr std::array kGlyphSizes{16, 20, 22, 24, 32, 44, 48, 64};

/// Ring and key with the badge of the state, `size` pixels square. States differ in shape, not only in
/// colour.
QPixmap trayGlyph(TrayState state, PanelGround ground, int size);
/// All of kGlyphSizes in one icon; on a Template ground marked as a mask.
QIcon trayIcon(TrayState state, PanelGround ground);

} // namespace rubber::desktop::gui
