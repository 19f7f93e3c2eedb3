// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/charts/line_chart.h"

#include "desktop/gui/charts/chart_style.h"
#include "desktop/gui/look/look.h"
#include "desktop/gui/words/time_text.h"

#include <QCategoryAxis>
#include <QChart>
#include <QChartView>
#include <QCursor>
#include <QLineSeries>
#include <QToolTip>
#include <QValueAxis>

#include <algorithm>

namespace rubber::desktop::gui {

namespace {
constexpr int kTimes = 4; ///< Labels under the axis.
}

LineChart::LineChart(const QString& name, std::function<QString(qint64)> valueText, double unit,
                     const char* axisFormat, QWidget* parent)
    : Chart(name, parent), m_valueText(std::move(valueText)), m_unit(unit), m_axisFormat(axisFormat),
      m_chart(new QChart), m_view(makeChartView(m_chart, this)) {
    auto* across = new QCategoryAxis;
    across->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    across->setTruncateLabels(false);
    m_chart->addAxis(across, Qt::AlignBottom);
    auto* up = new QValueAxis;
    up->setLabelFormat(m_axisFormat);
    m_chart->addAxis(up, Qt::AlignLeft);
    styleChart(*m_chart);
}

LineChart::~LineChart() = default;

void LineChart::show(const QList<ChartLine>& lines, qint64 sinceMs, qint64 untilMs, const QString& sentence) {
    m_lines = lines;
    m_since = sinceMs;
    m_until = std::max(untilMs, sinceMs + 1);
    for (auto& line : m_lines)
        line.points = thinned(line.points);
    setSentence(sentence);
    outdated();
}

void LineChart::rebuild() {
    for (auto* series : std::as_const(m_series)) {
        m_chart->removeSeries(series);
        delete series;
    }
    m_series.clear();
    for (const auto& line : std::as_const(m_lines)) {
        auto* series = new QLineSeries;
        series->setName(line.name);
        m_chart->addSeries(series);
        for (auto* axis : m_chart->axes())
            series->attachAxis(axis);
        connect(series, &QLineSeries::hovered, this, [this](const QPointF& at, bool over) {
            if (over)
                QToolTip::showText(QCursor::pos(), textAt(qint64(at.x())), this);
            else
                QToolTip::hideText();
        });
        m_series << series;
    }
    restyle();
}

void LineChart::redraw() {
    bool same = m_series.size() == m_lines.size();
    for (int i = 0; same && i < m_series.size(); ++i)
        same = m_series[i]->name() == m_lines[i].name;
    if (!same) rebuild();
    double top = 0;
    for (int i = 0; i < m_lines.size(); ++i) {
        const auto& line = m_lines[i];
        auto points = line.form == ChartLine::Form::Step ? stepped(line.points) : line.points;
        for (auto& point : points) {
            point.setY(point.y() / m_unit);
            top = std::max(top, point.y());
        }
        m_series[i]->replace(points);
    }
    auto* up = qobject_cast<QValueAxis*>(m_chart->axes(Qt::Vertical).first());
    const auto steps = axisSteps(top);
    up->setRange(0, steps.step * steps.count);
    up->setTickCount(steps.count + 1);
    fillTimes();
}

void LineChart::fillTimes() {
    auto* across = qobject_cast<QCategoryAxis*>(m_chart->axes(Qt::Horizontal).first());
    const auto old = across->categoriesLabels();
    for (const auto& label : old)
        across->remove(label);
    for (int i = 1; i < kTimes; ++i) {
        const qint64 at = m_since + (m_until - m_since) * i / kTimes;
        across->append(axisText({at}), double(at));
    }
    across->setRange(double(m_since), double(m_until));
}

void LineChart::restyle() {
    styleChart(*m_chart);
    const Theme& theme = Look::now().theme();
    for (int i = 0; i < m_series.size() && i < m_lines.size(); ++i) {
        const bool limit = m_lines[i].form == ChartLine::Form::Limit;
        QPen pen(limit ? theme.danger : slotBrush(m_lines[i].slot).color(), limit ? 1 : 1.5);
        if (limit || m_lines[i].form == ChartLine::Form::Dashed) pen.setStyle(Qt::DashLine);
        m_series[i]->setPen(pen);
    }
}

QString LineChart::textAt(qint64 ms) const {
    QStringList lines{axisText({ms})};
    for (const auto& line : m_lines) {
        const auto nearest = std::min_element(
            line.points.begin(), line.points.end(), [ms](const QPointF& a, const QPointF& b) {
                return std::abs(a.x() - double(ms)) < std::abs(b.x() - double(ms));
            });
        if (nearest != line.points.end()) lines << line.name + "  " + m_valueText(qint64(nearest->y()));
    }
    return lines.join('\n');
}

void LineChart::resizeEvent(QResizeEvent* event) {
    m_view->setGeometry(rect());
    Chart::resizeEvent(event);
}

} // namespace rubber::desktop::gui
