// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Qt 6.4's moc cannot read the standard headers these pull in.
#ifndef Q_MOC_RUN
#include "desktop/app/alerts/alert.h"
#include "desktop/models/live.h"

#include <vector>
#endif

#include <QObject>
#include <QTimer>

namespace rubber::desktop::models {

/// What the notification of one or several alerts is about.
struct AlertNews {
    std::vector<Alert> each;       ///< A notification for every one of them.
    std::vector<Alert> together;   ///< One notification for all of these.
    std::uint32_t keysTogether = 0;
    std::vector<std::int64_t> closed; ///< Their notifications go away.
};

/// The alerts: runs the rules over what was fetched and heard, keeps the list, and says what to notify. Runs
/// while the vault is unlocked. GUI thread only.
class AlertWatch : public QObject {
    Q_OBJECT
public:
    AlertWatch(Desk& desk, Session& session, Live& live, QObject* parent = nullptr);

    const AlertList& list() const { return m_list; }
    bool loaded() const { return m_loaded; }
    void reload();
    void acknowledge(const std::vector<std::int64_t>& ids); ///< Empty = all.
    void mute(std::int64_t id);

    /// For screens drawn without a vault (tests, gallery).
    void show(AlertList list);

Q_SIGNALS:
    void changed();
    void logsChecked(); ///< Relays' audit logs were looked at: what the vault knows of them may be new.
    void news(const rubber::desktop::models::AlertNews& news);
    void failed(const rubber::Error& error);

private:
    void check();
    void checkLogs(const std::vector<RelayId>& relays);
    void hearLinks();
    AlertInput input() const;
    void take(const AlertCheck& check);
    Desk& m_desk;
    Session& m_session;
    Live& m_live;
    AlertList m_list;
    QTimer m_soon, m_regular;
    std::vector<std::pair<RelayId, BootTime>> m_offline; ///< Since when, by the clock that never jumps.
    bool m_loaded = false, m_checking = false, m_again = false, m_checkingLogs = false;
};

} // namespace rubber::desktop::models
