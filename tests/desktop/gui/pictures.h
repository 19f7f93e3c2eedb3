// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace rubber::test {

/// Compares a widget with the stored picture tests/desktop/gui/pictures/NAME.png, pixel by pixel. "" when
/// they are the same, or when this machine draws differently anyway (not Debian 12 with its Qt 6.4: a message
/// says so); else what is wrong, with the files to look at (actual and difference, in the working folder).
///
/// GALLERY=folder also keeps what was drawn there, for looking at. STORE_PICTURES=1 replaces the stored ones.
QString differsFromPicture(QWidget& widget, const QString& name);
/// Draws and keeps it in GALLERY only: for the screens that are looked at but not stored.
void keepForLooking(QWidget& widget, const QString& name);

} // namespace rubber::test
