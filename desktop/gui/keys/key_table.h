// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/gui/parts/data_table.h"

// Qt 6.4's moc cannot read the standard headers these pull in.
#ifndef Q_MOC_RUN
#include "desktop/models/keys_filter.h"
#endif

#include <QIdentityProxyModel>

namespace rubber::desktop::gui {

/// Words, pills and bars for the rows of KeysFilter.
class KeyCells : public QIdentityProxyModel {
    Q_OBJECT
public:
    KeyCells(models::KeysModel& keys, models::KeysFilter& filter, const models::Live& live,
             const Clock& clock, QObject* parent = nullptr);
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant stateData(const KeyReport& key, models::KeyCondition condition, int role) const;
    QVariant limitData(const KeyReport& key, int column, int role) const;
    QString text(const KeyReport& key, int column) const;
    models::KeysModel& m_keys;
    models::KeysFilter& m_filter;
    const models::Live& m_live;
    const Clock& m_clock;
};

/// The table of the proxy keys with its columns and what is dropped when it is narrow.
class KeyTable : public DataTable {
    Q_OBJECT
public:
    explicit KeyTable(KeyCells& cells, QWidget* parent = nullptr);
};

/// "Near limit", or "As of 14:02" for a key whose relay does not answer.
QString conditionText(const KeyReport& key, models::KeyCondition condition, const models::Live& live,
                      WallTime now);

} // namespace rubber::desktop::gui
