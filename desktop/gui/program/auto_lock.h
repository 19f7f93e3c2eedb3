// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/gui/system/app_idle.h"
#include "desktop/gui/system/computer_idle.h"
#include "desktop/gui/system/session_watch.h"

#ifndef Q_MOC_RUN
#include "desktop/models/preferences.h"
#endif

#include <QObject>

namespace rubber::desktop::gui {

class SecretClipboard;

/// Locks the vault when its owner is away: unused, session locked, asleep, minimised. An open editor never
/// stands in the way. Whatever lies on the clipboard goes with it.
class AutoLock : public QObject {
    Q_OBJECT
public:
    AutoLock(models::Session& session, models::Preferences& preferences, SecretClipboard& clipboard,
             const Clock& clock, SessionWatch::Buses buses = {}, QObject* parent = nullptr);
    /// The window's state, for "lock when minimised".
    void windowMinimised();

Q_SIGNALS:
    /// "Lock when the computer is not used" is set, and this desktop does not say how long it is not.
    void idleTimeUnknown();

private:
    void showLimits();
    models::Session& m_session;
    models::Preferences& m_preferences;
    AppIdle m_idle;
    ComputerIdle m_computer;
    SessionWatch m_watch;
};

} // namespace rubber::desktop::gui
