// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/charts/chart_data.h"

namespace rubber::desktop::gui {

QList<QPointF> thinned(const QList<QPointF>& points, int most) {
    if (points.size() <= most) return points;
    QList<QPointF> kept;
    kept.reserve(most);
    for (int i = 1; i <= most; ++i)
        kept << points[points.size() * i / most - 1];
    return kept;
}

QList<QPointF> stepped(const QList<QPointF>& points) {
    QList<QPointF> line;
    line.reserve(points.size() * 2);
    for (const auto& point : points) {
        if (!line.isEmpty()) line << QPointF(point.x(), line.last().y());
        line << point;
    }
    return line;
}

} // namespace rubber::desktop::gui
