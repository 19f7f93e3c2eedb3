// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

#include <array>
#include <utility>
#include <vector>

namespace rubber::desktop::gui {

/// Every colour of the desktop, by role, for one brightness. A value; the only place that names colours.
/// theme_test computes their contrasts: at least 4.5 for text on its ground, 3.0 for outlines and series.
struct Theme {
    bool dark = false;
    QColor window, surface, sidebar, hover, selected;
    QColor border;       ///< Decoration only: too faint to outline what can be used.
    QColor borderStrong; ///< Outline of a control.
    QColor text, muted, disabled;
    QColor accent, accentHover, onAccent;
    QColor danger, dangerGround, dangerSolid, dangerSolidHover, onDanger;
    QColor warn, warnGround;
    QColor ok, okGround;
    QColor info, infoGround;
    QColor toastGround, toastText;
    /// Chart series: told apart with every common kind of colour sight. The last is "Other", drawn hatched.
    std::array<QColor, 6> series;

    static Theme light();
    static Theme darkOne();
    /// The system's own colours, for users who asked their system for more contrast.
    static Theme ofSystem(const QPalette& system);

    /// All roles with their names in style sheets ("@borderStrong"), longest names first.
    std::vector<std::pair<QString, QColor>> roles() const;
};

/// Contrast of two opaque colours by WCAG 2.1, 1 to 21.
double contrast(const QColor& one, const QColor& other);

} // namespace rubber::desktop::gui
