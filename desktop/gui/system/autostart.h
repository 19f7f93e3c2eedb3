// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/result.h"

#include <QString>

namespace rubber::desktop::gui {

enum class Autostart { Off, On };

/// Whether the desktop starts when its owner logs in, as the system has it: it may have been changed there.
/// autostart_{linux,macos,windows}.
Autostart autostart();
/// `program`: the absolute path of the running program; it will be started with --minimized. Unavailable
/// "autostart_not_saved": nothing has changed.
Status setAutostart(Autostart wanted, const QString& program);

#if defined(Q_OS_LINUX)
/// One argument of an Exec line by the desktop entry specification: quoted, escaped twice, "%" doubled.
QString execArgument(const QString& text);
#endif

} // namespace rubber::desktop::gui
