// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/system/appearance.h"

#include <QGuiApplication>
#include <QPalette>
#include <QStyleHints>

namespace rubber::desktop::gui {

void Appearance::setDark(bool dark) {
    if (std::exchange(m_dark, dark) != dark) Q_EMIT darkChanged(dark);
}

void Appearance::setHighContrast(bool on) {
    if (std::exchange(m_highContrast, on) != on) Q_EMIT highContrastChanged(on);
}

bool paletteIsDark() {
    const QPalette palette = QGuiApplication::palette();
    return palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
}

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
void followStyleHints(QObject* context, const std::function<void(bool dark)>& changed) {
    const auto tell = [changed](Qt::ColorScheme scheme) {
        if (scheme != Qt::ColorScheme::Unknown) changed(scheme == Qt::ColorScheme::Dark);
    };
    QObject::connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, context, tell);
    tell(QGuiApplication::styleHints()->colorScheme());
}
#endif

} // namespace rubber::desktop::gui
