// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Qt 6.4's moc cannot read the standard headers these pull in.
#ifndef Q_MOC_RUN
#include "desktop/app/spend_series.h"
#include "desktop/models/live.h"

#include <map>
#include <vector>
#endif

#include <QObject>
#include <QTimer>

namespace rubber::desktop::models {

/// A stretch of time as the owner chose it; it moves along with the clock.
struct SpendRange {
    enum class Kind { Hours24, Days7, Days30, Month, Custom };
    Kind kind = Kind::Days30;
    UtcDay first, last; ///< Custom only, both included.
    SpendBucket bucket() const { return kind == Kind::Hours24 ? SpendBucket::Hour : SpendBucket::Day; }
    /// Whole buckets, the running one included.
    std::pair<WallTime, WallTime> at(WallTime now) const;
    bool operator==(const SpendRange&) const = default;
};

/// Spend and requests over a range: asked of the vault once, then moved on by the rows of the feed, each
/// counted once. Asks again when a new day or hour begins, after a gap, and when a look-up is settled that
/// began before. GUI thread only.
class Spend : public QObject {
    Q_OBJECT
public:
    Spend(Desk& desk, Live& live, QObject* parent = nullptr);

    void setRange(const SpendRange& range);
    const SpendRange& range() const { return m_range; }
    const SpendSeries& series() const { return m_series; }
    bool loaded() const { return m_loaded; }
    bool asking() const { return m_asking; }
    const std::optional<Error>& trouble() const { return m_trouble; }
    void refresh();
    /// A new hour or day may have begun; call it now and then.
    void look();

    /// For screens drawn without a vault (tests, gallery).
    void show(SpendSeries series);

Q_SIGNALS:
    void changed();
    void askingChanged();

private:
    void take(Result<SpendSeries> series);
    void count(const NamedRow& row);
    void add(const NamedRow& row, const SpendFigures& figures);
    void askSoon();
    struct Pending {
        protocol::Row row;
        SpendFigures figures;
    };
    Desk& m_desk;
    Live& m_live;
    SpendRange m_range;
    SpendSeries m_series;
    std::optional<Error> m_trouble;
    bool m_loaded = false, m_asking = false, m_askAgain = false;
    std::vector<NamedRow> m_meanwhile; ///< Told while the vault is being asked.
    std::map<std::pair<std::string, std::uint64_t>, Pending> m_lookingUp;
    QTimer m_soon;
};

/// One colour's part of a series.
struct SlotSeries {
    int slot = 0;             ///< kModelSlots: everything that has none.
    std::string model;        ///< "" for that.
    std::vector<Money> costs; ///< One for each bucket.
    Money total;
};
/// By slot, then everything else; those without spend are not there. Their totals make the series' total.
std::vector<SlotSeries> bySlot(const SpendSeries& series);

} // namespace rubber::desktop::models
