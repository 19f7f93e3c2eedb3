// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/pushes.h"

#include "desktop/models/keys_model.h"

#include <algorithm>

namespace rubber::desktop::models {

namespace {

/// Its relay answers, it lives, and nobody else has changed it: what waits can go.
bool canBePushed(const KeyReport& key) {
    return key.pendingSince && key.live && !key.unreachable && key.killPending.empty() &&
           (key.live->state == protocol::KeyState::Active ||
            key.live->state == protocol::KeyState::Suspended) &&
           !changedElsewhere(key);
}

} // namespace

Pushes::Pushes(Desk& desk, Live& live, QObject* parent) : QObject(parent), m_desk(desk), m_live(live) {
    connect(&live, &Live::statusChanged, this, &Pushes::look);
}

void Pushes::look() {
    const auto& keys = m_live.status().keys;
    if (m_asking || std::none_of(keys.begin(), keys.end(), canBePushed)) return;
    if (m_notBefore && m_desk.clock().boot() < *m_notBefore) return;
    m_asking = true;
    m_desk.ask(
        this, [](App& app) { return app.pushPending(); },
        [this](const Result<PendingPushes>& report) {
            m_asking = false;
            m_notBefore.reset();
            if (!report || !report->waiting.empty()) m_notBefore = m_desk.clock().boot() + kRetryAfter;
            if (!report || report->pushed.empty()) return;
            QStringList names;
            for (const auto& name : report->pushed)
                names << QString::fromStdString(name);
            Q_EMIT pushed(names);
            m_live.refresh();
        });
}

} // namespace rubber::desktop::models
