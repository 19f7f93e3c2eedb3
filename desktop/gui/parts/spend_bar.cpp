// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/parts/spend_bar.h"

#include "desktop/gui/look/look.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace rubber::desktop::gui {

int permilleOf(Money spent, Money limit) {
    if (spent >= limit) return 1'000;
    if (spent <= Money()) return 0;
    // Halved until the product fits; a bar needs no more than three digits.
    std::int64_t part = spent.nano(), whole = limit.nano();
    while (whole > INT64_MAX / 1'000) {
        part /= 2;
        whole /= 2;
    }
    return static_cast<int>(std::clamp<std::int64_t>(part * 1'000 / whole, 1, 999));
}

void paintSpendBar(QPainter& painter, const QRect& area, int permille) {
    const Theme& theme = Look::now().theme();
    const double radius = area.height() / 2.0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.border);
    painter.drawRoundedRect(area, radius, radius);
    if (permille > 0) {
        const int width = std::max(area.height(), area.width() * permille / 1'000);
        painter.setBrush(permille >= 1'000 ? theme.dangerSolid : permille >= 800 ? theme.warn : theme.accent);
        painter.drawRoundedRect(QStyle::alignedRect(painter.layoutDirection(),
                                                    Qt::AlignLeft | Qt::AlignVCenter, {width, area.height()},
                                                    area),
                                radius, radius);
    }
    painter.restore();
}

SpendBar::SpendBar(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Look::now(), &Look::changed, this, qOverload<>(&QWidget::update));
}

void SpendBar::show(Money spent, std::optional<Money> limit) {
    m_permille = limit ? permilleOf(spent, *limit) : 0;
    setVisible(limit.has_value());
    setAccessibleName(limit ? tr("%1 percent used").arg(m_permille / 10) : QString());
    update();
}

void SpendBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    paintSpendBar(painter, rect(), m_permille);
}

} // namespace rubber::desktop::gui
