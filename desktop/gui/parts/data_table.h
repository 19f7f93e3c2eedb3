// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QTableView>
#include <QTimer>

namespace rubber::desktop::gui {

/// How one column shares the width. What does not fit is left out: the columns with the smallest `drop` first
/// (0 is never left out).
struct TableColumn {
    int least = 80;  ///< Pixels at 100 % text.
    int stretch = 0; ///< Part of what is left over.
    int drop = 0;    ///< 1 is dropped first, 2 next ...
};

/// A table as every page shows it: whole rows are selected, pointed at and ringed; columns drop instead of a
/// horizontal scroll bar; Tab leaves it, Home and End go to the first and last row, Enter opens. Cells are
/// painted by the delegates of cells.h. Words come from a proxy of the page (see cells.h), order from
/// whatever the header's clicks are connected to.
class DataTable : public QTableView {
    Q_OBJECT
public:
    enum class Rows { OneLine, TwoLines };
    DataTable(const QString& accessibleName, Rows rows, QWidget* parent = nullptr);

    /// One for each column of the model; call after setModel.
    void setColumns(const QList<TableColumn>& columns);
    /// A column its owner put away takes no room, however much there is.
    void putAway(int column, bool away);
    bool isPutAway(int column) const { return m_away.contains(column); }
    bool isDropped(int column) const { return isColumnHidden(column); }
    /// Grey blocks where rows will be, until told otherwise; drawn only while there are no rows, and after
    /// 150 ms.
    void setLoading(bool loading);
    int hoveredRow() const { return m_hovered; }
    QList<int> selectedRows() const; ///< From above; of the model that is shown.
    void selectOnly(int row);        ///< And scrolls to it; -1 selects nothing.
    /// What the selected rows show, a line each, columns apart by tabs; for the clipboard.
    QString selectedText() const;

Q_SIGNALS:
    void opened(const QModelIndex& index); ///< Enter or a double click.
    /// Right click or the menu key; the row is selected by then. `place` is global.
    void menuAsked(const QModelIndex& index, const QPoint& place);
    void selectionMoved();

protected:
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    void restyle();
    void share();
    void hover(int row);
    void paintBlocks();
    Rows m_rows;
    QList<TableColumn> m_columns;
    QSet<int> m_away;
    int m_hovered = -1;
    bool m_byKeyboard = false; ///< The ring is for who uses the keyboard.
    bool m_blocks = false;
    QTimer m_patience;
};

} // namespace rubber::desktop::gui
