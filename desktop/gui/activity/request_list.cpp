// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/activity/request_list.h"

#include "desktop/gui/activity/row_keys.h"
#include "desktop/gui/parts/data_table.h"
#include "desktop/gui/parts/empty_state.h"
#include "desktop/gui/words/request_words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QStackedLayout>

#include <algorithm>

namespace rubber::desktop::gui {

RequestList::RequestList(const QString& name, RequestWords* words, QWidget* parent)
    : QWidget(parent), m_words(words), m_table(new DataTable(name, DataTable::Rows::OneLine, this)),
      m_empty(new EmptyState(this)), m_stack(new QStackedLayout(this)) {
    words->setParent(this);
    m_table->setModel(words);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    dressRequestTable(m_table);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto* keys = new RowKeys(m_table);
    connect(keys, &RowKeys::stepped, this, &RequestList::step);
    connect(keys, &RowKeys::copyAsked, this, &RequestList::copyRow);
    connect(keys, &RowKeys::spacePressed, this, &RequestList::spacePressed);
    connect(m_table, &DataTable::opened, this, &RequestList::opened);
    connect(m_table, &DataTable::selectionMoved, this, &RequestList::moved);
    connect(words, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex&, int first, int last) {
        spanGaps(first, last);
        showEmpty();
    });
    connect(words, &QAbstractItemModel::rowsRemoved, this, &RequestList::showEmpty);
    connect(words, &QAbstractItemModel::modelReset, this, [this] {
        m_table->clearSpans();
        spanGaps(0, m_words->rowCount() - 1);
        showEmpty();
    });
    showEmpty();
}

void RequestList::showEmpty() {
    const bool empty = m_words->rowCount() == 0;
    m_stack->setCurrentWidget(empty ? static_cast<QWidget*>(m_empty) : m_table);
}

/// A mark is one sentence across the whole row.
void RequestList::spanGaps(int first, int last) {
    for (int row = first; row <= last; ++row)
        if (m_words->at(row).gap) m_table->setSpan(row, 0, 1, models::kRequestColumns);
}

const NamedRow* RequestList::current() const {
    const auto rows = m_table->selectedRows();
    if (rows.isEmpty()) return nullptr;
    const auto& shown = m_words->at(rows.first());
    return shown.gap ? nullptr : &shown.named;
}

void RequestList::step(int by) {
    const auto rows = m_table->selectedRows();
    const int count = m_words->rowCount();
    if (count == 0) return;
    int next = rows.isEmpty() ? 0 : rows.first() + by;
    while (next >= 0 && next < count && m_words->at(next).gap)
        next += by > 0 ? 1 : -1;
    if (next >= 0 && next < count) m_table->selectOnly(next);
}

bool RequestList::copyRow() {
    const auto* named = current();
    if (!named) return false;
    QGuiApplication::clipboard()->setText(rowText(*named));
    return true;
}

} // namespace rubber::desktop::gui
