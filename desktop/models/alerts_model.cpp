// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/alerts_model.h"

namespace rubber::desktop::models {

AlertsModel::AlertsModel(AlertWatch& watch, QObject* parent) : QAbstractTableModel(parent), m_watch(watch) {
    m_rows = int(watch.list().alerts.size());
    connect(&watch, &AlertWatch::changed, this, [this] {
        beginResetModel();
        m_rows = int(m_watch.list().alerts.size());
        endResetModel();
    });
}

int AlertsModel::rowOf(std::int64_t id) const {
    for (int row = 0; row < m_rows; ++row)
        if (alertAt(row).id == id) return row;
    return -1;
}

int AlertsModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : m_rows; }

int AlertsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : kColumns; }

QVariant AlertsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= m_rows || role != Qt::UserRole) return {};
    if (std::size_t(index.row()) >= m_watch.list().alerts.size()) return {};
    return qlonglong(alertAt(index.row()).id);
}

} // namespace rubber::desktop::models
