// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Qt 6.4's moc cannot read the standard headers these pull in.
#ifndef Q_MOC_RUN
#include "desktop/models/key_condition.h"
#include "desktop/models/kills.h"

#include <set>
#include <vector>
#endif

#include <QAbstractTableModel>

namespace rubber::desktop::models {

/// The proxy keys of Live as a table of values; the words are the page's. A key that was rotated is in it for
/// as long as its old token still works. Rows keep their order, so that a selection survives each refresh.
class KeysModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, State, Today, Lifetime, Models, IpLock, LastUsed, Key, kColumns };
    enum Role {
        Id = Qt::UserRole + 1, ///< QString
        ConditionIs,           ///< int of KeyCondition
        SortBy,                ///< What this column is ordered by.
        SearchIn,              ///< All that a search finds the key by.
        Tags                   ///< QStringList
    };
    KeysModel(Live& live, Kills& kills, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

    const KeyReport& key(int row) const;
    KeyCondition condition(int row) const;
    int rowOf(const QString& id) const; ///< -1: not here.
    QStringList allTags() const;

    /// Rows whose change is on its way to their relay.
    void setBusy(const QString& id, bool busy);
    bool busy(const QString& id) const { return m_busy.contains(id); }

private:
    void take();
    QVariant sortValue(const KeyReport& key, int row, int column) const;
    Live& m_live;
    Kills& m_kills;
    std::vector<KeyId> m_ids;
    std::vector<std::size_t> m_at; ///< Where each is in Live's status.
    std::set<QString> m_busy;
};

/// An unbounded limit has no name of its own: what applies to a key now, whether it was pushed or not.
const Policy& policyOf(const KeyReport& key);
/// The relay has a newer version than this vault ever signed, with another policy.
bool changedElsewhere(const KeyReport& key);

} // namespace rubber::desktop::models
