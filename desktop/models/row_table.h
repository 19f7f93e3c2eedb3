// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Qt 6.4's moc cannot read the standard headers these pull in.
#ifndef Q_MOC_RUN
#include "desktop/app/requests.h"

#include <optional>
#include <string>
#endif

#include <QAbstractTableModel>

namespace rubber::desktop::models {

/// Columns of a list of requests.
enum class RequestColumn { Time, Key, Model, Tokens, Cost, Latency, Result, From, Request };
inline constexpr int kRequestColumns = 9;

/// Stands between the rows before and after a lost connection.
struct GapMark {
    std::string relay;
    Duration away;
    int rows = 0; ///< Fetched for it.
};
struct ShownRow {
    NamedRow named; ///< Empty for a mark.
    std::optional<GapMark> gap;
};

/// A list of requests, newest above. Cells have no words of their own: a page puts a proxy over it that asks
/// `at`.
class RowTable : public QAbstractTableModel {
    Q_OBJECT
public:
    /// A bool: the row has just come.
    static constexpr int kFreshRole = Qt::UserRole + 1;
    using QAbstractTableModel::QAbstractTableModel;
    int columnCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : kRequestColumns;
    }
    QVariant data(const QModelIndex& index, int role) const override;
    virtual const ShownRow& at(int row) const = 0;
    virtual bool fresh(int) const { return false; }
};

} // namespace rubber::desktop::models
