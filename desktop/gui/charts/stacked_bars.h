// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/gui/charts/chart.h"
#include "desktop/gui/charts/chart_data.h"

#include <QSet>

#include <functional>

class QBarSet;
class QChart;
class QChartView;
class QStackedBarSeries;

namespace rubber::desktop::gui {

/// Bars over time, each a pile of parts that keep their colours. Its table stands beside it (BarPanel).
class StackedBars : public Chart {
    Q_OBJECT
public:
    /// `valueText` says a value in words ("$1.20").
    StackedBars(const QString& name, std::function<QString(qint64)> valueText, QWidget* parent = nullptr);
    ~StackedBars() override;
    /// Drawn at the next beat; only what differs is touched.
    void show(const BarData& fresh);
    const BarData& shown() const { return m_data; }
    /// Hidden by its legend entry until it is shown again, whatever `show` brings.
    void setHidden(const QString& series, bool hidden);
    bool isHiddenSeries(const QString& series) const { return m_hidden.contains(series); }
    /// What the pointer is told over a bar: its name, the whole, and each part.
    QString barText(int bar) const;
    /// The value that is drawn now; for tests.
    qint64 drawn(const QString& series, int bar) const;

Q_SIGNALS:
    void chosen(int bar, const QString& series);

protected:
    void redraw() override;
    void restyle() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void rebuild();
    void fillAxes();
    qint64 tallest() const;
    std::function<QString(qint64)> m_valueText;
    BarData m_data, m_built;
    QSet<QString> m_hidden, m_builtHidden;
    QChart* m_chart;
    QChartView* m_view;
    QStackedBarSeries* m_series = nullptr;
    QList<QBarSet*> m_sets; ///< One a shown series, in order.
    QList<int> m_shown;     ///< Their places in m_data.series.
};

} // namespace rubber::desktop::gui
