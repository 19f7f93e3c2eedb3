// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Qt 6.4's moc cannot read the standard headers these pull in.
#ifndef Q_MOC_RUN
#include "desktop/app/app.h"
#include "desktop/models/desk.h"

#include <vector>
#endif

#include <QAbstractTableModel>

namespace rubber::desktop::models {

/// The upstream keys of the vault: facts and hints, never a secret. Cells hold no words; a proxy says them.
class UpstreamModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Label, Provider, Hint, UsedBy, Spend, LastCheck, Added, kColumns };

    explicit UpstreamModel(Desk& desk, QObject* parent = nullptr);
    void load();
    void show(std::vector<UpstreamReport> keys); ///< Also for pictures.
    bool loaded() const { return m_loaded; }
    const UpstreamReport& at(int row) const { return m_keys[std::size_t(row)]; }
    int rowOf(const UpstreamKeyId& id) const; ///< -1: not there.

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override; ///< Qt::UserRole: the id.

Q_SIGNALS:
    void shown();
    void failed(const rubber::Error& error);

private:
    Desk& m_desk;
    std::vector<UpstreamReport> m_keys;
    bool m_loaded = false;
};

} // namespace rubber::desktop::models
