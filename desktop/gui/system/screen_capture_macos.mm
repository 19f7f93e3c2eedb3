// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/system/screen_capture.h"

#include <QWindow>

#import <AppKit/AppKit.h>

namespace rubber::desktop::gui {

CaptureResult setCapture(QWindow& window, Capture capture) {
    NSView* view = reinterpret_cast<NSView*>(window.winId());
    if (!view || !view.window) return CaptureResult::Failed;
    view.window.sharingType = capture == Capture::Blocked ? NSWindowSharingNone : NSWindowSharingReadOnly;
    return CaptureResult::Done;
}

} // namespace rubber::desktop::gui
