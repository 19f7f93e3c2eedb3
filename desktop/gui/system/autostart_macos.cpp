// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/system/autostart.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace rubber::desktop::gui {

namespace {
QString agentPath() { return QDir::homePath() + "/Library/LaunchAgents/rubberapi.desktop.plist"; }
tl::unexpected<Error> notSaved(const QString& why) {
    return fail(ErrorCode::Unavailable,
                "autostart_not_saved: cannot write " + agentPath().toStdString() + ": " + why.toStdString());
}
} // namespace

Autostart autostart() { return QFile::exists(agentPath()) ? Autostart::On : Autostart::Off; }

Status setAutostart(Autostart wanted, const QString& program) {
    if (wanted == Autostart::Off) {
        QFile file(agentPath());
        if (file.exists() && !file.remove()) return notSaved(file.errorString());
        return {};
    }
    QDir().mkpath(QFileInfo(agentPath()).path());
    QSaveFile file(agentPath());
    if (!file.open(QIODevice::WriteOnly)) return notSaved(file.errorString());
    file.write(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<plist version=\"1.0\"><dict>\n"
        "<key>Label</key><string>rubberapi.desktop</string>\n<key>ProgramArguments</key><array><string>" +
        program.toHtmlEscaped().toUtf8() +
        "</string><string>--minimized</string></array>\n<key>RunAtLoad</key><true/>\n</dict></plist>\n");
    if (!file.commit()) return notSaved(file.errorString());
    return {};
}

} // namespace rubber::desktop::gui
