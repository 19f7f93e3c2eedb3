// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/row_table.h"

namespace rubber::desktop::models {

QVariant RowTable::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || role != kFreshRole) return {};
    return fresh(index.row());
}

} // namespace rubber::desktop::models
