// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Qt 6.4's moc cannot read the standard headers these pull in.
#ifndef Q_MOC_RUN
#include "desktop/models/alert_watch.h"
#endif

#include <QAbstractTableModel>

namespace rubber::desktop::models {

/// The alerts, newest first. Cells hold no words: `alertAt` gives the alert, and a proxy of the page says it.
class AlertsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { SeverityColumn, SentenceColumn, TimeColumn, kColumns };

    explicit AlertsModel(AlertWatch& watch, QObject* parent = nullptr);
    const Alert& alertAt(int row) const { return m_watch.list().alerts[std::size_t(row)]; }
    int rowOf(std::int64_t id) const; ///< -1: not in the list.

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    AlertWatch& m_watch;
    int m_rows = 0; ///< What views were told; the watch's list changes under them only inside a reset.
};

} // namespace rubber::desktop::models
