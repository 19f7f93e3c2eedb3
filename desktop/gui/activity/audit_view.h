// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/gui/shell/page.h"

#ifndef Q_MOC_RUN // Qt 6.4's moc cannot read what these pull in.
#include "desktop/gui/activity/activity_filter.h"
#include "desktop/models/audit_rows_model.h"
#endif

#include <QTimer>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedLayout;

namespace rubber::desktop::gui {

class DataTable;
class EmptyState;
class LogStrip;

/// How far the relays' signed logs were verified; below it what the owner did and what relays wrote down of it,
/// append-only, whose chain can be verified.
class AuditView : public QWidget {
    Q_OBJECT
public:
    AuditView(const PageContext& context, QWidget* parent = nullptr);
    DataTable* table() const { return m_table; }
    EmptyState* emptyState() const { return m_empty; }
    LogStrip* logs() const { return m_logs; }
    void setFilter(const ActivityFilter& filter);
    void reload();
    bool failedToRead() const { return m_unread; } ///< The empty state offers to try again.
    void verify();
    const TrailEntry* current() const;
    bool copyRow();
    void step(int by);

Q_SIGNALS:
    void failed(const rubber::Error& error);
    void opened();
    void moved();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void take(const Result<std::vector<TrailEntry>>& trail);
    void showCheck(const EventCheck& check);
    PageContext m_context;
    models::AuditRowsModel m_model;
    DataTable* m_table;
    EmptyState* m_empty;
    LogStrip* m_logs;
    QStackedLayout* m_stack;
    MessageBar* m_result;
    QLabel* m_count;
    QPushButton* m_verify;
    QProgressBar* m_progress;
    ActivityFilter m_filter;
    int m_round = 0;
    bool m_stale = true, m_unread = false;
};

} // namespace rubber::desktop::gui
