// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace rubber::desktop::gui {

/// What rubberapi-desktop was started with.
struct CommandLine {
    QString home;      ///< --home FOLDER; "" = RUBBERAPI_HOME or the default.
    bool minimised = false;
    bool verbose = false; ///< Says on stderr when the window did not answer for 50 ms.
    QString link;      ///< A rubberapi:// link, unchecked.
    std::optional<QString> answer; ///< --help, --version or what is wrong: print it and end.
    int exitCode = 0;
};
CommandLine parseCommandLine(const QStringList& arguments); ///< Without the program's name.

} // namespace rubber::desktop::gui
