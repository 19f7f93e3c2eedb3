// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/row_table.h"

// Qt 6.4's moc cannot read the standard headers these pull in.
#ifndef Q_MOC_RUN
#include "shared/clock.h"

#include <deque>
#include <map>
#include <utility>
#include <vector>
#endif

#include <QTimer>

namespace rubber::desktop::models {

/// Requests as they come: the newest kKept of them. What arrives is gathered and inserted at most four times
/// a second, all at once. While it is held (paused, scrolled away, not looked at) arrivals are only counted
/// and kept; letting go inserts them. More than kMostASecond of them a second are shown one in ten, which
/// `thinned` says; the vault has them all.
class LiveRowsModel : public RowTable {
    Q_OBJECT
public:
    static constexpr int kKept = 5'000, kTickMs = 250, kFreshMs = 600, kCalmMs = 1'200, kMostASecond = 200,
                         kOneIn = 10;

    explicit LiveRowsModel(Clock& clock, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    const ShownRow& at(int row) const override { return m_rows[m_rows.size() - 1 - std::size_t(row)]; }
    bool fresh(int row) const override { return row < m_fresh; }

    /// Rows that tell of no request are left out. A settle takes the place of the row it was looked up for.
    void take(const std::vector<NamedRow>& rows);
    /// What is known from before: behind everything that came; what came already is not taken twice.
    void seed(const std::vector<NamedRow>& newestFirst);
    /// The next rows taken were fetched for a lost connection: they come at once and are not thinned.
    void mark(const GapMark& gap);
    void setHeld(bool held);
    bool held() const { return m_held; }
    qint64 waiting() const { return m_waiting; } ///< Arrived while held.
    bool thinned() const { return m_thinned; }

Q_SIGNALS:
    void waitingChanged();
    void thinnedChanged();

private:
    using RowKey = std::pair<std::string, std::uint64_t>; ///< Relay and request, or relay and sequence.
    void arrive(const NamedRow& named);
    bool thin();
    void flush();
    void append(std::deque<ShownRow>& rows);
    void trim();
    void age(int rows);
    bool replaceLookedUp(const NamedRow& named);
    void setThinned(bool thinned);

    Clock& m_clock;
    std::deque<ShownRow> m_rows; ///< Oldest first.
    std::deque<ShownRow> m_pending;
    std::map<std::string, std::uint64_t> m_first; ///< Oldest sequence that came live, by relay.
    std::deque<BootTime> m_arrivals;              ///< Of the last second.
    QTimer m_tick, m_calm;
    int m_fresh = 0;
    int m_catchingUp = 0; ///< Rows still to come that a gap was filled with.
    unsigned m_skipped = 0;
    qint64 m_waiting = 0;
    bool m_held = false, m_thinned = false;
};

} // namespace rubber::desktop::models
