// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/program/command_line.h"

namespace rubber::desktop::gui {

namespace {
const char* const kUsage = "rubberapi-desktop: live spend, limits and the kill switch of your agents' keys\n"
                           "\n"
                           "  rubberapi-desktop [OPTION]... [rubberapi://LINK]\n"
                           "\n"
                           "  --minimized     start minimised, for the session's autostart\n"
                           "  --home FOLDER   the vault's folder (else RUBBERAPI_HOME)\n"
                           "  --verbose       say on stderr when the window was late by more than 50 ms\n"
                           "  --version, --help\n";
constexpr int kUsageError = 2;
} // namespace

CommandLine parseCommandLine(const QStringList& arguments) {
    CommandLine line;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& each = arguments[i];
        if (each == "--minimized" || each == "--minimised")
            line.minimised = true;
        else if (each == "--verbose")
            line.verbose = true;
        else if (each == "--home" && i + 1 < arguments.size())
            line.home = arguments[++i];
        else if (each == "--help" || each == "-h")
            line.answer = QString::fromUtf8(kUsage);
        else if (each == "--version")
            line.answer = QString("rubberapi-desktop %1\n").arg(RUBBER_VERSION);
        else if (each.startsWith("rubberapi:"))
            line.link = each;
        else {
            line.answer = QString("rubberapi-desktop: unknown option %1\n\n%2").arg(each, QString::fromUtf8(kUsage));
            line.exitCode = kUsageError;
        }
    }
    return line;
}

} // namespace rubber::desktop::gui
