// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/agent/kill_keeper.h"

#include "desktop/app/app.h"

#include <QMetaObject>

#include <chrono>
#include <memory>

namespace rubber::agent {

KillKeeper::KillKeeper(desktop::Lane::MakeApp makeApp, const Clock& clock,
                       std::function<void(const Result<desktop::KillReport>&)> onReport)
    : m_clock(clock), m_onReport(std::move(onReport)), m_lane(std::move(makeApp)) {
    connect(&m_timer, &QTimer::timeout, this, [this] { look(); });
    m_timer.start(std::chrono::seconds(1));
    look();
}

KillKeeper::~KillKeeper() = default;

void KillKeeper::look() {
    if (m_trying || !m_pace.due(m_clock.boot())) return;
    m_trying = true;
    m_lane.post([this](desktop::App& app) {
        // Of a queue that cannot be read nothing is known: `status` and `doctor` tell the owner.
        auto report = std::make_shared<Result<desktop::KillReport>>(app.retryKills());
        const auto left = app.pendingKills();
        const std::size_t pending = left ? left->size() : 0;
        QMetaObject::invokeMethod(
            this,
            [this, report, pending] {
                m_trying = false;
                m_pace.retried(m_clock.boot(), pending);
                if (m_onReport && (!*report || !(*report)->relays.empty())) m_onReport(*report);
            },
            Qt::QueuedConnection);
    });
}

} // namespace rubber::agent
