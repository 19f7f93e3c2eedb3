// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN // Qt 6.4's moc cannot read what these pull in.
#include "desktop/models/row_table.h"

#include <functional>
#endif

#include <QIdentityProxyModel>

namespace rubber::desktop::gui {

class DataTable;

/// The words of a list of requests, over a model that has none.
class RequestWords : public QIdentityProxyModel {
    Q_OBJECT
public:
    using At = std::function<const models::ShownRow&(int row)>;
    RequestWords(QAbstractItemModel* source, At at, const Clock& clock, QObject* parent = nullptr);
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    const models::ShownRow& at(int row) const { return m_at(row); }
    static QString columnName(models::RequestColumn column);

private:
    QString cellText(const NamedRow& named, models::RequestColumn column) const;
    At m_at;
    const Clock& m_clock;
};

/// Delegates and widths of a table of requests.
void dressRequestTable(DataTable* table);
QString gapText(const models::GapMark& gap);

} // namespace rubber::desktop::gui
