// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/charts/histogram_strip.h"

#include "desktop/gui/look/look.h"
#include "desktop/gui/words/money_text.h"
#include "desktop/gui/words/time_text.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace rubber::desktop::gui {

namespace {
constexpr int kEdge = 3;
} // namespace

HistogramStrip::HistogramStrip(const QString& name, QWidget* parent) : Chart(name, parent) {
    setFixedHeight(kHeight);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSentence(sentence());
}

void HistogramStrip::show(WallTime since, Duration width, const QList<HistogramBar>& bars) {
    // The same stretch of time stays chosen while the window of time moves on.
    const auto moved = width.ms > 0 && width.ms == m_width.ms ? (since - m_since).ms / width.ms : 0;
    const auto shift = [&](int& bar) {
        if (bar >= 0) bar = bar - int(moved) < 0 ? -1 : std::min(bar - int(moved), int(bars.size()) - 1);
    };
    if (width.ms != m_width.ms) m_first = m_last = m_cursor = m_anchor = -1;
    for (int* bar : {&m_first, &m_last, &m_cursor, &m_anchor})
        shift(*bar);
    if (m_first < 0) m_last = -1;
    m_since = since;
    m_width = width;
    m_bars = bars;
    setSentence(sentence());
    outdated();
}

QString HistogramStrip::sentence() const {
    HistogramBar sum;
    for (const auto& bar : m_bars) {
        sum.ok += bar.ok;
        sum.rejected += bar.rejected;
        sum.error += bar.error;
    }
    return tr("%1 requests, %2 rejected, %3 errors")
        .arg(countText(sum.all()), countText(sum.rejected), countText(sum.error));
}

QString HistogramStrip::barText(int bar) const {
    const auto& one = m_bars[bar];
    const WallTime begin = m_since + Duration{m_width.ms * bar};
    return QStringList{utcText(begin), tr("%1 answered").arg(countText(one.ok)),
                       tr("%1 rejected").arg(countText(one.rejected)),
                       tr("%1 errors").arg(countText(one.error))}
        .join('\n');
}

QRectF HistogramStrip::placeOf(int bar) const {
    const double wide = (width() - 2.0 * kEdge) / double(std::max<qsizetype>(1, m_bars.size()));
    return {kEdge + bar * wide, double(kEdge), wide, height() - 2.0 * kEdge};
}

int HistogramStrip::barAt(double x) const {
    if (m_bars.isEmpty()) return -1;
    const double wide = (width() - 2.0 * kEdge) / double(m_bars.size());
    return std::clamp(int(std::floor((x - kEdge) / wide)), 0, int(m_bars.size()) - 1);
}

void HistogramStrip::choose(int first, int last) {
    m_first = std::min(first, last);
    m_last = std::max(first, last);
    update();
}

void HistogramStrip::clearChoice() {
    m_first = m_last = m_anchor = -1;
    update();
}

void HistogramStrip::tell() {
    if (m_first < 0) return;
    Q_EMIT rangeChosen((m_since + Duration{m_width.ms * m_first}).ms,
                       (m_since + Duration{m_width.ms * (m_last + 1)}).ms);
}

void HistogramStrip::paintEvent(QPaintEvent*) {
    const Theme& theme = Look::now().theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_first >= 0) {
        const QRectF chosen = placeOf(m_first).united(placeOf(m_last)).adjusted(0, -kEdge, 0, kEdge);
        painter.fillRect(chosen, theme.selected);
    }
    qint64 top = 1;
    for (const auto& bar : m_bars)
        top = std::max(top, bar.all());
    const double tall = height() - 2.0 * kEdge;
    for (int i = 0; i < m_bars.size(); ++i) {
        const QRectF place = placeOf(i);
        const double gap = place.width() > 3 ? 1 : 0;
        double bottom = place.bottom();
        const auto pile = [&](qint64 count, const QBrush& brush) {
            if (count == 0) return;
            // Something that happened is never too small to be seen.
            const double high = std::max(1.0, double(count) / double(top) * tall);
            painter.fillRect(QRectF(place.left() + gap / 2, bottom - high, place.width() - gap, high), brush);
            bottom -= high;
        };
        pile(m_bars[i].ok, theme.accent);
        // Hatched: what was rejected is told apart without its colour.
        const double before = bottom;
        pile(m_bars[i].rejected, theme.warnGround);
        bottom = before;
        pile(m_bars[i].rejected, QBrush(theme.warn, Qt::BDiagPattern));
        pile(m_bars[i].error, theme.danger);
    }
    painter.setPen(QPen(theme.border, 1));
    painter.drawLine(QPointF(0, height() - 0.5), QPointF(width(), height() - 0.5));
    if (!hasFocus()) return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.accent, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    if (m_cursor >= 0) painter.drawRect(placeOf(m_cursor));
}

void HistogramStrip::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || m_bars.isEmpty()) return;
    m_dragging = true;
    m_anchor = m_cursor = barAt(event->position().x());
    choose(m_anchor, m_anchor);
}

void HistogramStrip::mouseMoveEvent(QMouseEvent* event) {
    if (m_dragging && m_anchor >= 0) choose(m_anchor, barAt(event->position().x()));
}

void HistogramStrip::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !m_dragging) return;
    m_dragging = false;
    tell();
}

void HistogramStrip::mouseDoubleClickEvent(QMouseEvent*) {
    m_dragging = false;
    clearChoice();
    Q_EMIT choiceCleared();
}

void HistogramStrip::keyPressEvent(QKeyEvent* event) {
    const int step = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    if (step != 0 && !m_bars.isEmpty()) {
        m_cursor =
            m_cursor < 0 ? int(m_bars.size()) - 1 : std::clamp(m_cursor + step, 0, int(m_bars.size()) - 1);
        if (!event->modifiers().testFlag(Qt::ShiftModifier) || m_anchor < 0) m_anchor = m_cursor;
        choose(m_anchor, m_cursor);
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return tell();
    if (event->key() == Qt::Key_Escape && m_first >= 0) {
        clearChoice();
        Q_EMIT choiceCleared();
        return;
    }
    Chart::keyPressEvent(event);
}

bool HistogramStrip::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int bar = barAt(help->pos().x());
        if (bar >= 0) QToolTip::showText(help->globalPos(), barText(bar), this);
        return true;
    }
    return Chart::event(event);
}

} // namespace rubber::desktop::gui
