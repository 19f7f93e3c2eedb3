// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWindow;

namespace rubber::desktop::gui {

enum class Capture { Allowed, Blocked };
enum class CaptureResult {
    Done,
    Failed,     ///< The system refused; the screen says so.
    Unsupported ///< Linux: neither X11 nor Wayland offers it to programs, and the settings page says so.
};

/// Keeps a window out of screenshots and shared screens while it shows a secret. `window` must have been
/// created on the screen. screen_capture_{linux,macos,windows}.
CaptureResult setCapture(QWindow& window, Capture capture);

} // namespace rubber::desktop::gui
