// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/system/autostart.h"

#include "desktop/gui/system/desktop_entry.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

namespace rubber::desktop::gui {

namespace {
QString entryPath() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + "/autostart/" +
           kDesktopEntry + ".desktop";
}
tl::unexpected<Error> notSaved(const QString& why) {
    return fail(ErrorCode::Unavailable,
                "autostart_not_saved: cannot write " + entryPath().toStdString() + ": " + why.toStdString());
}
} // namespace

Autostart autostart() {
    QFile file(entryPath());
    if (!file.open(QIODevice::ReadOnly)) return Autostart::Off;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray& line : lines) // How desktops switch an entry off without taking it away.
        if (line.trimmed() == "Hidden=true" || line.trimmed() == "X-GNOME-Autostart-enabled=false")
            return Autostart::Off;
    return Autostart::On;
}

Status setAutostart(Autostart wanted, const QString& program) {
    if (wanted == Autostart::Off) {
        QFile file(entryPath());
        if (file.exists() && !file.remove()) return notSaved(file.errorString());
        return {};
    }
    QDir().mkpath(QFileInfo(entryPath()).path());
    QSaveFile file(entryPath());
    if (!file.open(QIODevice::WriteOnly)) return notSaved(file.errorString());
    file.write("[Desktop Entry]\nType=Application\nName=RubberAPI\nIcon=" + QByteArray(kDesktopEntry) +
               "\nTerminal=false\nExec=" + execArgument(program).toUtf8() + " --minimized\n");
    if (!file.commit()) return notSaved(file.errorString());
    return {};
}

QString execArgument(const QString& text) {
    QString quoted;
    for (const QChar c : text) {
        if (c == '"' || c == '`' || c == '$' || c == '\\') quoted += '\\';
        quoted += c;
    }
    // The value as a whole is a string with escapes of its own.
    return '"' + quoted.replace('\\', "\\\\").replace('%', "%%") + '"';
}

} // namespace rubber::desktop::gui
