// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/desk.h"

#include <algorithm>

namespace rubber::desktop::models {

Desk::Desk(Lane::MakeApp makeApp, Clock& clock, QObject* parent)
    : QObject(parent), m_clock(clock), m_makeApp(std::move(makeApp)) {
    if (!m_makeApp) return;
    for (auto& counted : m_lanes)
        counted.lane = std::make_unique<Lane>(m_makeApp);
    laneFor(On::Kill);
}

Desk::~Desk() {
    // Before the QObject goes: a lane's last answer is posted to it.
    for (auto& counted : m_lanes)
        counted.lane.reset();
    m_killers.clear();
}

Desk::Counted& Desk::laneFor(On lane) {
    if (lane != On::Kill) return m_lanes.at(std::size_t(lane));
    const auto least = std::min_element(m_killers.begin(), m_killers.end(), [](const auto& a, const auto& b) {
        return a->errands < b->errands;
    });
    if (least != m_killers.end() && ((*least)->errands == 0 || m_killers.size() >= kMostKillLanes))
        return **least;
    m_killers.push_back(std::make_unique<Counted>(Counted{std::make_unique<Lane>(m_makeApp)}));
    if (m_told) m_killers.back()->lane->post(m_told);
    return *m_killers.back();
}

void Desk::post(On lane, std::function<void(App&)> work, std::function<void()> then) {
    if (!m_makeApp) return;
    Counted& counted = laneFor(lane);
    ++counted.errands;
    const bool counts = lane == On::Work;
    if (counts) {
        ++m_waiting;
        Q_EMIT waitingChanged();
    }
    counted.lane->post([this, &counted, counts, work = std::move(work), then = std::move(then)](App& app) {
        work(app);
        QMetaObject::invokeMethod(
            this,
            [this, &counted, counts, then] {
                --counted.errands;
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
    m_told = work;
    for (auto& counted : m_lanes)
        if (counted.lane) counted.lane->post(work);
    for (auto& counted : m_killers)
        counted->lane->post(work);
}

} // namespace rubber::desktop::models
