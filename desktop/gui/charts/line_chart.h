// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/gui/charts/chart.h"
#include "desktop/gui/charts/chart_data.h"

#include <functional>

class QChart;
class QChartView;
class QXYSeries;

namespace rubber::desktop::gui {

/// Lines over a stretch of time: how far a key's daily limit is used (a Step and a Limit), how long requests
/// take (p50 and a dashed p95). At most kMostPoints each; longer ones are thinned. Give it a sentence or a
/// twin.
class LineChart : public Chart {
    Q_OBJECT
public:
    /// `valueText` says a value in words; `unit` is how many of the values' units one of the axis has (1e9:
    /// nano- dollars on an axis of dollars), `axisFormat` is for the axis ("$%.2f", "%.0f ms").
    LineChart(const QString& name, std::function<QString(qint64)> valueText, double unit,
              const char* axisFormat, QWidget* parent = nullptr);
    ~LineChart() override;
    void show(const QList<ChartLine>& lines, qint64 sinceMs, qint64 untilMs, const QString& sentence);
    QSize sizeHint() const override { return {320, 140}; }
    /// Of the points nearest to a time: "14:05  $1.20".
    QString textAt(qint64 ms) const;

protected:
    void redraw() override;
    void restyle() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void rebuild();
    void fillTimes();
    std::function<QString(qint64)> m_valueText;
    double m_unit;
    QString m_axisFormat;
    QList<ChartLine> m_lines;
    qint64 m_since = 0, m_until = 1;
    QChart* m_chart;
    QChartView* m_view;
    QList<QXYSeries*> m_series;
};

} // namespace rubber::desktop::gui
