// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIdentityProxyModel>

namespace rubber::desktop::models {
class AuditRowsModel;
}

namespace rubber::desktop::gui {

class DataTable;

/// The words of the owner's trail, over its model.
class AuditWords : public QIdentityProxyModel {
    Q_OBJECT
public:
    explicit AuditWords(models::AuditRowsModel* source, QObject* parent = nullptr);
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textOf(int row, int column) const;
    models::AuditRowsModel* m_source;
};

void dressAuditTable(DataTable* table);

} // namespace rubber::desktop::gui
