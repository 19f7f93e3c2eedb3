// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/upstream_model.h"

namespace rubber::desktop::models {

UpstreamModel::UpstreamModel(Desk& desk, QObject* parent) : QAbstractTableModel(parent), m_desk(desk) {}

void UpstreamModel::load() {
    m_desk.ask(
        this, [](App& app) { return app.upstreamKeys(); },
        [this](Result<std::vector<UpstreamReport>> keys) {
            if (keys)
                show(std::move(*keys));
            else
                Q_EMIT failed(keys.error());
        });
}

void UpstreamModel::show(std::vector<UpstreamReport> keys) {
    beginResetModel();
    m_keys = std::move(keys);
    m_loaded = true;
    endResetModel();
    Q_EMIT shown();
}

int UpstreamModel::rowOf(const UpstreamKeyId& id) const {
    for (std::size_t row = 0; row < m_keys.size(); ++row)
        if (m_keys[row].id == id) return int(row);
    return -1;
}

int UpstreamModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_keys.size()); }

int UpstreamModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : kColumns; }

QVariant UpstreamModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || role != Qt::UserRole) return {};
    return QString::fromStdString(at(index.row()).id.text());
}

} // namespace rubber::desktop::models
