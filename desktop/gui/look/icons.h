// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

namespace rubber::desktop::gui {

/// One of resources/icons ("kill" = icons/kill.svg) in one colour, drawn for the given size in
/// device-independent pixels. A name that is not there stops the program: icons are ours.
QPixmap iconPixmap(const QString& name, const QColor& colour, int size, qreal pixelRatio = 1.0);
/// The same for buttons and menus, sharp on every screen; `disabled` is used where the widget is.
QIcon icon(const QString& name, const QColor& colour, const QColor& disabled = {});

} // namespace rubber::desktop::gui
