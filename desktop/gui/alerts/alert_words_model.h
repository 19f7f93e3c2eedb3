// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN
#include "desktop/models/alerts_model.h"
#include "shared/clock.h"
#endif

#include <QSortFilterProxyModel>

namespace rubber::desktop::gui {

/// The alerts in words, for the table: those that hold what is searched for.
class AlertWordsModel : public QSortFilterProxyModel {
    Q_OBJECT
public:
    AlertWordsModel(models::AlertsModel& alerts, const Clock& clock, QObject* parent = nullptr);
    void search(const QString& text);
    const Alert& at(int row) const { return m_alerts.alertAt(mapToSource(index(row, 0)).row()); }
    int rowOf(std::int64_t id) const; ///< -1: not in the list, or filtered away.
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    models::AlertsModel& m_alerts;
    const Clock& m_clock;
    QString m_text;
};

} // namespace rubber::desktop::gui
