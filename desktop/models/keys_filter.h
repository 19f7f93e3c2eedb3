// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/keys_model.h"

#include <QSortFilterProxyModel>

namespace rubber::desktop::models {

/// Which keys are shown, in which order. Every word of the search has to be found somewhere in the key: name,
/// tag, model, note, id.
class KeysFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    /// The state filter's choices: what an owner looks for, not each condition.
    enum class Show { All, Working, NeedsAttention, Stopped, NotPushed, Canaries };

    explicit KeysFilter(KeysModel& model, QObject* parent = nullptr);
    void setSearch(const QString& text);
    void setShow(Show show);
    void setTag(const QString& tag); ///< "" = all.
    bool filters() const { return !m_words.isEmpty() || m_show != Show::All || !m_tag.isEmpty(); }

    const KeyReport& key(int row) const { return m_model.key(mapToSource(index(row, 0)).row()); }
    KeyCondition condition(int row) const { return m_model.condition(mapToSource(index(row, 0)).row()); }
    int rowOf(const QString& id) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    KeysModel& m_model;
    QStringList m_words;
    Show m_show = Show::All;
    QString m_tag;
};

} // namespace rubber::desktop::models
