// SPDX-License-Identifier: GPL-3.0-or-later
// Windows and macOS: there is always a tray, and Qt puts the icon back when the shell restarts.
#include "desktop/gui/tray/tray_host.h"

namespace rubber::desktop::gui {

TrayHost::TrayHost(Patience patience, QObject* parent) : QObject(parent), m_patience(patience) {}

void TrayHost::look() { QTimer::singleShot(0, this, &TrayHost::ask); }
void TrayHost::ask() { answered(true); }
void TrayHost::answered(bool) { say(Kind::Native); }
void TrayHost::giveUp() {}
void TrayHost::lookForOldTray() {}

void TrayHost::say(Kind kind) {
    if (std::exchange(m_said, true) && m_kind == kind) return;
    m_kind = kind;
    Q_EMIT changed(kind);
}

bool TrayHost::clickOpensMenu() {
#if defined(Q_OS_MACOS)
    return true;
#else
    return false;
#endif
}

} // namespace rubber::desktop::gui
