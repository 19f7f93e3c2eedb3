// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/system/activation.h"

#include <QEvent>
#include <QWidget>

namespace rubber::desktop::gui {

namespace {
constexpr const char* kWayland = "XDG_ACTIVATION_TOKEN";
}

QString takeActivationToken() {
    // X11's DESKTOP_STARTUP_ID stays: Qt itself tells the desktop with it that the start is over.
    const QString token = qEnvironmentVariable(kWayland);
    qunsetenv(kWayland);
    return token;
}

void raiseWindow(QWidget& window, const QString& activationToken) {
    // The way Qt's Wayland plug-in takes it, at the next activateWindow.
    if (!activationToken.isEmpty()) qputenv(kWayland, activationToken.toUtf8());
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

bool mayBringIntoView(const QEvent& event) {
    return event.type() == QEvent::WindowActivate || event.type() == QEvent::Show ||
           event.type() == QEvent::WindowStateChange;
}

bool isInView(const QWidget& window) {
    return window.isVisible() && !window.isMinimized() && window.isActiveWindow();
}

} // namespace rubber::desktop::gui
