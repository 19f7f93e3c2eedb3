// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/parts/data_table.h"

#include "desktop/gui/look/look.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace rubber::desktop::gui {

namespace {
constexpr int kOneLine = 32, kTwoLines = 46, kPatience = 150;
int scaled(int pixels) { return pixels * Look::now().textPercent() / 100; }
} // namespace

DataTable::DataTable(const QString& accessibleName, Rows rows, QWidget* parent)
    : QTableView(parent), m_rows(rows) {
    setAccessibleName(accessibleName);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false); // Or Tab would never leave it.
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    auto* header = horizontalHeader();
    header->setTextElideMode(Qt::ElideRight);
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setMinimumSectionSize(16);
    header->setHighlightSections(false);
    header->setSectionsClickable(true);
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_blocks = true;
        viewport()->update();
    });
    connect(this, &QTableView::doubleClicked, this, &DataTable::opened);
    connect(&Look::now(), &Look::changed, this, &DataTable::restyle);
    restyle();
}

void DataTable::restyle() {
    // Header labels do not follow the direction by themselves.
    horizontalHeader()->setDefaultAlignment((isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) |
                                            Qt::AlignVCenter);
    verticalHeader()->setDefaultSectionSize(scaled(m_rows == Rows::OneLine ? kOneLine : kTwoLines));
    share();
    viewport()->update();
}

void DataTable::setColumns(const QList<TableColumn>& columns) {
    m_columns = columns;
    share();
}

void DataTable::putAway(int column, bool away) {
    if (away)
        m_away.insert(column);
    else
        m_away.remove(column);
    share();
}

/// Leaves columns out until the rest fits, then shares what is left over.
void DataTable::share() {
    if (m_columns.isEmpty() || !model()) return;
    const int room = viewport()->width();
    QList<bool> shown(m_columns.size(), true);
    for (const int column : std::as_const(m_away))
        if (column < shown.size()) shown[column] = false;
    const auto needed = [&] {
        int sum = 0;
        for (qsizetype i = 0; i < m_columns.size(); ++i)
            if (shown[i]) sum += scaled(m_columns[i].least);
        return sum;
    };
    while (needed() > room) {
        qsizetype next = -1;
        for (qsizetype i = 0; i < m_columns.size(); ++i)
            if (shown[i] && m_columns[i].drop > 0 && (next < 0 || m_columns[i].drop < m_columns[next].drop))
                next = i;
        if (next < 0) break;
        shown[next] = false;
    }
    int stretches = 0, left = room;
    const int sum = needed();
    for (qsizetype i = 0; i < m_columns.size(); ++i)
        if (shown[i]) stretches += m_columns[i].stretch;
    int spare = room - sum, last = -1;
    for (int i = 0; i < int(m_columns.size()); ++i) {
        setColumnHidden(i, !shown[i]);
        if (!shown[i]) continue;
        int width = scaled(m_columns[i].least);
        if (spare < 0)
            width = std::max(16, width * room / std::max(1, sum)); // Squeezed: nothing else may go.
        else if (stretches)
            width += spare * m_columns[i].stretch / stretches;
        setColumnWidth(i, width);
        left -= width;
        if (m_columns[i].stretch || last < 0) last = i;
    }
    if (last >= 0 && left > 0 && stretches) setColumnWidth(last, columnWidth(last) + left); // Rounding.
}

void DataTable::setLoading(bool loading) {
    if (loading && !m_blocks && !m_patience.isActive()) m_patience.start();
    if (loading) return;
    m_patience.stop();
    if (!std::exchange(m_blocks, false)) return;
    viewport()->update();
}

QList<int> DataTable::selectedRows() const {
    QList<int> rows;
    if (!selectionModel()) return rows;
    for (const auto& index : selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

QString DataTable::selectedText() const {
    QStringList lines;
    for (const int row : selectedRows()) {
        QStringList cells;
        for (int column = 0; column < model()->columnCount(); ++column)
            if (const QString text = model()->index(row, column).data().toString(); !text.isEmpty()) cells << text;
        lines << cells.join('\t');
    }
    return lines.join('\n');
}

void DataTable::selectOnly(int row) {
    if (row < 0) return clearSelection();
    const QModelIndex index = model()->index(row, 0);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

void DataTable::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) {
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT selectionMoved();
}

void DataTable::paintEvent(QPaintEvent* event) {
    QTableView::paintEvent(event);
    if (m_blocks && (!model() || model()->rowCount() == 0)) paintBlocks();
    if (!hasFocus() || !m_byKeyboard || !currentIndex().isValid()) return;
    // One ring around the row: a ring in the style sheet would go around the whole table.
    const int row = currentIndex().row();
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Look::now().theme().accent, 2));
    const QRect ring(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
    painter.drawRoundedRect(QRectF(ring).adjusted(1, 1, -1, -2), 4, 4);
}

void DataTable::paintBlocks() {
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Look::now().theme().hover);
    const int height = verticalHeader()->defaultSectionSize(), thick = scaled(12);
    for (int row = 0; row < 6 && row * height < viewport()->height(); ++row)
        for (int column = 0; column < int(m_columns.size()); ++column) {
            if (isColumnHidden(column)) continue;
            // Not all of one length, so that it looks like what will come.
            const int room = columnWidth(column) - 20,
                      width = room * (55 + (row * 17 + column * 29) % 40) / 100;
            const int left = isRightToLeft()
                                 ? columnViewportPosition(column) + columnWidth(column) - 10 - width
                                 : columnViewportPosition(column) + 10;
            painter.drawRoundedRect(left, row * height + (height - thick) / 2, width, thick, 4, 4);
        }
}

void DataTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    share();
}

void DataTable::keyPressEvent(QKeyEvent* event) {
    m_byKeyboard = true;
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
        event->modifiers() == Qt::NoModifier) {
        if (currentIndex().isValid()) Q_EMIT opened(currentIndex());
        return;
    }
    if (event->key() == Qt::Key_Escape || event == QKeySequence::Copy) return event->ignore(); // The page's.
    QTableView::keyPressEvent(event);
    viewport()->update();
}

void DataTable::mousePressEvent(QMouseEvent* event) {
    m_byKeyboard = false;
    QTableView::mousePressEvent(event);
    viewport()->update();
}

void DataTable::mouseMoveEvent(QMouseEvent* event) {
    hover(rowAt(event->position().toPoint().y()));
    QTableView::mouseMoveEvent(event);
}

void DataTable::focusInEvent(QFocusEvent* event) {
    if (event->reason() != Qt::MouseFocusReason && event->reason() != Qt::PopupFocusReason &&
        event->reason() != Qt::ActiveWindowFocusReason)
        m_byKeyboard = true;
    QTableView::focusInEvent(event);
    viewport()->update();
}

void DataTable::contextMenuEvent(QContextMenuEvent* event) {
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid()) return;
    if (!selectionModel()->isRowSelected(index.row())) selectOnly(index.row());
    Q_EMIT menuAsked(index, byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

void DataTable::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LayoutDirectionChange) restyle();
    QTableView::changeEvent(event);
}

bool DataTable::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::Leave) hover(-1);
    return QTableView::viewportEvent(event);
}

void DataTable::hover(int row) {
    if (std::exchange(m_hovered, row) != row) viewport()->update();
}

QModelIndex DataTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) {
    const int rows = model() ? model()->rowCount() : 0;
    if (rows && (action == MoveHome || action == MoveEnd))
        return model()->index(action == MoveHome ? 0 : rows - 1, std::max(0, currentIndex().column()));
    return QTableView::moveCursor(action, modifiers);
}

} // namespace rubber::desktop::gui
