// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/live_rows_model.h"

#include <algorithm>

namespace rubber::desktop::models {

LiveRowsModel::LiveRowsModel(Clock& clock, QObject* parent) : RowTable(parent), m_clock(clock) {
    m_tick.setInterval(kTickMs);
    m_tick.setSingleShot(true);
    connect(&m_tick, &QTimer::timeout, this, &LiveRowsModel::flush);
    m_calm.setInterval(kCalmMs);
    m_calm.setSingleShot(true);
    connect(&m_calm, &QTimer::timeout, this, [this] { setThinned(false); });
}

void LiveRowsModel::take(const std::vector<NamedRow>& rows) {
    for (const auto& named : rows)
        if (protocol::outcomeOf(named.row)) arrive(named);
    if (m_held)
        Q_EMIT waitingChanged();
    else if (!m_pending.empty() && !m_tick.isActive())
        m_tick.start();
}

void LiveRowsModel::arrive(const NamedRow& named) {
    auto& first = m_first.try_emplace(named.relay, named.row.sequence).first->second;
    first = std::min(first, named.row.sequence);
    if (named.row.kind == "settle" && replaceLookedUp(named)) return;
    if (m_held) ++m_waiting;
    if (thin()) return;
    m_pending.push_back({named, {}});
    if (m_pending.size() > std::size_t(kKept)) m_pending.pop_front();
}

/// Whether this arrival is one of those that are not shown.
bool LiveRowsModel::thin() {
    if (m_catchingUp > 0) {
        --m_catchingUp;
        return false;
    }
    const BootTime now = m_clock.boot();
    m_arrivals.push_back(now);
    while (now - m_arrivals.front() >= Duration::seconds(1))
        m_arrivals.pop_front();
    if (m_arrivals.size() <= std::size_t(kMostASecond)) return false;
    setThinned(true);
    m_calm.start();
    return m_skipped++ % unsigned(kOneIn) != 0;
}

void LiveRowsModel::setThinned(bool thinned) {
    if (std::exchange(m_thinned, thinned) != thinned) Q_EMIT thinnedChanged();
}

bool LiveRowsModel::replaceLookedUp(const NamedRow& named) {
    if (named.row.request == 0) return false;
    const auto same = [&](const ShownRow& row) {
        return row.named.row.kind == "looking_up" && row.named.row.request == named.row.request &&
               row.named.relay == named.relay;
    };
    if (const auto waiting = std::find_if(m_pending.rbegin(), m_pending.rend(), same);
        waiting != m_pending.rend()) {
        waiting->named = named;
        return true;
    }
    const auto shown = std::find_if(m_rows.rbegin(), m_rows.rend(), same);
    if (shown == m_rows.rend()) return false;
    shown->named = named;
    const int row = int(shown - m_rows.rbegin());
    Q_EMIT dataChanged(index(row, 0), index(row, kRequestColumns - 1));
    return true;
}

void LiveRowsModel::seed(const std::vector<NamedRow>& newestFirst) {
    std::vector<ShownRow> older;
    for (const auto& named : newestFirst) {
        const auto came = m_first.find(named.relay);
        if (came == m_first.end() || named.row.sequence < came->second) older.push_back({named, {}});
    }
    older.resize(std::min(older.size(), std::size_t(kKept) - m_rows.size()));
    if (older.empty()) return;
    const int size = int(m_rows.size());
    beginInsertRows({}, size, size + int(older.size()) - 1);
    m_rows.insert(m_rows.begin(), older.rbegin(), older.rend());
    endInsertRows();
}

void LiveRowsModel::mark(const GapMark& gap) {
    m_catchingUp += gap.rows;
    m_pending.push_back({{}, gap});
    if (!m_held && !m_tick.isActive()) m_tick.start();
}

void LiveRowsModel::setHeld(bool held) {
    if (std::exchange(m_held, held) == held) return;
    if (held) return m_tick.stop();
    m_waiting = 0;
    Q_EMIT waitingChanged();
    flush();
}

void LiveRowsModel::flush() {
    if (m_held || m_pending.empty()) return;
    append(m_pending);
    m_pending.clear();
    trim();
}

void LiveRowsModel::append(std::deque<ShownRow>& rows) {
    const int count = int(rows.size());
    beginInsertRows({}, 0, count - 1);
    std::move(rows.begin(), rows.end(), std::back_inserter(m_rows));
    m_fresh += count;
    endInsertRows();
    QTimer::singleShot(kFreshMs, this, [this, count] { age(count); });
}

/// The oldest of the fresh rows are not fresh any more.
void LiveRowsModel::age(int rows) {
    const int was = std::min(m_fresh, int(m_rows.size()));
    m_fresh = std::max(0, m_fresh - rows);
    if (was > m_fresh)
        Q_EMIT dataChanged(index(m_fresh, 0), index(was - 1, kRequestColumns - 1), {kFreshRole});
}

void LiveRowsModel::trim() {
    if (m_rows.size() <= std::size_t(kKept)) return;
    const int size = int(m_rows.size());
    beginRemoveRows({}, kKept, size - 1);
    m_rows.erase(m_rows.begin(), m_rows.begin() + (size - kKept));
    endRemoveRows();
}

} // namespace rubber::desktop::models
