// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/system/computer_idle.h"

#include <windows.h>

namespace rubber::desktop::gui {

void askIdleTime(const QString&, QObject* context, std::function<void(std::optional<qint64>)> answer) {
    LASTINPUTINFO last = {};
    last.cbSize = sizeof last;
    std::optional<qint64> idle;
    // Both counters are 32 bits wide and wrap together.
    if (GetLastInputInfo(&last)) idle = DWORD(GetTickCount() - last.dwTime);
    QTimer::singleShot(0, context, [idle, answer = std::move(answer)] { answer(idle); });
}

} // namespace rubber::desktop::gui
