// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/agent/unseal_keeper.h"

#include "desktop/app/auto_unseal.h"

#include <QMetaObject>

#include <chrono>

namespace rubber::agent {

namespace {
constexpr Duration kPause = Duration::seconds(20);
}

UnsealKeeper::UnsealKeeper(desktop::Lane::MakeApp makeApp, const Clock& clock,
                           std::function<desktop::LentKey()> lend)
    : m_clock(clock), m_lend(std::move(lend)), m_next(clock.boot() + kPause), m_lane(std::move(makeApp)) {
    connect(&m_timer, &QTimer::timeout, this, [this] { look(); });
    m_timer.start(std::chrono::seconds(1));
}

UnsealKeeper::~UnsealKeeper() = default;

void UnsealKeeper::look() {
    if (m_looking || m_clock.boot() < m_next) return;
    m_looking = true;
    m_lane.post([this, lent = m_lend()](desktop::App& app) {
        app.unlockWith(lent);
        // What was refused is told by `status`, which tries the same.
        if (app.unlocked()) std::ignore = desktop::statusAndUnseal(app);
        app.lock();
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_looking = false;
                m_next = m_clock.boot() + kPause;
            },
            Qt::QueuedConnection);
    });
}

} // namespace rubber::agent
