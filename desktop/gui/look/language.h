// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace rubber::desktop::gui {

/// Whose words, numbers, dates and reading direction fit `setting` ("de", "zh_CN"; "" or one without a
/// translation = the first of the system's languages that has one, else English). Where that is the language
/// of `system` itself, its locale is kept, so that an Austrian sees Austrian numbers. Digits are always 0 to
/// 9: money, addresses and ids stand side by side with them.
QLocale localeFor(const QString& setting, const QLocale& system);

/// Makes the program speak it: our sentences, Qt's own, the default locale, the direction of the layout.
/// Called once by the composition root, after the QApplication and before the first widget.
void speak(const QString& setting);

} // namespace rubber::desktop::gui
