// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/gui/charts/chart.h"
#ifndef Q_MOC_RUN // Qt 6.4's moc cannot read <compare>.
#include "shared/clock.h"
#endif

#include <QList>

namespace rubber::desktop::gui {

/// Requests of one stretch of time.
struct HistogramBar {
    qint64 ok = 0, rejected = 0, error = 0;
    qint64 all() const { return ok + rejected + error; }
};

/// Requests over time as a strip of stacked bars, 64 px high. Dragging over it chooses a range, a click one
/// bar; with the keyboard the arrows move, Shift and arrows choose more, Return tells. Esc or a double click
/// gives the choice up.
class HistogramStrip : public Chart {
    Q_OBJECT
public:
    explicit HistogramStrip(const QString& name, QWidget* parent = nullptr);
    /// Bars of `width` each, the first begins at `since`. The choice is kept while its times are still there.
    void show(WallTime since, Duration width, const QList<HistogramBar>& bars);
    void clearChoice();
    bool hasChoice() const { return m_first >= 0; }
    QSize sizeHint() const override { return {320, kHeight}; }
    QSize minimumSizeHint() const override { return {120, kHeight}; }
    /// "4,182 requests, 12 rejected, 3 errors".
    QString sentence() const;

    static constexpr int kHeight = 64;

Q_SIGNALS:
    void rangeChosen(qint64 sinceMs, qint64 untilMs); ///< since <= t < until, in whole bars.
    void choiceCleared();

protected:
    void redraw() override { update(); }
    void restyle() override { update(); }
    void paintEvent(QPaintEvent*) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    int barAt(double x) const;
    QRectF placeOf(int bar) const;
    void choose(int first, int last);
    void tell();
    QString barText(int bar) const;
    QList<HistogramBar> m_bars;
    WallTime m_since;
    Duration m_width;
    int m_first = -1, m_last = -1; ///< The choice, both included.
    int m_anchor = -1;             ///< Where a drag or Shift began.
    int m_cursor = -1;             ///< Where the keyboard is.
    bool m_dragging = false;
};

} // namespace rubber::desktop::gui
