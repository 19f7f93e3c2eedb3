// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN
#include "desktop/models/alerts_model.h"
#include "shared/clock.h"
#endif

#include <QIdentityProxyModel>

namespace rubber::desktop::gui {

/// The alerts in words, for the table.
class AlertWordsModel : public QIdentityProxyModel {
    Q_OBJECT
public:
    AlertWordsModel(models::AlertsModel& alerts, const Clock& clock, QObject* parent = nullptr);
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    models::AlertsModel& m_alerts;
    const Clock& m_clock;
};

} // namespace rubber::desktop::gui
