// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/gui/shell/page.h"

#ifndef Q_MOC_RUN // Qt 6.4's moc cannot read what these pull in.
#include "desktop/gui/activity/activity_filter.h"
#include "desktop/models/request_rows_model.h"
#endif

#include <QTimer>

class QLabel;

namespace rubber::desktop::gui {

class RequestList;

/// Requests of the past, from the vault, a page at a time.
class RequestsView : public QWidget {
    Q_OBJECT
public:
    static constexpr std::uint32_t kPage = 200;

    RequestsView(const PageContext& context, QWidget* parent = nullptr);
    RequestList* list() const { return m_list; }
    void setFilter(const ActivityFilter& filter);
    void reload();
    bool failedToRead() const { return m_unread; } ///< The empty state offers to try again.

Q_SIGNALS:
    void failed(const rubber::Error& error);
    void loaded();

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Answer {
        RequestPage page;
        RequestSums sums;
        std::int64_t retentionDays = 0;
    };
    void askMore();
    void take(const Result<Answer>& answer);
    void showFoot(const Answer& answer);
    PageContext m_context;
    models::RequestRowsModel m_model;
    RequestList* m_list;
    QLabel *m_foot, *m_retention;
    ActivityFilter m_filter;
    QTimer m_later;  ///< New rows came while this is looked at.
    int m_round = 0; ///< Answers to what was asked before are not shown.
    bool m_stale = true, m_unread = false;
};

} // namespace rubber::desktop::gui
