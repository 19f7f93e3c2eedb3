// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Qt 6.4's moc cannot read the standard headers these pull in.
#ifndef Q_MOC_RUN
#include "desktop/app/events.h"

#include <optional>
#include <vector>
#endif

#include <QAbstractTableModel>

namespace rubber::desktop::models {

enum class AuditColumn { Time, Who, What, Target, Details, Chain };
inline constexpr int kAuditColumns = 6;

/// The owner's trail, newest above, and what the last look at its chain found. Cells have no words of their
/// own.
class AuditRowsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Chain {
        None, ///< A relay's row: its own journal is chained there, not here.
        Unchecked,
        Intact,
        Bad ///< The first bad one, and what comes after it.
    };
    using QAbstractTableModel::QAbstractTableModel;
    int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : int(m_entries.size());
    }
    int columnCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : kAuditColumns;
    }
    QVariant data(const QModelIndex&, int) const override { return {}; }

    const TrailEntry& at(int row) const { return m_entries[m_entries.size() - 1 - std::size_t(row)]; }
    Chain chainOf(int row) const;
    void show(std::vector<TrailEntry> oldestFirst);
    void setCheck(std::optional<EventCheck> check);
    const std::optional<EventCheck>& check() const { return m_check; }

private:
    std::vector<TrailEntry> m_entries;
    std::optional<EventCheck> m_check;
};

} // namespace rubber::desktop::models
