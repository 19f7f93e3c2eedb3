// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/audit_rows_model.h"

namespace rubber::desktop::models {

AuditRowsModel::Chain AuditRowsModel::chainOf(int row) const {
    const auto& entry = at(row);
    if (entry.source == TrailEntry::Source::Relay) return Chain::None;
    if (!m_check) return Chain::Unchecked;
    return m_check->whole() || entry.sequence < *m_check->firstBad ? Chain::Intact : Chain::Bad;
}

void AuditRowsModel::show(std::vector<TrailEntry> oldestFirst) {
    beginResetModel();
    m_entries = std::move(oldestFirst);
    endResetModel();
}

void AuditRowsModel::setCheck(std::optional<EventCheck> check) {
    m_check = std::move(check);
    if (!m_entries.empty())
        Q_EMIT dataChanged(index(0, int(AuditColumn::Chain)), index(rowCount() - 1, int(AuditColumn::Chain)));
}

} // namespace rubber::desktop::models
