// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/system/screen_capture.h"

#include <QWindow>

#include <windows.h>

namespace rubber::desktop::gui {

CaptureResult setCapture(QWindow& window, Capture capture) {
    constexpr DWORD excluded = 0x11; // WDA_EXCLUDEFROMCAPTURE, Windows 10 2004.
    const auto handle = reinterpret_cast<HWND>(window.winId());
    if (capture == Capture::Allowed)
        return SetWindowDisplayAffinity(handle, WDA_NONE) ? CaptureResult::Done : CaptureResult::Failed;
    // Older Windows knows only the black rectangle.
    const bool done =
        SetWindowDisplayAffinity(handle, excluded) || SetWindowDisplayAffinity(handle, WDA_MONITOR);
    return done ? CaptureResult::Done : CaptureResult::Failed;
}

} // namespace rubber::desktop::gui
