// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Qt 6.4's moc cannot read the standard headers these pull in.
#ifndef Q_MOC_RUN
#include "desktop/app/reports.h"

#include <deque>
#include <vector>
#endif

#include <QAbstractTableModel>

namespace rubber::desktop::gui {

/// The newest requests that ended, newest first, in words for the cells of parts/cells.h.
class RecentRequests : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Time, Key, Model, Tokens, Cost, Result, kColumns };
    static constexpr int kMost = 5;
    using QAbstractTableModel::QAbstractTableModel;

    /// Takes the requests among the rows; the oldest of the table go.
    void add(const std::vector<NamedRow>& rows);
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    const NamedRow& at(int row) const { return m_rows[std::size_t(row)]; }

private:
    std::deque<NamedRow> m_rows;
};

} // namespace rubber::desktop::gui
