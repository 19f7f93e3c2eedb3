// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/request_filter_model.h"

namespace rubber::desktop::models {

RequestFilterModel::RequestFilterModel(RowTable* source, QObject* parent)
    : QSortFilterProxyModel(parent), m_source(source), m_match(RowQuery()) {
    setSourceModel(source);
}

void RequestFilterModel::setQuery(const RowQuery& query) {
    m_match = RequestMatch(query);
    invalidateFilter();
}

const ShownRow& RequestFilterModel::at(int row) const {
    return m_source->at(mapToSource(index(row, 0)).row());
}

bool RequestFilterModel::filterAcceptsRow(int row, const QModelIndex&) const {
    const auto& shown = m_source->at(row);
    return shown.gap || m_match(shown.named);
}

} // namespace rubber::desktop::models
