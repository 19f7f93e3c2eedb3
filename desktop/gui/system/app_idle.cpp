// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/system/app_idle.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>

namespace rubber::desktop::gui {

AppIdle::AppIdle(const Clock& clock, QObject* parent)
    : QObject(parent), m_clock(clock), m_last(clock.boot()) {
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &AppIdle::look);
    QCoreApplication::instance()->installEventFilter(this);
}

void AppIdle::setLimit(qint64 milliseconds) {
    m_limit = std::max<qint64>(milliseconds, 0);
    m_last = m_clock.boot();
    if (m_limit > 0)
        m_timer.start(int(std::min<qint64>(m_limit, INT_MAX)));
    else
        m_timer.stop();
}

bool AppIdle::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletPress:
    case QEvent::TabletMove:
        // What the program sends itself is no use of it.
        if (event->spontaneous()) used();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void AppIdle::used() {
    // Every mouse move comes here: only a moment is kept, and the timer finds it out when it is due.
    m_last = m_clock.boot();
    if (m_limit > 0 && !m_timer.isActive()) m_timer.start(int(std::min<qint64>(m_limit, INT_MAX)));
}

void AppIdle::look() {
    const qint64 left = m_limit - (m_clock.boot() - m_last).ms;
    if (left > 0)
        m_timer.start(int(std::min<qint64>(left, INT_MAX)));
    else
        Q_EMIT idle();
}

} // namespace rubber::desktop::gui
