// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/gui/shell/page.h"

#ifndef Q_MOC_RUN // Qt 6.4's moc cannot read what these pull in.
#include "desktop/gui/activity/activity_filter.h"
#endif

#include <QTimer>

namespace rubber::desktop::gui {

class HistogramStrip;

/// When the requests were that the filter asks for: a strip of bars from the vault, over the filter's range. A
/// stretch that is chosen in it becomes the range of the lists, and the strip goes on showing where that is.
class RequestHistogram : public QWidget {
    Q_OBJECT
public:
    RequestHistogram(const PageContext& context, QWidget* parent = nullptr);
    void setFilter(const ActivityFilter& filter);
    void reload();
    /// `filter` with the range that is drawn in place of its own.
    ActivityFilter widened(ActivityFilter filter) const;
    HistogramStrip* strip() const { return m_strip; }

Q_SIGNALS:
    void rangeChosen(qint64 sinceMs, qint64 untilMs);
    void choiceCleared();
    void failed(const rubber::Error& error);

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Answer {
        std::vector<RequestBucket> buckets;
        WallTime from;
        Duration width;
        qint64 bars = 0;
    };
    void take(const Result<Answer>& answer);
    PageContext m_context;
    HistogramStrip* m_strip;
    ActivityFilter m_drawn; ///< What is asked for, with the range the bars are over.
    std::optional<std::pair<WallTime, WallTime>> m_chosen;
    QTimer m_later; ///< New rows came.
    QTimer m_beat;  ///< Time goes on.
    bool m_asking = false, m_stale = true;
};

} // namespace rubber::desktop::gui
