// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/system/computer_idle.h"

#import <CoreGraphics/CoreGraphics.h>

namespace rubber::desktop::gui {

void askIdleTime(const QString&, QObject* context, std::function<void(std::optional<qint64>)> answer) {
    const double seconds =
        CGEventSourceSecondsSinceLastEventType(kCGEventSourceStateHIDSystemState, kCGAnyInputEventType);
    const qint64 idle = qint64(seconds * 1000);
    QTimer::singleShot(0, context, [idle, answer = std::move(answer)] { answer(idle); });
}

} // namespace rubber::desktop::gui
