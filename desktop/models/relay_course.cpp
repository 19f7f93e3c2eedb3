// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/relay_course.h"

namespace rubber::desktop::models {

RelayCourse::RelayCourse(Live& live, QObject* parent) : QObject(parent), m_live(live) {
    connect(&live, &Live::statusChanged, this, &RelayCourse::look);
    look();
}

void RelayCourse::look() {
    for (const auto& relay : m_live.status().relays) {
        const auto* link = m_live.linkOf(relay.name);
        if (!relay.status || (link && link->error)) continue;
        auto& known = m_known[relay.id];
        known.seen = m_live.asOf();
        if (known.answeredAt == relay.status->now) continue; // The feed moved something else on.
        known.answeredAt = relay.status->now;
        known.took << relay.elapsedMs;
        if (known.took.size() > kMost) known.took.removeFirst();
    }
}

QList<qint64> RelayCourse::took(const RelayId& relay) const {
    const auto known = m_known.find(relay);
    return known == m_known.end() ? QList<qint64>() : known->second.took;
}

std::optional<WallTime> RelayCourse::seen(const RelayId& relay) const {
    const auto known = m_known.find(relay);
    if (known == m_known.end()) return {};
    return known->second.seen;
}

} // namespace rubber::desktop::models
