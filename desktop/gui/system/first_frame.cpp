// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/system/first_frame.h"

#include <QEvent>
#include <QTimer>
#include <QWidget>

namespace rubber::desktop::gui {

FirstFrame::FirstFrame(QWidget& window, std::function<void()> painted)
    : m_window(window), m_painted(std::move(painted)) {
    window.installEventFilter(this);
}

bool FirstFrame::eventFilter(QObject* watched, QEvent* event) {
    // The paint event itself is only the beginning: children follow, then the flush to the screen.
    if (watched == &m_window && event->type() == QEvent::Paint) {
        m_window.removeEventFilter(this);
        QTimer::singleShot(0, this, m_painted);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace rubber::desktop::gui
