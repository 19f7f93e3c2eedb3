// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Qt 6.4's moc cannot read the standard headers these pull in.
#ifndef Q_MOC_RUN
#include "desktop/app/settings.h"
#include "desktop/models/session.h"

#include <functional>
#include <vector>
#endif

#include <QObject>

namespace rubber::desktop::models {

/// The settings in force. What the locked program needs is there from the start; the rest after each unlock.
/// A change counts at once, is saved behind it, and can be undone. GUI thread only.
class Preferences : public QObject {
    Q_OBJECT
public:
    /// `fromFile` is readSettingsFile(home), read by the composition root before the first window.
    Preferences(Desk& desk, Session& session, Settings fromFile, QObject* parent = nullptr);

    const Settings& now() const { return m_now; }
    /// Changes one thing; nothing happens when `edit` leaves everything as it was.
    void change(const std::function<void(Settings&)>& edit);
    bool canUndo() const { return !m_before.empty(); }
    void undo();

Q_SIGNALS:
    void changed();
    void saveFailed(const rubber::Error& error); ///< The change holds until the program ends.

private:
    void load();
    void save();
    Desk& m_desk;
    Session& m_session;
    Settings m_now;
    std::vector<Settings> m_before;
};

} // namespace rubber::desktop::models
