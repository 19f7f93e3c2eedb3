// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/system/screen_capture.h"

namespace rubber::desktop::gui {

CaptureResult setCapture(QWindow&, Capture) { return CaptureResult::Unsupported; }

} // namespace rubber::desktop::gui
