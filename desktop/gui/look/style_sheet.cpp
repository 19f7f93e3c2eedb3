// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/look/style_sheet.h"

#include "shared/result.h"

#include <QFile>
#include <QRegularExpression>

namespace rubber::desktop::gui {

QString styleSheet(const Theme& theme, int textPercent, bool highContrast) {
    QFile file(":/look/rubberapi.qss");
    const bool found = file.open(QIODevice::ReadOnly);
    CHECK(found);
    QString sheet = QString::fromUtf8(file.readAll());
    if (highContrast) {
        static const QRegularExpression colours(R"(/\* colour \*/.*?(?=/\* spacing \*/|\z))",
                                                QRegularExpression::DotMatchesEverythingOption);
        sheet.remove(colours);
    }
    for (const auto& [role, colour] : theme.roles())
        sheet.replace("@" + role, colour.name());
    sheet.replace("@shade", theme.dark ? "dark" : "light");
    // "13t" is a text size: 13 px at 100 %.
    static const QRegularExpression sizes(R"((\d+)t\b)");
    for (auto match = sizes.match(sheet); match.hasMatch(); match = sizes.match(sheet))
        sheet.replace(match.capturedStart(), match.capturedLength(),
                      QString::number((match.captured(1).toInt() * textPercent + 50) / 100) + "px");
    return sheet;
}

} // namespace rubber::desktop::gui
