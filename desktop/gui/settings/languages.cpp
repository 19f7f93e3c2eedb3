// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/settings/languages.h"

#include <QCoreApplication>
#include <QFile>

namespace rubber::desktop::gui {

QList<Language> languages() {
    QList<Language> all{{"", QCoreApplication::translate("settings", "As the system")}, {"en", "English"}};
    static const QList<Language> kTranslated{{"ar", "العربية"}, {"de", "Deutsch"}, {"es", "Español"},
                                             {"fr", "Français"}, {"ja", "日本語"},  {"zh_CN", "简体中文"}};
    for (const auto& language : kTranslated)
        if (QFile::exists(QString(":/i18n/rubberapi_%1.qm").arg(language.code))) all << language;
    return all;
}

} // namespace rubber::desktop::gui
