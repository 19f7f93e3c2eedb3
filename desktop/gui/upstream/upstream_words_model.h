// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN
#include "desktop/models/upstream_model.h"
#include "shared/clock.h"
#endif

#include <QSortFilterProxyModel>

namespace rubber::desktop::gui {

/// "Works, 2 h ago", "Refused", "Not tested".
QString checkText(const UpstreamReport& key, WallTime now);

/// The upstream keys in words, filtered by what is searched for.
class UpstreamWordsModel : public QSortFilterProxyModel {
    Q_OBJECT
public:
    UpstreamWordsModel(models::UpstreamModel& keys, const Clock& clock, QObject* parent = nullptr);
    void search(const QString& text);
    const UpstreamReport& at(int row) const { return m_keys.at(mapToSource(index(row, 0)).row()); }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    models::UpstreamModel& m_keys;
    const Clock& m_clock;
    QString m_text;
};

} // namespace rubber::desktop::gui
