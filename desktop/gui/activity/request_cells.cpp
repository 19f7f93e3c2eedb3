// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/activity/request_cells.h"

#include "desktop/gui/look/look.h"
#include "desktop/gui/parts/cells.h"
#include "desktop/gui/parts/data_table.h"
#include "desktop/gui/words/money_text.h"
#include "desktop/gui/words/request_words.h"
#include "desktop/gui/words/time_text.h"

#include <QCoreApplication>

namespace rubber::desktop::gui {

using models::RequestColumn;

namespace {

QString text(const std::string& from) { return QString::fromStdString(from); }

} // namespace

QString gapText(const models::GapMark& gap) {
    return QCoreApplication::translate("activity", "— %1 gap filled, %n request(s) —", nullptr, gap.rows)
        .arg(spanText(gap.away));
}

RequestWords::RequestWords(QAbstractItemModel* source, At at, const Clock& clock, QObject* parent)
    : QIdentityProxyModel(parent), m_at(std::move(at)), m_clock(clock) {
    setSourceModel(source);
}

QString RequestWords::cellText(const NamedRow& named, RequestColumn column) const {
    const auto& row = named.row;
    const bool refused = row.kind == "refuse";
    switch (column) {
    case RequestColumn::Time:
        return rowMomentText(row.at, m_clock.wall());
    case RequestColumn::Key:
        return keyText(named);
    case RequestColumn::Model:
        return isolated(text(row.model));
    case RequestColumn::Tokens:
        return tokensText(row);
    case RequestColumn::Cost:
        return refused ? QString() : moneyText(row.cost);
    case RequestColumn::Latency:
        return refused ? QString() : latencyText(row.elapsedMs);
    case RequestColumn::Result:
        return resultWords(row).text;
    case RequestColumn::From:
        return isolated(text(row.client));
    case RequestColumn::Request:
        break;
    }
    return text(protocol::requestText(row.request));
}

QString RequestWords::columnName(RequestColumn column) {
    switch (column) {
    case RequestColumn::Time:
        return tr("Time");
    case RequestColumn::Key:
        return tr("Proxy key");
    case RequestColumn::Model:
        return tr("Model");
    case RequestColumn::Tokens:
        return tr("Tokens in / out");
    case RequestColumn::Cost:
        return tr("Cost");
    case RequestColumn::Latency:
        return tr("Latency");
    case RequestColumn::Result:
        return tr("Result");
    case RequestColumn::From:
        return tr("From");
    case RequestColumn::Request:
        break;
    }
    return tr("Request id");
}

QVariant RequestWords::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical) return {};
    const auto column = RequestColumn(section);
    const bool number =
        column == RequestColumn::Tokens || column == RequestColumn::Cost || column == RequestColumn::Latency;
    if (role == Qt::TextAlignmentRole && number) return int(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    return columnName(RequestColumn(section));
}

QVariant RequestWords::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    // Less motion, no flash: the role alone says for how long a row is new.
    if (role == cell::Tinted)
        return Look::now().motion(1) > 0 ? QIdentityProxyModel::data(index, models::RowTable::kFreshRole) : QVariant();
    const auto& shown = m_at(index.row());
    const auto column = RequestColumn(index.column());
    if (shown.gap) {
        if (role == cell::Faded) return true;
        const bool says = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
        return says && column == RequestColumn::Time ? gapText(*shown.gap) : QVariant();
    }
    const auto& row = shown.named.row;
    switch (role) {
    case Qt::DisplayRole:
        return cellText(shown.named, column);
    case Qt::AccessibleTextRole:
        return columnName(column) + ": " + cellText(shown.named, column);
    case Qt::ToolTipRole:
        if (column == RequestColumn::Time) return utcText(row.at);
        if (column == RequestColumn::Result) return decisionText(row);
        return cellText(shown.named, column);
    case cell::Icon:
        return column == RequestColumn::Result ? QVariant(resultWords(row).icon) : QVariant();
    case cell::ToneIs:
        return column == RequestColumn::Result ? QVariant(int(resultWords(row).tone)) : QVariant();
    case cell::Faded:
        return column == RequestColumn::From || column == RequestColumn::Request;
    default:
        return {};
    }
}

void dressRequestTable(DataTable* table) {
    using As = TextCell::As;
    const auto cells = [table](RequestColumn column, QAbstractItemDelegate* delegate) {
        table->setItemDelegateForColumn(int(column), delegate);
    };
    for (const auto column : {RequestColumn::Time, RequestColumn::Key, RequestColumn::From})
        cells(column, new TextCell(As::Text, table));
    cells(RequestColumn::Model, new TextCell(As::Tail, table));
    for (const auto column : {RequestColumn::Tokens, RequestColumn::Cost, RequestColumn::Latency})
        cells(column, new TextCell(As::Number, table));
    cells(RequestColumn::Result, new PillCell(table));
    cells(RequestColumn::Request, new TextCell(As::Code, table));
    table->setColumns({{92, 0, 0},
                       {104, 1, 0},
                       {140, 3, 0},
                       {110, 0, 3},
                       {78, 0, 0},
                       {72, 0, 4},
                       {172, 1, 0},
                       {104, 0, 2},
                       {82, 0, 1}});
}

} // namespace rubber::desktop::gui
