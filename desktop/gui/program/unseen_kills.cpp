// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/program/unseen_kills.h"

#include "desktop/gui/system/activation.h"

#include <QEvent>
#include <QTimer>

#include <utility>

namespace rubber::desktop::gui {

using models::VaultState;

UnseenKills::UnseenKills(QWidget& window, const PageContext& context, QObject* parent)
    : QObject(parent), m_window(window), m_context(context) {
    window.installEventFilter(this);
    connect(&context.live, &models::Live::statusChanged, this, &UnseenKills::compare);
    // The status cannot tell it while the vault is locked.
    connect(&context.kills, &models::Kills::killed, this, [this] {
        if (m_context.session.state() != VaultState::Unlocked || !isInView(m_window)) set(true);
    });
}

void UnseenKills::compare() {
    if (!m_context.live.loaded()) return;
    std::set<KeyId> dead;
    for (const auto& key : m_context.live.status().keys)
        if (!key.replaced && key.live && key.live->state == protocol::KeyState::Killed) dead.insert(key.id);
    bool fresh = false;
    for (const auto& key : dead)
        fresh = fresh || !m_dead.contains(key);
    m_dead = std::move(dead);
    // What was dead at the first look is old news.
    if (!std::exchange(m_compared, true)) fresh = false;
    if (m_dead.empty() || isInView(m_window))
        set(false); // Restored again, or seen.
    else if (fresh)
        set(true);
}

bool UnseenKills::eventFilter(QObject* watched, QEvent* event) {
    if (mayBringIntoView(*event))
        QTimer::singleShot(0, this, [this] {
            if (isInView(m_window) && m_context.session.state() == VaultState::Unlocked) set(false);
        });
    return QObject::eventFilter(watched, event);
}

void UnseenKills::set(bool any) {
    if (std::exchange(m_any, any) != any) Q_EMIT changed();
}

} // namespace rubber::desktop::gui
