// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/keys_filter.h"

#include <algorithm>

namespace rubber::desktop::models {

namespace {

bool belongs(KeyCondition condition, bool canary, KeysFilter::Show show) {
    switch (show) {
    case KeysFilter::Show::All:
        return true;
    case KeysFilter::Show::Working:
        return condition == KeyCondition::Active || condition == KeyCondition::NearLimit ||
               condition == KeyCondition::NotPushed || condition == KeyCondition::Unknown ||
               condition == KeyCondition::Canary;
    case KeysFilter::Show::NeedsAttention:
        return condition == KeyCondition::OverLimit || condition == KeyCondition::NearLimit ||
               condition == KeyCondition::NotPushed || condition == KeyCondition::Killing;
    case KeysFilter::Show::Stopped:
        return condition == KeyCondition::Killed || condition == KeyCondition::Suspended ||
               condition == KeyCondition::Expired;
    case KeysFilter::Show::Canaries:
        return canary;
    case KeysFilter::Show::NotPushed:
        return condition == KeyCondition::NotPushed;
    }
    return true;
}

} // namespace

KeysFilter::KeysFilter(KeysModel& model, QObject* parent) : QSortFilterProxyModel(parent), m_model(model) {
    setSourceModel(&model);
    setSortRole(KeysModel::SortBy);
    sort(KeysModel::Name);
}

void KeysFilter::setSearch(const QString& text) {
    m_words = text.toLower().split(' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void KeysFilter::setShow(Show show) {
    m_show = show;
    invalidateFilter();
}

void KeysFilter::setTag(const QString& tag) {
    m_tag = tag;
    invalidateFilter();
}

int KeysFilter::rowOf(const QString& id) const {
    const int row = m_model.rowOf(id);
    return row < 0 ? -1 : mapFromSource(m_model.index(row, 0)).row();
}

bool KeysFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    const QModelIndex key = m_model.index(row, 0, parent);
    const auto condition = KeyCondition(key.data(KeysModel::ConditionIs).toInt());
    if (!belongs(condition, m_model.key(row).policy.canary, m_show)) return false;
    if (!m_tag.isEmpty() && !key.data(KeysModel::Tags).toStringList().contains(m_tag)) return false;
    if (m_words.isEmpty()) return true;
    const QString text = key.data(KeysModel::SearchIn).toString();
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString& word) { return text.contains(word); });
}

bool KeysFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    const QVariant a = left.data(KeysModel::SortBy), b = right.data(KeysModel::SortBy);
    const auto order = QVariant::compare(a, b);
    if (order != QPartialOrdering::Equivalent) return order == QPartialOrdering::Less;
    // Equal ones always in the same order, or rows would jump at each refresh.
    return m_model.key(left.row()).id < m_model.key(right.row()).id;
}

} // namespace rubber::desktop::models
