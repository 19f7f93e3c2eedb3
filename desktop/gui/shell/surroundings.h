// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#ifndef Q_MOC_RUN // Qt 6.4's moc cannot read <compare>.
#include <utility>
#endif

namespace rubber::desktop::gui {

/// What the desktop around the window was found not to have, so that settings which need it say so instead of
/// doing nothing. Everything is there until it was missed. And what the settings page asks of it.
class Surroundings : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    bool hasTray() const { return m_tray; }
    bool tellsIdleTime() const { return m_idleTime; }
    void setTray(bool there) {
        if (std::exchange(m_tray, there) != there) Q_EMIT changed();
    }
    void setIdleTime(bool told) {
        if (std::exchange(m_idleTime, told) != told) Q_EMIT changed();
    }

    void askTestNotice() { Q_EMIT testNoticeAsked(); }
    void askFirstLayout() { Q_EMIT firstLayoutAsked(); }

Q_SIGNALS:
    void changed();
    void testNoticeAsked();  ///< A notification, to see whether any come.
    void firstLayoutAsked(); ///< The window as it was at first.

private:
    bool m_tray = true, m_idleTime = true;
};

} // namespace rubber::desktop::gui
