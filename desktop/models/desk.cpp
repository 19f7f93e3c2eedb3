// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/desk.h"

namespace rubber::desktop::models {

Desk::Desk(Lane::MakeApp makeApp, Clock& clock, QObject* parent) : QObject(parent), m_clock(clock) {
    if (makeApp)
        for (auto& lane : m_lanes)
            lane = std::make_unique<Lane>(makeApp);
}

Desk::~Desk() {
    // Before the QObject goes: a lane's last answer is posted to it.
    for (auto& lane : m_lanes)
        lane.reset();
}

void Desk::post(On lane, std::function<void(App&)> work, std::function<void()> then) {
    auto& worker = m_lanes[std::size_t(lane)];
    if (!worker) return;
    const bool counts = lane == On::Work;
    if (counts) {
        ++m_waiting;
        Q_EMIT waitingChanged();
    }
    worker->post([this, counts, work = std::move(work), then = std::move(then)](App& app) {
        work(app);
        QMetaObject::invokeMethod(
            this,
            [this, counts, then] {
                if (counts) {
                    --m_waiting;
                    Q_EMIT waitingChanged();
                }
                then();
            },
            Qt::QueuedConnection);
    });
}

void Desk::tellAll(const std::function<void(App&)>& work) {
    for (auto& lane : m_lanes)
        if (lane) lane->post(work);
}

} // namespace rubber::desktop::models
