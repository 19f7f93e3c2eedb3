// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/program/auto_lock.h"

#include "desktop/gui/system/secret_clipboard.h"

namespace rubber::desktop::gui {

using models::LockReason;

namespace {
constexpr qint64 kMinuteMs = 60'000;
}

AutoLock::AutoLock(models::Session& session, models::Preferences& preferences, SecretClipboard& clipboard,
                   const Clock& clock, SessionWatch::Buses buses, QObject* parent)
    : QObject(parent), m_session(session), m_preferences(preferences), m_idle(clock), m_computer(buses.session),
      m_watch(buses) {
    connect(&m_idle, &AppIdle::idle, this, [this] {
        m_session.lock(LockReason::Idle, m_preferences.now().lockAfterMinutes);
    });
    connect(&m_computer, &ComputerIdle::idle, this, [this] {
        m_session.lock(LockReason::ComputerIdle, m_preferences.now().lockAfterComputerMinutes);
    });
    connect(&m_computer, &ComputerIdle::unsupported, this, &AutoLock::idleTimeUnknown);
    connect(&m_watch, &SessionWatch::locked, this, [this] {
        if (m_preferences.now().lockWithSession) m_session.lock(LockReason::SessionLocked);
    });
    connect(&m_watch, &SessionWatch::aboutToSleep, this, [this] {
        if (m_preferences.now().lockWithSession) m_session.lock(LockReason::Asleep);
        m_watch.letSleep();
    });
    connect(&session, &models::Session::changed, &clipboard, [&session, &clipboard] {
        if (session.state() == models::VaultState::Locked) clipboard.clear();
    });
    connect(&preferences, &models::Preferences::changed, this, &AutoLock::showLimits);
    showLimits();
}

void AutoLock::showLimits() {
    m_idle.setLimit(m_preferences.now().lockAfterMinutes * kMinuteMs);
    m_computer.setLimit(m_preferences.now().lockAfterComputerMinutes * kMinuteMs);
}

void AutoLock::windowMinimised() {
    if (m_preferences.now().lockWhenMinimised) m_session.lock(LockReason::Minimised);
}

} // namespace rubber::desktop::gui
