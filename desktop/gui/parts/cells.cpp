// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/parts/cells.h"

#include "desktop/gui/look/look.h"
#include "desktop/gui/parts/data_table.h"
#include "desktop/gui/parts/spend_bar.h"

#include <QPainter>

namespace rubber::desktop::gui {

namespace {

constexpr int kPad = 10; // As the header's sections have.
constexpr int kBar = 5, kChipPad = 6, kGap = 6;

bool flag(const QModelIndex& index, int role) { return index.data(role).toBool(); }

QColor inkOf(const QModelIndex& index) {
    const Theme& theme = Look::now().theme();
    if (const QVariant tone = index.data(cell::ToneIs); tone.isValid())
        return coloursOf(theme, Tone(tone.toInt())).text;
    return flag(index, cell::Faded) ? theme.muted : theme.text;
}

/// One line of text; left out where it does not fit. QPainter turns AlignLeft around by itself in
/// right-to-left.
void paintLine(QPainter& painter, const QRect& area, const QString& text, Qt::Alignment side,
               Qt::TextElideMode elide) {
    painter.drawText(area, int(side | Qt::AlignVCenter) | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, elide, area.width()));
}

/// Chips beginning at `from` pixels after the area's leading side, as many as fit.
void paintChips(QPainter& painter, const QRect& area, int from, const QStringList& chips) {
    const Theme& theme = Look::now().theme();
    painter.save();
    painter.setFont(Look::now().font(TextSize::Axis));
    painter.setRenderHint(QPainter::Antialiasing);
    for (const QString& chip : chips) {
        const int width = painter.fontMetrics().horizontalAdvance(chip) + 2 * kChipPad + 1;
        const int height = painter.fontMetrics().height() + 2;
        if (from + width > area.width()) break;
        const int left = painter.layoutDirection() == Qt::RightToLeft ? area.right() + 1 - from - width
                                                                      : area.left() + from;
        const QRect place(left, area.center().y() - height / 2 + 1, width, height);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.hover);
        painter.drawRoundedRect(place, 4, 4);
        painter.setPen(theme.muted);
        painter.drawText(place, Qt::AlignCenter, chip);
        from += width + 4;
    }
    painter.restore();
}

} // namespace

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    const Theme& theme = Look::now().theme();
    const auto* table = qobject_cast<const DataTable*>(option.widget);
    painter->save();
    painter->setLayoutDirection(option.direction);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, theme.selected);
    else if (table && table->hoveredRow() == index.row())
        painter->fillRect(option.rect, theme.hover);
    else if (flag(index, cell::Tinted))
        painter->fillRect(option.rect, theme.infoGround);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.border);
    painter->setFont(
        Look::now().font(TextSize::Body, flag(index, cell::Strong) ? QFont::DemiBold : QFont::Normal));
    painter->setPen(inkOf(index));
    paintCell(*painter, option.rect.adjusted(kPad, 0, -kPad, -1), index);
    painter->restore();
}

void TextCell::paintCell(QPainter& painter, const QRect& area, const QModelIndex& index) const {
    if (m_as == As::Code) painter.setFont(Look::now().mono());
    const Qt::Alignment side = m_as == As::Number ? Qt::AlignRight : Qt::AlignLeft;
    const QString text = index.data().toString(), second = index.data(cell::SecondLine).toString();
    const QStringList chips = index.data(cell::Chips).toStringList();
    const int line = painter.fontMetrics().height();
    const auto elide = m_as == As::Code   ? Qt::ElideMiddle
                       : m_as == As::Tail ? Qt::ElideLeft
                                          : Qt::ElideRight;
    QRect first = area;
    if (!second.isEmpty() || !chips.isEmpty())
        first = QRect(area.left(), area.center().y() - line - 1, area.width(), line + 2);
    paintLine(painter, first, text, side, elide);
    if (first == area) return;
    const QRect below(area.left(), first.bottom() + 2, area.width(), line);
    int used = 0;
    if (!second.isEmpty()) {
        painter.setFont(Look::now().font(TextSize::Small));
        painter.setPen(Look::now().theme().muted);
        paintLine(painter, below, second, side, Qt::ElideRight);
        used = painter.fontMetrics().horizontalAdvance(second) + kGap;
    }
    paintChips(painter, below, used, chips);
}

void PillCell::paintCell(QPainter& painter, const QRect& area, const QModelIndex& index) const {
    const QString text = index.data().toString(), icon = index.data(cell::Icon).toString();
    if (text.isEmpty() || icon.isEmpty()) return;
    paintPill(painter, area, icon, text, Tone(index.data(cell::ToneIs).toInt()));
}

void LimitCell::paintCell(QPainter& painter, const QRect& area, const QModelIndex& index) const {
    const QVariant permille = index.data(cell::Permille);
    const QString text = index.data().toString();
    if (!permille.isValid()) return paintLine(painter, area, text, Qt::AlignLeft, Qt::ElideRight);
    const int line = painter.fontMetrics().height(), top = area.center().y() - (line + kGap + kBar) / 2;
    paintLine(painter, QRect(area.left(), top, area.width(), line), text, Qt::AlignLeft, Qt::ElideRight);
    paintSpendBar(painter, QRect(area.left(), top + line + kGap - 2, area.width(), kBar), permille.toInt());
}

} // namespace rubber::desktop::gui
