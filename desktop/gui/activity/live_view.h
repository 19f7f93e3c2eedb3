// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/gui/shell/page.h"

#ifndef Q_MOC_RUN // Qt 6.4's moc cannot read what these pull in.
#include "desktop/gui/activity/activity_filter.h"
#include "desktop/models/live_rows_model.h"
#include "desktop/models/request_filter_model.h"
#endif

class QPushButton;

namespace rubber::desktop::gui {

class RequestList;

/// Requests as they come. Follows the newest while it is scrolled to the top; else what is seen stays put and
/// a pill counts what waits above.
class LiveView : public QWidget {
    Q_OBJECT
public:
    LiveView(const PageContext& context, QWidget* parent = nullptr);
    RequestList* list() const { return m_list; }
    void setFilter(const ActivityFilter& filter);
    bool paused() const { return m_paused; }
    void setPaused(bool paused);
    void seed(const std::vector<NamedRow>& newestFirst) { m_model.seed(newestFirst); }

Q_SIGNALS:
    void pausedChanged();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    bool atTop() const;
    void hold();
    void showState();
    void showPill();
    PageContext m_context;
    models::LiveRowsModel m_model;
    models::RequestFilterModel m_filtered;
    RequestList* m_list;
    QLabel *m_state, *m_thinned;
    QPushButton *m_pause, *m_pill;
    bool m_paused = false, m_narrowed = false;
};

} // namespace rubber::desktop::gui
