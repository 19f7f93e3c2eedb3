// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/charts/stacked_bars.h"

#include "desktop/gui/charts/chart_style.h"

#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QChartView>
#include <QCursor>
#include <QStackedBarSeries>
#include <QToolTip>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace rubber::desktop::gui {

namespace {

constexpr double kUnit = 1e9; ///< Nano-dollars to dollars, for the axis.
constexpr double kBarWidth = 0.72;

bool sameShape(const BarData& one, const BarData& other) {
    return one.bars == other.bars && one.axisLabels == other.axisLabels &&
           std::equal(one.series.begin(), one.series.end(), other.series.begin(), other.series.end(),
                      [](const ChartSeries& a, const ChartSeries& b) {
                          return a.name == b.name && a.slot == b.slot;
                      });
}

/// As many decimals as the steps need, two at least once there are cents.
QString moneyFormat(double step) {
    if (step >= 1 && step == std::floor(step)) return "$%.0f";
    return step >= 0.01 ? "$%.2f" : "$%.4f";
}

} // namespace

StackedBars::StackedBars(const QString& name, std::function<QString(qint64)> valueText, QWidget* parent)
    : Chart(name, parent), m_valueText(std::move(valueText)), m_chart(new QChart),
      m_view(makeChartView(m_chart, this)) {
    auto* across = new QCategoryAxis;
    across->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    across->setTruncateLabels(false);
    m_chart->addAxis(across, Qt::AlignBottom);
    m_chart->addAxis(new QValueAxis, Qt::AlignLeft);
    styleChart(*m_chart);
}

StackedBars::~StackedBars() = default;

void StackedBars::show(const BarData& fresh) {
    m_data = fresh;
    outdated();
}

void StackedBars::setHidden(const QString& series, bool hidden) {
    if (hidden)
        m_hidden.insert(series);
    else
        m_hidden.remove(series);
    outdated();
    if (isVisible()) flush();
}

qint64 StackedBars::tallest() const {
    qint64 top = 0;
    for (int bar = 0; bar < m_data.bars.size(); ++bar) {
        qint64 pile = 0;
        for (const auto& series : m_data.series)
            if (!m_hidden.contains(series.name)) pile += series.values.value(bar);
        top = std::max(top, pile);
    }
    return top;
}

void StackedBars::rebuild() {
    if (m_series) {
        m_chart->removeSeries(m_series);
        delete m_series;
    }
    m_sets.clear();
    m_shown.clear();
    m_series = new QStackedBarSeries;
    m_series->setBarWidth(kBarWidth);
    for (int i = 0; i < m_data.series.size(); ++i) {
        const auto& series = m_data.series[i];
        if (m_hidden.contains(series.name)) continue;
        auto* set = new QBarSet(series.name);
        for (int bar = 0; bar < m_data.bars.size(); ++bar)
            set->append(double(series.values.value(bar)) / kUnit);
        m_sets << set;
        m_shown << i;
        m_series->append(set);
    }
    m_chart->addSeries(m_series);
    for (auto* axis : m_chart->axes())
        m_series->attachAxis(axis);
    connect(m_series, &QStackedBarSeries::hovered, this, [this](bool over, int bar, QBarSet*) {
        if (over)
            QToolTip::showText(QCursor::pos(), barText(bar), this);
        else
            QToolTip::hideText();
    });
    connect(m_series, &QStackedBarSeries::clicked, this, [this](int bar, QBarSet* set) {
        const auto at = m_sets.indexOf(set);
        if (at >= 0) Q_EMIT chosen(bar, m_data.series[m_shown[at]].name);
    });
    auto* across = qobject_cast<QCategoryAxis*>(m_chart->axes(Qt::Horizontal).first());
    const auto old = across->categoriesLabels();
    for (const auto& label : old)
        across->remove(label);
    for (const auto& [bar, label] : m_data.axisLabels)
        across->append(label, bar);
    across->setRange(-0.5, double(m_data.bars.size()) - 0.5);
    restyle();
}

void StackedBars::redraw() {
    if (!m_series || !sameShape(m_data, m_built) || m_hidden != m_builtHidden) {
        rebuild();
    } else {
        for (int set = 0; set < m_sets.size(); ++set) {
            const auto& now = m_data.series[m_shown[set]].values;
            const auto& before = m_built.series[m_shown[set]].values;
            for (int bar = 0; bar < m_data.bars.size(); ++bar)
                if (now.value(bar) != before.value(bar))
                    m_sets[set]->replace(bar, double(now.value(bar)) / kUnit);
        }
    }
    m_built = m_data;
    m_builtHidden = m_hidden;
    fillAxes();
}

void StackedBars::fillAxes() {
    auto* up = qobject_cast<QValueAxis*>(m_chart->axes(Qt::Vertical).first());
    const auto steps = axisSteps(double(tallest()) / kUnit);
    if (up->max() == steps.step * steps.count && up->tickCount() == steps.count + 1) return;
    up->setRange(0, steps.step * steps.count);
    up->setTickCount(steps.count + 1);
    up->setLabelFormat(moneyFormat(steps.step));
}

void StackedBars::restyle() {
    styleChart(*m_chart);
    for (int set = 0; set < m_sets.size(); ++set) {
        m_sets[set]->setBrush(slotBrush(m_data.series[m_shown[set]].slot));
        m_sets[set]->setPen(slotPen(m_data.series[m_shown[set]].slot));
    }
}

QString StackedBars::barText(int bar) const {
    if (bar < 0 || bar >= m_data.bars.size()) return {};
    QStringList parts;
    qint64 whole = 0;
    for (const auto& series : m_data.series) {
        const qint64 value = series.values.value(bar);
        whole += value;
        if (value != 0) parts.prepend(series.name + "  " + m_valueText(value));
    }
    parts.prepend(m_data.bars[bar] + "  " + m_valueText(whole));
    return parts.join('\n');
}

qint64 StackedBars::drawn(const QString& series, int bar) const {
    for (int set = 0; set < m_sets.size(); ++set)
        if (m_sets[set]->label() == series) return qint64(std::llround(m_sets[set]->at(bar) * kUnit));
    return -1;
}

void StackedBars::resizeEvent(QResizeEvent* event) {
    m_view->setGeometry(rect());
    Chart::resizeEvent(event);
}

} // namespace rubber::desktop::gui
