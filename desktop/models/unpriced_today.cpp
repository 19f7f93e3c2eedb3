// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/unpriced_today.h"

#include "desktop/app/spend_series.h"

namespace rubber::desktop::models {

UnpricedToday::UnpricedToday(Desk& desk, Live& live, QObject* parent) : QObject(parent), m_desk(desk), m_live(live) {
    connect(&live, &Live::statusChanged, this, &UnpricedToday::ask);
    connect(&live, &Live::rowsArrived, this, [this](const std::vector<NamedRow>& rows) {
        for (const auto& named : rows)
            if (protocol::isUnpriced(named.row))
                found(named.row.day != 0 ? UtcDay{named.row.day} : UtcDay::of(named.row.at));
    });
}

bool UnpricedToday::any() const { return m_found == UtcDay::of(m_desk.clock().wall()); }

void UnpricedToday::ask() {
    const UtcDay today = UtcDay::of(m_desk.clock().wall());
    if (!m_live.loaded() || m_asked == today) return;
    m_asked = today;
    m_desk.ask(
        this,
        [today](App& app) { return app.spendSeries(today.begin(), today.next().begin(), SpendBucket::Day); },
        [this, today](const Result<SpendSeries>& series) {
            if (!series)
                m_asked.reset(); // Locked meanwhile, or the vault is in use: the next status asks again.
            else if (series->total.unpriced > 0)
                found(today);
        },
        Desk::On::Watch);
}

void UnpricedToday::found(UtcDay day) {
    if (m_found && day <= *m_found) return;
    m_found = day;
    Q_EMIT changed();
}

} // namespace rubber::desktop::models
