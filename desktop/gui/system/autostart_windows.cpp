// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/system/autostart.h"

#include <QDir>
#include <QSettings>

namespace rubber::desktop::gui {

namespace {
const QString kRun = "HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Run";
const QString kName = "RubberAPI";
} // namespace

Autostart autostart() {
    return QSettings(kRun, QSettings::NativeFormat).contains(kName) ? Autostart::On : Autostart::Off;
}

Status setAutostart(Autostart wanted, const QString& program) {
    QSettings run(kRun, QSettings::NativeFormat);
    if (wanted == Autostart::On)
        run.setValue(kName, '"' + QDir::toNativeSeparators(program) + "\" --minimized");
    else
        run.remove(kName);
    run.sync();
    if (run.status() != QSettings::NoError)
        return fail(ErrorCode::Unavailable, "autostart_not_saved: the registry key Run cannot be written");
    return {};
}

} // namespace rubber::desktop::gui
