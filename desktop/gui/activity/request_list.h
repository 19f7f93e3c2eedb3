// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN // Qt 6.4's moc cannot read what these pull in.
#include "desktop/gui/activity/request_cells.h"
#endif

#include <QWidget>

class QStackedLayout;

namespace rubber::desktop::gui {

class DataTable;
class EmptyState;

/// A table of requests, and what stands in its place while it is empty. J and K step through the rows, Ctrl+C
/// copies one as text.
class RequestList : public QWidget {
    Q_OBJECT
public:
    /// Takes the words.
    RequestList(const QString& name, RequestWords* words, QWidget* parent = nullptr);
    DataTable* table() const { return m_table; }
    EmptyState* emptyState() const { return m_empty; }
    /// The row that is selected; null without one and on a gap mark.
    const NamedRow* current() const;
    void step(int by);
    bool copyRow();

Q_SIGNALS:
    void opened();
    void moved();
    void spacePressed();

private:
    void showEmpty();
    void spanGaps(int first, int last);
    RequestWords* m_words;
    DataTable* m_table;
    EmptyState* m_empty;
    QStackedLayout* m_stack;
};

} // namespace rubber::desktop::gui
