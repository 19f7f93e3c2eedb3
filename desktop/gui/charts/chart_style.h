// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBrush>
#include <QPen>

class QAbstractAxis;
class QChart;
class QChartView;
class QPainter;
class QRectF;
class QWidget;

namespace rubber::desktop::gui {

/// The slot of what has no colour of its own: everything that is not among the dearest five models.
inline constexpr int kOtherSlot = 5;

/// How a slot is filled: "Other" is hatched, so that it never hangs on colour alone.
QBrush slotBrush(int slot);
/// What is around it.
QPen slotPen(int slot);
/// The small square beside a name.
void paintSwatch(QPainter& painter, const QRectF& area, int slot);

/// A view without frame, ground, animation and legend of Qt's own: cards and our legends have them.
QChartView* makeChartView(QChart* chart, QWidget* parent);
/// Our type, lines and colours for the chart and its axes; call it again when the look changes.
void styleChart(QChart& chart);

/// Round steps for an axis from zero to at least `top`, in the unit `top` is in.
struct AxisSteps {
    double step = 1;
    int count = 1; ///< The axis ends at step * count.
};
AxisSteps axisSteps(double top, int most = 4);

} // namespace rubber::desktop::gui
