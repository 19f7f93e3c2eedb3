// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/gui/charts/chart.h"
#include "desktop/gui/charts/chart_data.h"

class QChart;
class QChartView;
class QLabel;
class QPieSeries;

namespace rubber::desktop::gui {

/// Parts of a whole as a ring, the whole written in its middle. The list beside it is its legend and its
/// twin.
class Donut : public Chart {
    Q_OBJECT
public:
    explicit Donut(const QString& name, QWidget* parent = nullptr);
    ~Donut() override;
    void show(const QList<ChartShare>& shares, const QString& middle);
    QSize sizeHint() const override { return {140, 140}; }

Q_SIGNALS:
    void pointedAt(int share); ///< -1: at none.
    void chosen(int share);

protected:
    void redraw() override;
    void restyle() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitMiddle();
    QList<ChartShare> m_shares;
    QChart* m_chart;
    QChartView* m_view;
    QPieSeries* m_series;
    QLabel* m_middle;
};

} // namespace rubber::desktop::gui
