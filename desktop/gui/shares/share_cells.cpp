// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/shares/share_cells.h"

#include "desktop/gui/look/look.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace rubber::desktop::gui {

namespace {
constexpr int kColumns = 11, kRows = 3;
constexpr int kHeight = 22, kLeast = 22, kGap = 4;
} // namespace

ShareCells::ShareCells(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

QSize ShareCells::sizeHint() const {
    return {kColumns * kLeast + (kColumns - 1) * kGap, kRows * kHeight + (kRows - 1) * kGap};
}

void ShareCells::show(const std::bitset<kWords>& filled, int current, int wrong) {
    m_filled = filled;
    m_current = current;
    m_wrong = wrong;
    update();
}

QRect ShareCells::placeOf(int cell) const {
    const int column = cell % kColumns, row = cell / kColumns;
    const int left = column * (width() + kGap) / kColumns, right = (column + 1) * (width() + kGap) / kColumns - kGap;
    return QStyle::visualRect(layoutDirection(), rect(), QRect(left, row * (kHeight + kGap), right - left, kHeight));
}

void ShareCells::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(Look::now().font(TextSize::Axis));
    const Theme& theme = Look::now().theme();
    for (int i = 0; i < kWords; ++i) {
        const QRectF cell = QRectF(placeOf(i)).adjusted(0.5, 0.5, -0.5, -0.5);
        const bool filled = m_filled[std::size_t(i)];
        painter.setBrush(i == m_wrong ? theme.dangerGround : filled ? theme.okGround : theme.window);
        painter.setPen(i == m_current ? QPen(theme.accent, 2) : QPen(i == m_wrong ? theme.danger : theme.border, 1));
        painter.drawRoundedRect(cell, 4, 4);
        painter.setPen(i == m_wrong ? theme.danger : filled ? theme.ok : theme.muted);
        painter.drawText(cell, Qt::AlignCenter, QString::number(i + 1));
    }
}

void ShareCells::mousePressEvent(QMouseEvent* event) {
    for (int i = 0; i < kWords; ++i)
        if (placeOf(i).contains(event->position().toPoint())) Q_EMIT chosen(i);
}

} // namespace rubber::desktop::gui
