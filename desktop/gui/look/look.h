// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/gui/look/theme.h"

#include <QFont>
#include <QObject>

namespace rubber::desktop::gui {

/// Type sizes in pixels at 100 %.
enum class TextSize { Axis = 11, Small = 12, Body = 13, Section = 14, Page = 20, Figure = 26 };
/// Distances in pixels. Nothing in between.
namespace space {
inline constexpr int xs = 4, s = 8, m = 12, l = 16, xl = 24, xxl = 32;
}

/// How the program looks now: theme, text size, motion. One per process (`Look::now`), made by the
/// composition root before the first widget; GUI thread only. Widgets that paint themselves ask it in
/// paintEvent; `changed` tells those that keep colours.
class Look : public QObject {
    Q_OBJECT
public:
    enum class Choice { System, Light, Dark };

    Look();
    ~Look() override;
    static Look& now();

    const Theme& theme() const { return m_theme; }
    void choose(Choice choice);
    /// What the system prefers, for Choice::System; called at start and whenever it changes.
    void systemPrefersDark(bool dark);
    /// High contrast: the system's colours, our style sheet reduced to spacing.
    void setHighContrast(bool on);
    /// 90 to 150; others are clamped.
    void setTextPercent(int percent);
    int textPercent() const { return m_textPercent; }
    /// Animations take no time.
    void setReducedMotion(bool reduced) { m_reducedMotion = reduced; }
    /// `milliseconds`, or 0 where the user wants less motion.
    int motion(int milliseconds) const { return m_reducedMotion ? 0 : milliseconds; }

    QFont font(TextSize size, QFont::Weight weight = QFont::Normal) const;
    QFont mono() const;
    int pixels(TextSize size) const;

Q_SIGNALS:
    void changed();

private:
    void apply();
    QPalette m_system; ///< As it was before ours.
    Theme m_theme;
    Choice m_choice = Choice::System;
    bool m_systemDark = false, m_highContrast = false, m_reducedMotion = false;
    int m_textPercent = 100;
};

} // namespace rubber::desktop::gui
