// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/charts/sparkline.h"

#include "desktop/gui/look/look.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>

namespace rubber::desktop::gui {

namespace {
constexpr int kMost = 48;
constexpr double kPen = 1.5;
} // namespace

void paintSparkline(QPainter& painter, const QRect& area, const QList<qint64>& values, const QColor& colour) {
    const qsizetype count = std::min<qsizetype>(values.size(), kMost);
    if (count < 2) return;
    const auto newest = values.last(count);
    const double top = double(std::max<qint64>(1, *std::max_element(newest.begin(), newest.end())));
    const QRectF inner = QRectF(area).adjusted(kPen, kPen, -kPen, -kPen);
    const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
    QPolygonF line;
    for (qsizetype i = 0; i < count; ++i) {
        const double part = double(i) / double(count - 1);
        line << QPointF(mirrored ? inner.right() - part * inner.width() : inner.left() + part * inner.width(),
                        inner.bottom() - double(std::max<qint64>(0, newest[i])) / top * inner.height());
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, kPen, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    painter.restore();
}

Sparkline::Sparkline(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Look::now(), &Look::changed, this, qOverload<>(&QWidget::update));
}

void Sparkline::show(const QList<qint64>& values, const QString& sentence) {
    m_values = values;
    setAccessibleName(sentence);
    setProperty("a11yTwin", sentence);
    setToolTip(sentence);
    update();
}

void Sparkline::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    paintSparkline(painter, rect(), m_values, Look::now().theme().accent);
}

} // namespace rubber::desktop::gui
