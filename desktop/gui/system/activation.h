// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QEvent;
class QWidget;

namespace rubber::desktop::gui {

/// The token this process was started with, so that a second start can hand it to the first. Takes it out of
/// the environment: children must not use it. "" = none. To be called before the QApplication.
QString takeActivationToken();
/// Shows the window in front of others, out of its minimised state. On Wayland a compositor allows that only
/// with a token; without one it may only mark the window as asking for attention.
void raiseWindow(QWidget& window, const QString& activationToken);

/// Somebody may be looking at it: it is on the screen, and keys that are pressed go to it.
bool isInView(const QWidget& window);
/// Whether such an event of the window may have brought it into view; `isInView` knows it a moment later.
bool mayBringIntoView(const QEvent& event);

} // namespace rubber::desktop::gui
