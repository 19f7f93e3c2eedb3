// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/parts/pill.h"

#include "desktop/gui/look/icons.h"
#include "desktop/gui/look/look.h"

#include <QPainter>
#include <QStyle>

namespace rubber::desktop::gui {

namespace {
constexpr int kHeight = 22, kIcon = 12, kPad = 8, kGap = 5;
QFont pillFont() { return Look::now().font(TextSize::Small, QFont::Medium); }
} // namespace

ToneColours coloursOf(const Theme& theme, Tone tone) {
    switch (tone) {
    case Tone::Plain:
        return {theme.text, theme.hover};
    case Tone::Muted:
        return {theme.muted, theme.hover};
    case Tone::Ok:
        return {theme.ok, theme.okGround};
    case Tone::Info:
        return {theme.info, theme.infoGround};
    case Tone::Warn:
        return {theme.warn, theme.warnGround};
    case Tone::Danger:
        return {theme.danger, theme.dangerGround};
    }
    return {theme.text, theme.hover};
}

QSize pillSize(const QString& text) {
    const QFontMetrics metrics(pillFont());
    // One more than the rounded width, or the last letters may be left out.
    return {2 * kPad + kIcon + kGap + metrics.horizontalAdvance(text) + 1,
            std::max(kHeight, metrics.height() + 6)};
}

void paintPill(QPainter& painter, const QRect& area, const QString& icon, const QString& text, Tone tone) {
    const auto colours = coloursOf(Look::now().theme(), tone);
    QSize size = pillSize(text);
    size.setWidth(std::min(size.width(), area.width()));
    const QRect pill =
        QStyle::alignedRect(painter.layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter, size, area);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.ground);
    painter.drawRoundedRect(pill, pill.height() / 2.0, pill.height() / 2.0);
    const QRect inner = pill.adjusted(kPad, 0, -kPad, 0);
    const QRect iconPlace = QStyle::alignedRect(painter.layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter,
                                                {kIcon, kIcon}, inner);
    painter.drawPixmap(iconPlace,
                       iconPixmap(icon, colours.text, kIcon, painter.device()->devicePixelRatioF()));
    const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
    const QRect textPlace = inner.adjusted(mirrored ? 0 : kIcon + kGap, 0, mirrored ? -kIcon - kGap : 0, 0);
    painter.setFont(pillFont());
    painter.setPen(colours.text);
    painter.drawText(textPlace, Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetrics(pillFont()).elidedText(text, Qt::ElideRight, textPlace.width()));
    painter.restore();
}

Pill::Pill(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&Look::now(), &Look::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void Pill::show(const QString& icon, const QString& text, Tone tone) {
    m_icon = icon;
    m_text = text;
    m_tone = tone;
    setAccessibleName(text);
    updateGeometry();
    update();
    QWidget::show();
}

QSize Pill::sizeHint() const { return pillSize(m_text); }

void Pill::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    paintPill(painter, rect(), m_icon, m_text, m_tone);
}

} // namespace rubber::desktop::gui
