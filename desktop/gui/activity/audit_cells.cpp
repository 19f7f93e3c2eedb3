// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/activity/audit_cells.h"

#include "desktop/gui/parts/cells.h"
#include "desktop/gui/parts/data_table.h"
#include "desktop/gui/words/audit_words.h"
#include "desktop/gui/words/money_text.h"
#include "desktop/gui/words/time_text.h"
#include "desktop/models/audit_rows_model.h"

namespace rubber::desktop::gui {

using models::AuditColumn;
using Chain = models::AuditRowsModel::Chain;

AuditWords::AuditWords(models::AuditRowsModel* source, QObject* parent)
    : QIdentityProxyModel(parent), m_source(source) {
    setSourceModel(source);
}

QVariant AuditWords::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical || role != Qt::DisplayRole) return {};
    switch (AuditColumn(section)) {
    case AuditColumn::Time:
        return tr("Time");
    case AuditColumn::Who:
        return tr("Who");
    case AuditColumn::What:
        return tr("What");
    case AuditColumn::Target:
        return tr("Target");
    case AuditColumn::Details:
        return tr("Details");
    case AuditColumn::Chain:
        break;
    }
    return tr("Chain");
}

QString AuditWords::textOf(int row, int column) const {
    const auto& entry = m_source->at(row);
    switch (AuditColumn(column)) {
    case AuditColumn::Time:
        return localMomentText(entry.at);
    case AuditColumn::Who:
        return isolated(whoText(entry));
    case AuditColumn::What:
        return whatText(entry);
    case AuditColumn::Target:
        return isolated(QString::fromStdString(entry.target));
    case AuditColumn::Details:
        return detailsText(entry);
    case AuditColumn::Chain:
        break;
    }
    switch (m_source->chainOf(row)) {
    case Chain::Intact:
        return tr("Intact");
    case Chain::Bad:
        return tr("Broken");
    case Chain::Unchecked:
        return tr("Not checked");
    case Chain::None:
        break;
    }
    return tr("On the relay");
}

QVariant AuditWords::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const bool chain = AuditColumn(index.column()) == AuditColumn::Chain;
    switch (role) {
    case Qt::DisplayRole:
        return textOf(index.row(), index.column());
    case Qt::AccessibleTextRole:
        return headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() + ": " +
               textOf(index.row(), index.column());
    case Qt::ToolTipRole:
        if (AuditColumn(index.column()) == AuditColumn::Time) return utcText(m_source->at(index.row()).at);
        if (chain && m_source->chainOf(index.row()) == Chain::None)
            return tr("A relay's own journal is chained and signed there.");
        return textOf(index.row(), index.column());
    default:
        break;
    }
    if (!chain) return {};
    const auto state = m_source->chainOf(index.row());
    if (role == cell::Icon)
        return state == Chain::Intact ? "check" : state == Chain::Bad ? "state-over" : "state-unknown";
    if (role == cell::ToneIs)
        return int(state == Chain::Intact ? Tone::Ok : state == Chain::Bad ? Tone::Danger : Tone::Muted);
    return {};
}

void dressAuditTable(DataTable* table) {
    for (int column = 0; column < int(AuditColumn::Chain); ++column)
        table->setItemDelegateForColumn(column, new TextCell(TextCell::As::Text, table));
    table->setItemDelegateForColumn(int(AuditColumn::Chain), new PillCell(table));
    table->setColumns({{176, 0, 0}, {104, 1, 3}, {170, 2, 0}, {120, 1, 0}, {160, 3, 1}, {140, 0, 2}});
}

} // namespace rubber::desktop::gui
