// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace rubber::desktop::gui {

struct Language {
    QString code; ///< "de"; "" = the system's.
    QString name; ///< In itself: "Deutsch".
};
/// Those this program has texts for, the system's first. What a resource ":/i18n/rubberapi_<code>.qm" is there
/// for, and English.
QList<Language> languages();

} // namespace rubber::desktop::gui
