// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/charts/swatch_button.h"

#include "desktop/gui/charts/chart_style.h"
#include "desktop/gui/look/look.h"
#include "desktop/gui/words/money_text.h"

#include <QPainter>
#include <QStyle>

namespace rubber::desktop::gui {

namespace {
constexpr int kSwatch = 10, kGap = 5, kPad = 4, kShare = 44, kShortest = 48;
QFont nameFont() { return Look::now().font(TextSize::Small); }
} // namespace

SwatchButton::SwatchButton(const QString& name, int slot, QWidget* parent)
    : QAbstractButton(parent), m_slot(slot) {
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&Look::now(), &Look::changed, this, [this] {
        updateGeometry();
        update();
    });
    show(name, {}, slot);
}

void SwatchButton::show(const QString& name, const QString& label, int slot, const QString& value,
                        const QString& share) {
    m_slot = slot;
    m_label = label.isEmpty() ? name : label;
    m_value = value;
    m_share = share;
    setText(name);
    setToolTip(name);
    setAccessibleName(QStringList{name, value, share}.join(' ').simplified());
    updateGeometry();
    update();
}

void SwatchButton::setPointedAt(bool pointedAt) {
    m_pointedAt = pointedAt;
    update();
}

QSize SwatchButton::sizeHint() const {
    const QFontMetrics metrics(nameFont());
    int wide = kPad * 2 + kSwatch + kGap + metrics.horizontalAdvance(m_label) + 2;
    if (!m_value.isEmpty()) wide += kGap * 2 + metrics.horizontalAdvance(m_value) + kShare;
    return {wide, std::max(24, metrics.height() + 6)};
}

QSize SwatchButton::minimumSizeHint() const { return {kShortest, sizeHint().height()}; }

void SwatchButton::paintEvent(QPaintEvent*) {
    const Theme& theme = Look::now().theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF body = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (underMouse() || m_pointedAt) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.hover);
        painter.drawRoundedRect(body, 4, 4);
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(body, 4, 4);
    }
    const auto at = [this](const QRect& place) {
        return QStyle::visualRect(layoutDirection(), rect(), place);
    };
    const bool off = isCheckable() && !isChecked();
    painter.setOpacity(off ? 0.35 : 1);
    paintSwatch(painter, at({kPad, (height() - kSwatch) / 2, kSwatch, kSwatch}), m_slot);
    painter.setOpacity(1);
    painter.setFont(nameFont());
    const QFontMetrics metrics(nameFont());
    int right = width() - kPad;
    painter.setPen(theme.muted);
    if (!m_share.isEmpty()) {
        painter.drawText(at({right - kShare, 0, kShare, height()}), Qt::AlignVCenter | Qt::AlignRight,
                         m_share);
        right -= kShare;
    }
    painter.setPen(theme.text);
    if (!m_value.isEmpty()) {
        const int wide = metrics.horizontalAdvance(m_value) + 2;
        painter.drawText(at({right - wide, 0, wide, height()}), Qt::AlignVCenter | Qt::AlignRight,
                         isolated(m_value));
        right -= wide + kGap;
    }
    const int left = kPad + kSwatch + kGap;
    QFont name = nameFont();
    name.setStrikeOut(off);
    painter.setFont(name);
    painter.setPen(off ? theme.muted : theme.text);
    painter.drawText(at({left, 0, right - left, height()}), Qt::AlignVCenter | Qt::AlignLeft,
                     metrics.elidedText(m_label, Qt::ElideRight, right - left));
}

void SwatchButton::enterEvent(QEnterEvent* event) {
    Q_EMIT entered(true);
    QAbstractButton::enterEvent(event);
}

void SwatchButton::leaveEvent(QEvent* event) {
    Q_EMIT entered(false);
    QAbstractButton::leaveEvent(event);
}

} // namespace rubber::desktop::gui
