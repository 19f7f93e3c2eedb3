// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/row_table.h"

#include <QSortFilterProxyModel>

namespace rubber::desktop::models {

/// The rows of a RowTable that fit a query; gap marks always do.
class RequestFilterModel : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit RequestFilterModel(RowTable* source, QObject* parent = nullptr);
    void setQuery(const RowQuery& query);
    const ShownRow& at(int row) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    RowTable* m_source;
    RequestMatch m_match;
};

} // namespace rubber::desktop::models
