// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/settings/setting_reasons.h"

#include "desktop/gui/settings/setting_row.h"
#include "desktop/gui/shell/surroundings.h"

#include <QCoreApplication>

namespace rubber::desktop::gui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(settings)
};

void showReasons(SettingRow& row, const Surroundings& surroundings) {
    if (row.name() == "general.close_to_tray")
        row.setReason(surroundings.hasTray()
                          ? QString()
                          : Words::tr("Your desktop shows no tray icons, so closing the window ends RubberAPI. On GNOME the "
                                      "extension AppIndicator shows them."));
    // It stays on: whoever set it must be able to take it back.
    if (row.name() == "security.lock_after_computer_minutes")
        row.setWarning(surroundings.tellsIdleTime()
                           ? QString()
                           : Words::tr("This desktop does not say how long the computer is not used, so this does not lock."));
}

} // namespace

void followSurroundings(const QList<SettingRow*>& rows, const Surroundings& surroundings) {
    for (auto* row : rows) {
        const auto show = [row, &surroundings] { showReasons(*row, surroundings); };
        QObject::connect(&surroundings, &Surroundings::changed, row, show);
        show();
    }
}

} // namespace rubber::desktop::gui
