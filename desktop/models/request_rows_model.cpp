// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/request_rows_model.h"

namespace rubber::desktop::models {

void RequestRowsModel::fetchMore(const QModelIndex& parent) {
    if (!canFetchMore(parent)) return;
    m_asked = true;
    Q_EMIT wanted();
}

void RequestRowsModel::show(RequestPage first) {
    beginResetModel();
    m_rows.clear();
    m_next = first.next;
    m_asked = false;
    for (auto& named : first.rows)
        m_rows.push_back({std::move(named), {}});
    endResetModel();
}

void RequestRowsModel::add(RequestPage page) {
    m_next = page.next;
    m_asked = false;
    if (page.rows.empty()) return;
    const int size = int(m_rows.size());
    beginInsertRows({}, size, size + int(page.rows.size()) - 1);
    for (auto& named : page.rows)
        m_rows.push_back({std::move(named), {}});
    endInsertRows();
}

void RequestRowsModel::failed() { m_asked = false; }

} // namespace rubber::desktop::models
