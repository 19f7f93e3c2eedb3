// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <memory>

namespace rubber::desktop::gui {

/// Says when the owner has left: the session was locked, or the computer goes to sleep. A screen saver that
/// only draws pictures is not a lock. session_watch_{linux,macos,windows}.
class SessionWatch : public QObject {
    Q_OBJECT
public:
    struct Buses {
        QString system, session; ///< Addresses for tests; "" = the machine's own. Linux only.
    };
    explicit SessionWatch(Buses buses = {}, QObject* parent = nullptr);
    ~SessionWatch() override;

    /// The vault is locked: the computer may sleep now. Where this is not called the system waits a few
    /// seconds for it and then sleeps anyway.
    void letSleep();

Q_SIGNALS:
    void locked();
    void aboutToSleep();

private:
    std::unique_ptr<class SessionSource> m_source;
};

} // namespace rubber::desktop::gui
