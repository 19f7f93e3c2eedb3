// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>
#include <QString>

namespace rubber::desktop::gui {

/// What charts draw. Money is in whole nano-dollars here too; only pixels are fractions.
struct ChartSeries {
    QString name;
    QString label;        ///< Shorter, for the legend; "" = the name.
    int slot = 0;         ///< Its colour; kOtherSlot for "Other".
    QList<qint64> values; ///< One for each bar.
};
struct BarData {
    QStringList bars;                      ///< What each is called ("12 March", "14:00").
    QList<QPair<int, QString>> axisLabels; ///< Only some bars have one under them.
    QList<ChartSeries> series;             ///< Drawn from the bottom.
};
struct ChartShare {
    QString name, label;
    int slot = 0;
    qint64 value = 0;
};
/// One line over time: x in milliseconds since 1970.
struct ChartLine {
    enum class Form {
        Line,
        Dashed, ///< Told apart without its colour.
        Step,   ///< A running total: level until the next point.
        Limit   ///< A dashed line in the colour of danger.
    };
    QString name;
    Form form = Form::Line;
    int slot = 0;
    QList<QPointF> points;
};

/// At most this many points are drawn in one line.
inline constexpr int kMostPoints = 288;
/// Keeps the last point of each stretch, so that a running total stays true.
QList<QPointF> thinned(const QList<QPointF>& points, int most = kMostPoints);
/// A corner before each rise.
QList<QPointF> stepped(const QList<QPointF>& points);

} // namespace rubber::desktop::gui
