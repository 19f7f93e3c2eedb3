// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/parts/hold_button.h"

#include "desktop/gui/look/icons.h"
#include "desktop/gui/look/look.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace rubber::desktop::gui {

namespace {
constexpr int kHeight = 32, kRing = 16, kPad = 12, kGap = 8;
QFont buttonFont() { return Look::now().font(TextSize::Body, QFont::DemiBold); }
} // namespace

HoldButton::HoldButton(const QString& text, QWidget* parent) : QAbstractButton(parent) {
    setText(text);
    setAccessibleName(text);
    setAccessibleDescription(tr("Hold to confirm, or press Ctrl+Enter"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    m_tick.setInterval(16);
    connect(&m_tick, &QTimer::timeout, this, &HoldButton::step);
    // Mouse and keys never reach QAbstractButton, so a click can only come from an assistive technology.
    connect(this, &QAbstractButton::clicked, this, &HoldButton::askInstead);
    connect(&Look::now(), &Look::changed, this, qOverload<>(&QWidget::update));
}

QString HoldButton::shownText() const { return holding() ? tr("Keep holding…") : text(); }

QSize HoldButton::sizeHint() const {
    const QFontMetrics metrics(buttonFont());
    const int width =
        std::max(metrics.horizontalAdvance(text()), metrics.horizontalAdvance(tr("Keep holding…")));
    return {2 * kPad + kRing + kGap + width, std::max(kHeight, metrics.height() + 12)};
}

void HoldButton::begin() {
    if (holding() || !isEnabled()) return;
    m_part = 0;
    m_since.start();
    m_tick.start();
    update();
}

void HoldButton::cancel() {
    m_tick.stop();
    m_part = 0;
    update();
}

void HoldButton::step() {
    m_part = std::min(1.0, static_cast<double>(m_since.elapsed()) / std::max(1, m_holdTime));
    update();
    if (m_part < 1.0) return;
    cancel();
    Q_EMIT held();
}

void HoldButton::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) begin();
    event->accept();
}

void HoldButton::mouseMoveEvent(QMouseEvent* event) {
    if (!rect().contains(event->position().toPoint())) cancel();
    event->accept();
}

void HoldButton::mouseReleaseEvent(QMouseEvent* event) {
    cancel();
    event->accept();
}

void HoldButton::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
        Q_EMIT askInstead();
    } else if (event->key() == Qt::Key_Space) {
        if (!event->isAutoRepeat()) begin();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void HoldButton::keyReleaseEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) cancel();
}

void HoldButton::focusOutEvent(QFocusEvent* event) {
    cancel();
    QAbstractButton::focusOutEvent(event);
}

void HoldButton::hideEvent(QHideEvent* event) {
    cancel();
    QAbstractButton::hideEvent(event);
}

void HoldButton::paintEvent(QPaintEvent*) {
    const Theme& theme = Look::now().theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ground = !isEnabled()                ? theme.border
                          : underMouse() || holding() ? theme.dangerSolidHover
                                                      : theme.dangerSolid;
    const QColor ink = isEnabled() ? theme.onDanger : theme.muted;
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(rect(), 6, 6);
    if (hasFocus()) {
        painter.setPen(QPen(theme.text, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
    }
    // Ring and words stand in the middle together, the ring on the leading side.
    const int words = QFontMetrics(buttonFont()).horizontalAdvance(shownText()) + 1;
    const QRect group((width() - kRing - kGap - words) / 2, 0, kRing + kGap + words, height());
    const QRectF ring =
        QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter, {kRing, kRing}, group);
    if (holding()) {
        QColor faint = ink;
        faint.setAlphaF(0.35f);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(faint, 2.5));
        painter.drawEllipse(ring.adjusted(1.5, 1.5, -1.5, -1.5));
        painter.setPen(QPen(ink, 2.5, Qt::SolidLine, Qt::RoundCap));
        painter.drawArc(ring.adjusted(1.5, 1.5, -1.5, -1.5), 90 * 16, static_cast<int>(-360 * 16 * m_part));
    } else {
        painter.drawPixmap(ring.toRect(), iconPixmap("kill", ink, kRing, devicePixelRatioF()));
    }
    painter.setFont(buttonFont());
    painter.setPen(ink);
    painter.drawText(
        QStyle::alignedRect(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter, {words, height()}, group),
        Qt::AlignVCenter | Qt::AlignHCenter, shownText());
}

} // namespace rubber::desktop::gui
