// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/charts/chart_style.h"

#include "desktop/gui/look/look.h"

#include <QAbstractAxis>
#include <QChart>
#include <QChartView>
#include <QGraphicsLayout>
#include <QLegend>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace rubber::desktop::gui {

namespace {
constexpr int kLabelOverhang = 18;
}

QBrush slotBrush(int slot) {
    const auto& series = Look::now().theme().series;
    const int known = std::clamp(slot, 0, kOtherSlot);
    return QBrush(series[std::size_t(known)], known == kOtherSlot ? Qt::BDiagPattern : Qt::SolidPattern);
}

QPen slotPen(int slot) {
    // What is hatched has an outline, or its edges would be lost; the others are parted by the card's colour.
    return {slot >= kOtherSlot ? slotBrush(slot).color() : Look::now().theme().surface, 1};
}

void paintSwatch(QPainter& painter, const QRectF& area, int slot) {
    const QColor colour = slotBrush(slot).color();
    const QRectF square = area.adjusted(0.5, 0.5, -0.5, -0.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1));
    painter.setBrush(slot >= kOtherSlot ? QBrush(Qt::NoBrush) : QBrush(colour));
    painter.drawRoundedRect(square, 2, 2);
    // The pattern's own lines are too far apart for so small a square.
    constexpr double kGap = 3.5;
    painter.setClipRect(square);
    for (double x = kGap; slot >= kOtherSlot && x < 2 * square.width(); x += kGap)
        painter.drawLine(QPointF(square.left() + x, square.top()),
                         QPointF(square.left() + x - square.height(), square.bottom()));
    painter.restore();
}

QChartView* makeChartView(QChart* chart, QWidget* parent) {
    auto* view = new QChartView(chart, parent);
    view->setFrameShape(QFrame::NoFrame);
    view->setRenderHint(QPainter::Antialiasing);
    view->setBackgroundBrush(Qt::NoBrush);
    view->viewport()->setAutoFillBackground(false);
    view->setStyleSheet("background: transparent");
    // The table beside it is what the keyboard reaches.
    view->setFocusPolicy(Qt::NoFocus);
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setBackgroundVisible(false);
    chart->setPlotAreaBackgroundVisible(false);
    // Room for half of the last label under the axis.
    chart->setMargins({0, 0, kLabelOverhang, 0});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->legend()->hide();
    return view;
}

void styleChart(QChart& chart) {
    const Theme& theme = Look::now().theme();
    const QFont font = Look::now().font(TextSize::Axis);
    const auto axes = chart.axes();
    for (auto* axis : axes) {
        axis->setLabelsFont(font);
        axis->setLabelsBrush(theme.muted);
        axis->setTitleVisible(false);
        const bool upright = axis->orientation() == Qt::Vertical;
        axis->setGridLineVisible(upright);
        axis->setGridLinePen(QPen(theme.border, 1));
        axis->setLineVisible(!upright);
        axis->setLinePen(QPen(theme.border, 1));
        axis->setMinorGridLineVisible(false);
    }
}

AxisSteps axisSteps(double top, int most) {
    if (!(top > 0)) return {1, 1};
    const double rough = top / most;
    const double scale = std::pow(10, std::floor(std::log10(rough)));
    for (const double digit : {1.0, 2.0, 2.5, 5.0, 10.0}) {
        const double step = digit * scale;
        const int count = int(std::ceil(top / step - 1e-9));
        if (count <= most) return {step, std::max(1, count)};
    }
    return {10 * scale, 1};
}

} // namespace rubber::desktop::gui
